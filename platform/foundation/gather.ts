/** What is under way at the same moment: with more, each would hold fewer. */
const mostAtOnce = 2;

/** What is done together: nobody waits long for others. */
const mostTogether = 32;

interface Waiting<Piece, Outcome> {
  piece: Piece;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

/**
 * Makes of a function that does several pieces of work together one that does a single piece: what is asked for while others are
 * under way is gathered, and done together when one of these is ready. A piece that comes when it is quiet is done at once.
 * When pieces fail together each is tried alone, so that each hears of its own fault; a piece may thus be done twice.
 *
 * @param together gives an outcome for each piece, in their order
 */
export function gather<Piece, Outcome>(
  together: (pieces: readonly Piece[]) => Promise<readonly Outcome[]>,
): (piece: Piece) => Promise<Outcome> {
  const waiting: Waiting<Piece, Outcome>[] = [];
  let underWay = 0;

  const settle = async (taken: readonly Waiting<Piece, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await together(taken.map(({ piece }) => piece));
      if (outcomes.length !== taken.length)
        throw new Error(`${taken.length} pieces have ${outcomes.length} outcomes`);
      for (const [index, { resolve }] of taken.entries()) resolve(outcomes[index] as Outcome);
    } catch (error) {
      if (taken.length === 1) for (const { reject } of taken) reject(error);
      else for (const one of taken) await settle([one]);
    }
  };

  const goOn = async (): Promise<void> => {
    if (underWay >= mostAtOnce || waiting.length === 0) return;
    underWay += 1;
    await settle(waiting.splice(0, mostTogether));
    underWay -= 1;
    void goOn();
  };

  return (piece) =>
    new Promise((resolve, reject) => {
      waiting.push({ piece, resolve, reject });
      void goOn();
    });
}

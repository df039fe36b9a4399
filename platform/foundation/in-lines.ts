/**
 * Works through a list in a few lines at once, each taking the next that nobody has begun with, until one says that going on
 * makes no sense. What is under way then is finished, and so it is when one fails; the first failure is thrown afterwards.
 *
 * @param lines how many are under way at most, 1 or more
 * @param work returns whether to stop
 * @param stopping once it is aborted, nothing more is begun with, as when one says stop
 * @returns whether one said stop, and what nobody began with, in its order
 */
export async function workInLines<Piece>(
  pieces: readonly Piece[],
  lines: number,
  work: (piece: Piece) => Promise<boolean>,
  stopping?: AbortSignal,
): Promise<{ isStopped: boolean; rest: Piece[] }> {
  let next = 0;
  let isStopped = false;
  const mustStop = () => isStopped || stopping?.aborted === true;
  const line = async () => {
    while (!mustStop() && next < pieces.length)
      try {
        if (await work(pieces[next++] as Piece)) isStopped = true;
      } catch (error) {
        isStopped = true;
        throw error;
      }
  };
  const ends = await Promise.allSettled(Array.from({ length: lines }, line));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return { isStopped: mustStop(), rest: pieces.slice(next) };
}

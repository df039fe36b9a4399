// @ts-check
/**
 * Sends answers in the order in which they were given, each until the server says that it has it. Knows no browser, so that
 * thousands of ways to lose a connection can be tried on it.
 *
 * @typedef {import('./kept-answers.js').Answer} Answer
 *
 * @typedef {object} Keeping where answers wait
 * @property {() => Promise<Answer[]>} list oldest first
 * @property {(id: string) => Promise<unknown>} remove
 *
 * @typedef {object} Receipt
 * @property {string[]} taken the server has these
 * @property {string[]} refused it can never take these: they do not fit their question
 */

/** As many go together: on a slow connection each request costs a second. */
const mostAtOnce = 50;

/**
 * @param {Keeping} keeping
 * @param {(answers: Answer[]) => Promise<Receipt | null>} send null when it did not arrive, or nobody knows whether it did
 * @param {(count: number) => void} tell how many wait
 */
export function makeQueue(keeping, send, tell) {
  /** @type {Promise<boolean> | null} */
  let sending = null;
  let isWanted = false;

  /** @returns {Promise<boolean>} whether nothing waits any more */
  async function sendAll() {
    for (;;) {
      const waiting = await keeping.list();
      tell(waiting.length);
      if (waiting.length === 0) return true;
      const receipt = await send(waiting.slice(0, mostAtOnce));
      const done = [...(receipt?.taken ?? []), ...(receipt?.refused ?? [])];
      if (done.length === 0) return false;
      for (const id of done) await keeping.remove(id);
    }
  }

  /** Sends what waits, one batch after another. Asked again meanwhile, it looks once more when it is done. */
  function flush() {
    isWanted = true;
    sending ??= (async () => {
      let isEmpty = false;
      try {
        while (isWanted) {
          isWanted = false;
          isEmpty = await sendAll();
        }
      } finally {
        sending = null;
      }
      return isEmpty;
    })();
    return sending;
  }

  return { flush };
}

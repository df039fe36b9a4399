import { setTimeout } from 'node:timers/promises';

/** How long stopping waits for what runs: a mail server that hangs must not keep the process. */
const mostMilliseconds = 5_000;

/** Remembers what is under way, so that stopping can wait for it. */
export function watchUnderWay(): {
  /** Counts work until it ends, well or not, and gives it back. */
  watch: <Result>(work: Promise<Result>) => Promise<Result>;
  /** When all that is under way at this moment ended, after five seconds in any case. Does not say how it ended. */
  settled: () => Promise<void>;
} {
  const running = new Set<Promise<unknown>>();
  return {
    watch: (work) => {
      running.add(work);
      const forget = () => void running.delete(work);
      work.then(forget, forget);
      return work;
    },
    settled: async () =>
      void (await Promise.race([
        Promise.allSettled(running),
        setTimeout(mostMilliseconds, null, { ref: false }),
      ])),
  };
}

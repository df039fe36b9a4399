import { setTimeout } from 'node:timers/promises';
import { describeFault } from './faults.ts';

/**
 * Does work that nobody may wait for: how long it takes, and whether it fails, would tell whoever asks something about
 * somebody else. Returns at once; a fault goes to the log.
 */
export type Afterwards = (what: string, work: () => Promise<void>) => Promise<void>;

/** How long stopping waits for what runs: a mail server that hangs must not keep the process. */
const mostMilliseconds = 5_000;

/** What runs afterwards in this process, with a way to wait for it before the database is closed. */
export function startAfterwards(): { run: Afterwards; settled: () => Promise<void> } {
  const running = new Set<Promise<void>>();
  return {
    run: async (what, work) => {
      const done = Promise.resolve()
        .then(work)
        .catch((error: unknown) => console.error(`Fault in ${what}: ${describeFault(error)}`))
        .finally(() => running.delete(done));
      running.add(done);
    },
    settled: async () =>
      void (await Promise.race([Promise.all(running), setTimeout(mostMilliseconds, null, { ref: false })])),
  };
}

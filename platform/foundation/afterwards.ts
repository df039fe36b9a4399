import { describeFault } from './faults.ts';
import { watchUnderWay } from './under-way.ts';

/**
 * Does work that nobody may wait for: how long it takes, and whether it fails, would tell whoever asks something about
 * somebody else. Returns at once; a fault goes to the log.
 */
export type Afterwards = (what: string, work: () => Promise<void>) => Promise<void>;

/** What runs afterwards in this process, with a way to wait for it before the database is closed. */
export function startAfterwards(): { run: Afterwards; settled: () => Promise<void> } {
  const { watch, settled } = watchUnderWay();
  return {
    run: async (what, work) =>
      void watch(
        Promise.resolve()
          .then(work)
          .catch((error: unknown) => console.error(`Fault in ${what}: ${describeFault(error)}`)),
      ),
    settled,
  };
}

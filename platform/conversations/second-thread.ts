import { availableParallelism } from 'node:os';
import { Worker, isMainThread, workerData } from 'node:worker_threads';
import { takePart, type Shared, type StartThread } from '@medespraak/matching';

/**
 * Starts the thread that looks at half of the pairs of a large round, from the thread that computes it: a thread starts although the
 * one that asked for it goes on computing, and ends with it. On a machine with one core there is none, and the round is the same.
 */
export const startSecondThread: StartThread = (shared) => {
  if (availableParallelism() < 2) return () => undefined;
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { shared },
    execArgv: [],
    // It keeps nothing: room for many young objects would stay empty.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  thread.unref();
  // Without it the round is made by one thread.
  thread.on('error', () => undefined);
  return () => void thread.terminate();
};

const given = isMainThread ? null : (workerData as { shared?: Shared } | null);
if (given?.shared) takePart(given.shared);

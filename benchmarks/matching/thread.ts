/** The second thread of a round in Node: the engine itself knows no threads. */
import { Worker, isMainThread, workerData } from 'node:worker_threads';
import { takePart } from '@medespraak/matching';
import type { Shared, StartThread } from '@medespraak/matching';

export const startThread: StartThread = (shared) => {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: shared,
    // It keeps nothing: room for many young objects would stay empty.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  worker.unref();
  // Without it the round is made by one thread.
  worker.on('error', () => {});
  return () => void worker.terminate();
};

if (!isMainThread) takePart(workerData as Shared);

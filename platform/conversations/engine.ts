import { Worker } from 'node:worker_threads';
import type { Progress, StartThread } from '@medespraak/matching';
import { computeCosts, computeEligible, computeHelp, computeRound, type RoundTask } from './drafting.ts';
import { computeTrials } from './trying.ts';

/** What can be asked of the matching engine. */
const work = {
  round: computeRound,
  costs: computeCosts,
  help: computeHelp,
  eligible: computeEligible,
  trials: computeTrials,
} as const;
type Work = typeof work;

export interface EngineHooks {
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the work with the signal's reason, thrown. */
  signal?: AbortSignal | undefined;
  /** Starts a second thread for a large round: where this is a thread of its own already. */
  startThread?: StartThread | undefined;
}

/** What a thread is told, and what it tells. */
export type ThreadOrder = {
  [Kind in keyof Work]: { kind: Kind; task: Parameters<Work[Kind]>[0] };
}[keyof Work];
export type ThreadWord = { progress: Progress } | { result: unknown };

/** Does it here and now, in whatever thread this is. */
export function doHere(order: ThreadOrder, hooks: EngineHooks = {}): unknown {
  return (work[order.kind] as (task: unknown, hooks: EngineHooks) => unknown)(order.task, hooks);
}

/** Up to so many pairs of people an answer comes within a tenth of a second, and starting a thread would take longer. */
const smallPairs = 150_000;

const sizeOf = ({ kind, task }: ThreadOrder): number => {
  if (kind === 'trials') return task.trials * task.places * task.task.buddies.length;
  const { newcomers, buddies }: RoundTask = 'task' in task ? task.task : task;
  const asked = kind === 'costs' ? task.pairs.length + 1 : 1;
  return newcomers.length * buddies.length * asked;
};

/**
 * Lets the engine work, in a thread of its own when that takes more than a moment, so that nobody's page waits for a round.
 * The same result either way.
 * @throws the signal's reason when it is aborted, and what the engine throws.
 */
export async function inEngine<Kind extends keyof Work>(
  kind: Kind,
  task: Parameters<Work[Kind]>[0],
  hooks: EngineHooks = {},
): Promise<ReturnType<Work[Kind]>> {
  const order = { kind, task } as ThreadOrder;
  hooks.signal?.throwIfAborted();
  const result = sizeOf(order) <= smallPairs ? doHere(order, hooks) : await doAside(order, hooks);
  return result as ReturnType<Work[Kind]>;
}

function doAside(order: ThreadOrder, { onProgress, signal }: EngineHooks): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const thread = new Worker(new URL('./engine-thread.ts', import.meta.url), {
    workerData: order,
    execArgv: [],
    // With room for more young objects a round of 100,000 takes 80 MB more, and no less time.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const stop = () => {
    reject(signal?.reason as Error);
    void thread.terminate();
  };
  signal?.addEventListener('abort', stop, { once: true });
  thread.on('message', (word: ThreadWord) => {
    if ('progress' in word) onProgress?.(word.progress);
    else resolve(word.result);
  });
  thread.on('error', reject);
  thread.on('exit', () => reject(new Error('the thread of the engine ended without a result')));
  return promise.finally(() => {
    signal?.removeEventListener('abort', stop);
    void thread.terminate();
  });
}

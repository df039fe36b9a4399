import { createHash } from 'node:crypto';
import { inEngine } from './engine.ts';
import type { Trial } from './trying.ts';

/** What was tried in this process, by the state of the lists; the newest last. Numbers of pairs alone: nobody is in it. */
const kept = new Map<string, Promise<number[]>>();
const mostKept = 50;
/** Trials that are under way, one after another: two at once would take the processor from everybody's pages. */
let last: Promise<unknown> = Promise.resolve();
/** Below so many pairs of people that are looked at, in all trials together, nobody waits for another's. */
const quickPairs = 1_000_000;

/** What tells one state of the lists from another: everybody with what is known of her, rules, weights, places and groups. */
const stateOf = (trial: Trial): string =>
  createHash('sha256').update(JSON.stringify(trial)).digest('base64url');

/**
 * The pairs that come of each trial draw, tried once for a state of the lists and kept while the process lives. Null when they are not
 * there within `patience` milliseconds: they are being tried then, and who asks again later gets them.
 * @throws what the engine throws; the next who asks tries anew.
 */
export async function keptTrials(trial: Trial, patience: number): Promise<number[] | null> {
  const state = stateOf(trial);
  const found = kept.get(state) ?? start(state, trial);
  if (patience === Infinity) return found;
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), patience);
  try {
    return await Promise.race([found, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function start(state: string, trial: Trial): Promise<number[]> {
  const isQuick = trial.trials * trial.places * trial.task.buddies.length <= quickPairs;
  const made = (isQuick ? Promise.resolve() : last).then(() => inEngine('trials', trial));
  const settled = made.catch(() => void kept.delete(state));
  if (!isQuick) last = settled;
  kept.set(state, made);
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  return made;
}

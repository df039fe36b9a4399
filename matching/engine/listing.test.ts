import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { RULES } from '../people.arbitrary.ts';
import { leavingOut } from '../pair-up.ts';
import { DEFAULT_WEIGHTS } from '../score.ts';
import { createTown } from '../town.arbitrary.ts';
import { createListing } from './listing.ts';
import type { StartThread } from './listing.ts';
import { createScoring } from '../scoring.ts';
import { createMarket } from './market.ts';
import { solve } from './solve.ts';

function market(newcomers: number, buddies: number) {
  const town = createTown(newcomers, buddies, 5);
  const capacity = Int32Array.from(town.buddies, (buddy) => buddy.capacity);
  return createMarket(
    town.newcomers,
    town.buddies,
    capacity,
    RULES,
    createScoring(town.newcomers, RULES, DEFAULT_WEIGHTS),
  );
}

const listing = new URL('./listing.ts', import.meta.url).href;
const inThread = `import { workerData } from 'node:worker_threads'; import { takePart } from '${listing}'; takePart(workerData);`;

test('two threads find the same pairs, prices and bound as one', async () => {
  const of = market(2100, 2000);
  const leftOut = leavingOut(Array<number>(2100).fill(10), 3000);
  const threads: Worker[] = [];
  let tookPart = false;
  const startThread: StartThread = (shared) => {
    const thread = new Worker(new URL(`data:text/javascript,${inThread}`), { workerData: shared });
    threads.push(thread);
    // The first thread would be done before the other has started: wait until it has taken a piece, of a task of no matter.
    shared.control[0] = 1;
    Atomics.store(shared.control, 1, 1e6);
    const until = performance.now() + 20_000;
    while (Atomics.load(shared.control, 1) === 1e6 && performance.now() < until);
    tookPart = Atomics.load(shared.control, 1) > 1e6;
    while (Atomics.load(shared.control, 2) === 1);
    Atomics.store(shared.control, 1, 2 ** 30);
    return () => void thread.terminate();
  };
  for (const estimatedFrom of [Infinity, 1000]) {
    const options = { gap: 0.001, timeLimit: Infinity, estimatedFrom };
    tookPart = false;
    const two = solve(of, leftOut, { ...options, startThread });
    const one = solve(of, leftOut, options);
    expect(tookPart).toBe(true);
    expect(two).toEqual(one);
  }
  expect(threads).toHaveLength(2);
  await Promise.all(threads.map((thread) => thread.terminate()));
});

test('a thread that takes a piece and never comes back is ended, and the lists are made without it', () => {
  const of = market(700, 300);
  const listsOf = (startThread?: StartThread) => {
    const made = createListing(of, true, startThread, 20);
    made.run({ side: 'columns', first: true, sampled: 1, step: 1 }, () => false);
    return { counts: made.lists.counts.slice(), people: made.lists.people.slice() };
  };
  let ended = 0;
  const stuck: StartThread = ({ control }) => {
    control[2] = 1;
    return () => void (ended += 1);
  };
  expect(listsOf(stuck)).toEqual(listsOf());
  expect(ended).toBe(1);
  expect(listsOf(() => () => undefined)).toEqual(listsOf());
});

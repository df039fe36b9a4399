import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { Buddy, Newcomer } from '@medespraak/matching';
import { WEIGHTS } from './candidates.ts';
import type { RoundTask } from './drafting.ts';
import { doHere, inEngine } from './engine.ts';

const slots = ['mon-evening', 'tue-evening', 'wed-morning', 'sat-morning'];
const interests = ['cooking', 'music', 'sports', 'reading', 'walking'];
const someone = (at: number) => ({
  interests: [interests[at % 5]!, interests[(at * 7) % 5]!],
  slots: [slots[at % 4]!, slots[(at * 3) % 4]!],
  languages: ['nl'],
  gender: null,
  wishesGender: null,
  waitsSince: `2026-0${1 + (at % 9)}-10`,
});
const task: RoundTask = {
  newcomers: Array.from({ length: 420 }, (_, at): Newcomer => ({
    id: `n${at}`,
    level: 'A2',
    ...someone(at),
  })),
  buddies: Array.from({ length: 400 }, (_, at): Buddy => ({
    id: `b${at}`,
    levelMin: 'A0',
    levelMax: 'B2',
    capacity: 1,
    certificateIssuedOn: null,
    ...someone(at * 5 + 1),
  })),
  rules: { certificateRequired: false, certificateValidMonths: null, earlierPairs: [], on: '2026-11-02' },
  weights: WEIGHTS,
  seed: 3,
  longWait: null,
  aside: [],
  languages: {},
};

it('gives the same round from a thread of its own as here, and tells how far it is', async () => {
  const stages: string[] = [];
  const aside = await inEngine('round', task, { onProgress: ({ stage }) => void stages.push(stage) });
  const here = doHere({ kind: 'round', task }) as typeof aside;
  expect(aside.round).toEqual(here.round);
  expect(aside.report).toEqual(here.report);
  expect(stages.length).toBeGreaterThan(0);
});

it('ends at once when it is stopped, with the reason', async () => {
  const controller = new AbortController();
  const stopped = inEngine('round', task, { signal: controller.signal });
  controller.abort(new Error('no longer wanted'));
  await expect(stopped).rejects.toThrow('no longer wanted');
  await expect(inEngine('round', task, { signal: controller.signal })).rejects.toThrow('no longer wanted');
});

/** Runs in a thread that computes, as the engine's does: a large round, whose second thread must take a piece of it. */
const computing = `
  import { parentPort } from 'node:worker_threads';
  import { DEFAULT_WEIGHTS, proposeRound } from '${new URL('../../matching/index.ts', import.meta.url).href}';
  import { startSecondThread } from '${new URL('./second-thread.ts', import.meta.url).href}';
  const someone = (at) => ({
    interests: ['i' + (at % 60), 'i' + ((at * 7) % 59)], slots: ['s' + (at % 9), 's' + ((at * 5) % 28)], languages: ['nl'],
    gender: null, wishesGender: null, waitsSince: '2026-03-10',
  });
  const newcomers = Array.from({ length: 10_000 }, (_, at) => ({ id: 'n' + at, level: 'A2', ...someone(at) }));
  const buddies = newcomers.map(({ id, level, ...one }) =>
    ({ id: 'b' + id, levelMin: 'A0', levelMax: 'C2', capacity: 2, certificateIssuedOn: null, ...one }));
  const rules = { certificateRequired: false, certificateValidMonths: null, earlierPairs: [], on: '2026-11-02' };
  let tookPart = false;
  const startThread = (shared) => {
    const end = startSecondThread(shared);
    // A task of no matter, far beyond the last piece: it waits until the other thread, which takes its time to start, took one.
    shared.control[0] = 1;
    Atomics.store(shared.control, 1, 1e6);
    const until = performance.now() + 20_000;
    while (Atomics.load(shared.control, 1) === 1e6 && performance.now() < until);
    tookPart = Atomics.load(shared.control, 1) > 1e6;
    while (Atomics.load(shared.control, 2) === 1);
    Atomics.store(shared.control, 1, 2 ** 30);
    return end;
  };
  const round = proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed: 1, gap: 0.05, startThread });
  parentPort.postMessage({ tookPart, pairs: round.pairs.length });
`;

it.skipIf(availableParallelism() < 2)(
  'a large round is computed by two threads, of which the second is started from within the first',
  async () => {
    const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(computing)}`), {
      execArgv: [],
    });
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    thread.on('message', resolve);
    thread.on('error', reject);
    expect(await promise).toEqual({ tookPart: true, pairs: 10_000 });
    expect(await thread.terminate()).toBeDefined();
  },
  60_000,
);

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
  registeredOn: `2026-0${1 + (at % 9)}-10`,
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

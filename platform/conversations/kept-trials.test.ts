import type { Buddy, Newcomer } from '@medespraak/matching';
import { expect, it } from 'vitest';
import { WEIGHTS } from './candidates.ts';
import { keptTrials } from './kept-trials.ts';
import type { Trial } from './trying.ts';

const someone = {
  interests: ['music'],
  slots: ['mon-evening'],
  languages: ['nl'],
  gender: null,
  wishesGender: null,
  waitsSince: '2026-01-10',
};

/** Twice as many newcomers as buddies, who all fit each other. */
function trialOf(buddies: number, trials: number): Trial {
  const newcomers = Array.from({ length: 2 * buddies }, (_, at): Newcomer => ({
    ...someone,
    ...{ id: `n${at}`, level: 'A2' },
  }));
  return {
    task: {
      newcomers,
      buddies: Array.from({ length: buddies }, (_, at): Buddy => ({
        ...someone,
        ...{ id: `b${at}`, levelMin: 'A0', levelMax: 'B2', capacity: 1, certificateIssuedOn: null },
      })),
      rules: { certificateRequired: false, certificateValidMonths: null, earlierPairs: [], on: '2026-11-02' },
      weights: WEIGHTS,
      seed: 0,
      longWait: null,
      aside: [],
      languages: {},
    },
    tickets: newcomers.map(({ id }) => ({ id, personId: id, stratum: 'all' })),
    places: buddies,
    trials,
  };
}

it('nobody waits for the trial draws of a large programme longer than she said, and they are made once', async () => {
  const large = trialOf(800, 4);
  expect(await keptTrials(large, 0)).toBe(null);
  const found = await keptTrials(trialOf(800, 4), Infinity);
  expect(found).toEqual([800, 800, 800, 800]);
  // There already: not even a moment is needed.
  expect(await keptTrials(large, 0)).toBe(found);
});

it('are made anew when the lists are otherwise: a buddy more, a place less, another day', async () => {
  const one = trialOf(12, 2);
  const found = await keptTrials(one, Infinity);
  expect(found).toEqual([12, 12]);
  const { task } = one;
  const [first, ...others] = task.buddies;
  const fuller = { ...one, task: { ...task, buddies: [{ ...first!, capacity: 0 }, ...others] } };
  expect(await keptTrials(fuller, Infinity)).toEqual([11, 11]);
  const later = { ...one, task: { ...task, rules: { ...task.rules, on: '2026-11-03' } } };
  expect(await keptTrials(later, Infinity)).not.toBe(found);
  expect(await keptTrials(one, Infinity)).toBe(found);
});

it('that went wrong are not kept: whoever asks again tries again', async () => {
  const broken = trialOf(4, 1);
  const wrong = { ...broken, task: { ...broken.task, weights: { ...WEIGHTS, level: -1 } } };
  await expect(keptTrials(wrong, Infinity)).rejects.toThrow();
  await expect(keptTrials(wrong, Infinity)).rejects.toThrow();
  expect(await keptTrials(broken, Infinity)).toEqual([4]);
});

import { loadFramework } from '@medespraak/framework';
import { scoreQuestionsOf } from '@medespraak/platform/insights/score-questions';
import { expect, it } from 'vitest';
import { countSameScores, describeScore } from './score-questions.ts';

const framework = loadFramework();
const pulse = { scores: scoreQuestionsOf(framework, 'pulse-10') };
const baseline = { waveName: 'start', definition: { scores: scoreQuestionsOf(framework, 'baseline') } };

it('says from which questions a score comes, and refuses the comparison with one of other questions', () => {
  const made = describeScore('social-bonds', pulse, [baseline], 'nl');
  expect(made).toMatchObject({ total: 4, trend: { wave: 'start', kind: 'other' } });
  expect(made?.questions).toHaveLength(1);
  expect(made?.questions[0]).toMatch(/\?$/);
});

it('compares with the newest release that has the score at all, and says nothing where none has', () => {
  const domain = Object.keys(baseline.definition.scores).find((id) => !(id in pulse.scores)) ?? '';
  const pulsed = { waveName: 'puls', definition: pulse };
  const trend = (earlier: Parameters<typeof describeScore>[2]) =>
    describeScore(domain, baseline.definition, earlier, 'nl')?.trend;
  expect(trend([pulsed, baseline])).toEqual({ wave: 'start', kind: 'same' });
  expect(trend([pulsed])).toBeNull();
  // A release that does not say which questions made its scores may have had it.
  expect(trend([{ waveName: 'oud', definition: {} }, baseline])).toEqual({ wave: 'oud', kind: 'unknown' });
});

it('allows it for the same questions, and not where a release does not say which they were', () => {
  const again = { waveName: 'herfst', definition: pulse };
  expect(describeScore('social-bonds', pulse, [again], 'en')?.trend).toEqual({
    wave: 'herfst',
    kind: 'same',
  });
  const old = { waveName: 'oud', definition: {} };
  expect(describeScore('social-bonds', pulse, [old], 'en')?.trend).toEqual({ wave: 'oud', kind: 'unknown' });
  expect(describeScore('social-bonds', pulse, [], 'en')?.trend).toBeNull();
  expect(describeScore('social-bonds', {}, [again], 'en')).toBeNull();
});

it('counts the scores that two releases have in common', () => {
  expect(countSameScores(pulse, pulse)).toEqual({ same: 8, total: 8 });
  expect(countSameScores(pulse, baseline.definition)?.same).toBeLessThan(8);
  expect(countSameScores(pulse, {})).toBeNull();
});

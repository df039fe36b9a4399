import { loadFramework } from '@medespraak/framework';
import { expect, it } from 'vitest';
import { isSameScore, scoreQuestionsOf } from './score-questions.ts';
import { measuresOf } from './tabulation.ts';

const framework = loadFramework();

it('names the questions of every score that a questionnaire gives, and of no other', () => {
  for (const id of framework.instruments.keys()) {
    const scores = measuresOf(framework, id).filter(({ kind }) => kind === 'domain');
    expect(Object.keys(scoreQuestionsOf(framework, id)), id).toEqual(scores.map((one) => one.id));
  }
});

it('knows a score of fewer questions for another measure', () => {
  const [baseline, pulse] = ['baseline', 'pulse-10'].map((id) => scoreQuestionsOf(framework, id));
  expect(Object.keys(pulse?.['social-bonds'] ?? {})).toHaveLength(1);
  expect(isSameScore(baseline?.['social-bonds'], pulse?.['social-bonds'])).toBe(false);
  expect(isSameScore(pulse?.['social-bonds'], { ...pulse?.['social-bonds'] })).toBe(true);
});

it('knows a score of another version of a question for another measure, and one of unknown questions too', () => {
  expect(isSameScore({ lonely: 1 }, { lonely: 2 })).toBe(false);
  expect(isSameScore({ lonely: 1 }, { 'talk-problem': 1 })).toBe(false);
  expect(isSameScore(undefined, { lonely: 1 })).toBe(false);
  expect(isSameScore(undefined, undefined)).toBe(false);
});

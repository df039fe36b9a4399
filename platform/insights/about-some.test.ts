import { describe, expect, it } from 'vitest';
import { coreFiguresOf, lineOf, somebody } from '../testing/core-worlds.ts';
import type { Respondent } from './tabulation.ts';

const steps = 'work.steps-to-work';
const paid = 'work.paid-work';

/** Of each group so many people per answer to "do you work now": 3 and 2 have paid work, 1 takes steps, 0 does not. */
function workers(...groups: [language: string, gender: string, perAnswer: number[]][]): Respondent[] {
  let index = 0;
  return groups.flatMap(([language, gender, perAnswer]) =>
    perAnswer.flatMap((count, answer) =>
      Array.from({ length: count }, () =>
        somebody(index++, { 'work-now': answer }, { language, gender }, null, 'baseline'),
      ),
    ),
  );
}
const figuresOf = (people: readonly Respondent[], before: readonly Respondent[][] = []) =>
  coreFiguresOf(people, before, 'baseline');

describe('steps to work, among people without paid work', () => {
  it('have a figure about everybody, without missing answers, and none about a group or for a municipality', () => {
    const people = workers(['ar', 'woman', [14, 12, 8, 9]], ['uk', 'man', [10, 12, 6, 6]]);
    const settled = people.map((one) => ({ ...one, municipalityCode: 'GM0001' }));
    const figures = figuresOf(settled);
    const lines = figures.filter(({ subjectId }) => subjectId === steps);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ status: 'published', n: 48, value: 0.5, groupDimension: 'all' });
    expect(lines[0]?.details.missing).toBeUndefined();
    expect(figures.some(({ audience, subjectId }) => audience === 'municipality' && subjectId === paid)).toBe(
      true,
    );
  });

  it('do not tell that nobody of a withheld group is without work', () => {
    const people = workers(
      ['ar', 'woman', [14, 6, 0, 11]],
      ['ti', 'man', [0, 0, 0, 9]],
      ['uk', 'woman', [6, 6, 10, 0]],
      ['tr', 'man', [6, 5, 1, 0]],
    );
    const byLanguage = figuresOf(people).filter(
      ({ subjectId, groupDimension }) => subjectId === steps && groupDimension !== 'all',
    );
    expect(byLanguage).toEqual([]);
  });

  it('do not tell that all men are without work where "10% or less" hides it', () => {
    const figures = figuresOf(workers(['ar', 'woman', [18, 0, 0, 10]], ['ar', 'man', [12, 0, 0, 0]]));
    expect(lineOf(figures, paid, 'gender', 'man')?.status).toBe('bounded');
    expect(lineOf(figures, steps, 'gender', 'man')).toBeUndefined();
  });

  it('are withheld where the share of people with work is, alone and beside an earlier release', () => {
    const most = figuresOf(workers(['ar', 'woman', [30, 7, 1, 2]]));
    expect(lineOf(most, paid)?.status).toBe('bounded');
    expect(lineOf(most, steps)).toMatchObject({ status: 'withheld', n: null });
    const before = workers(['ar', 'woman', [15, 10, 0, 15]]);
    const [one, ...others] = before;
    const after = [
      { ...one, responses: new Map([...(one?.responses ?? []), ['work-now', { value: 3 }]]) } as Respondent,
      ...others,
    ];
    expect(lineOf(figuresOf(after), steps)?.status).toBe('published');
    const held = figuresOf(after, [before]);
    expect(lineOf(held, paid)?.status).toBe('number-only');
    expect(lineOf(held, steps)).toMatchObject({ status: 'withheld', n: null });
  });

  it('are withheld when one person who takes steps now is what two releases leave, though ten others found no work', () => {
    const before = workers(['ar', 'woman', [15, 11, 0, 20]]);
    const answering = (one: Respondent, value: number): Respondent => ({
      ...one,
      responses: new Map([...one.responses, ['work-now', { value }]]),
    });
    // The last ten lost their work and take no steps; the first takes steps.
    const after = before.map((one, index) =>
      index === 0 ? answering(one, 1) : index >= before.length - 10 ? answering(one, 0) : one,
    );
    const figures = figuresOf(after, [before]);
    expect(lineOf(figures, paid)?.status).toBe('published');
    expect(lineOf(figures, steps)?.status).toBe('withheld');
  });
});

import { describe, expect, it } from 'vitest';
import { coreFiguresOf, lineOf, somebody } from '../testing/core-worlds.ts';
import { figuresOf, person } from '../testing/own-question-worlds.ts';
import type { Figure } from './insights.ts';

/** The sum that a hidden group must have, for whoever reads the mean of all and of the others; null when one of the two is not shown. */
function followingSum(figures: readonly Figure[], subject: string, hidden: string, others: string) {
  const all = lineOf(figures, subject);
  const rest = lineOf(figures, subject, 'gender', others);
  expect(lineOf(figures, subject, 'gender', hidden)).toMatchObject({ status: 'number-only', value: null });
  if (typeof all?.value !== 'number' || typeof rest?.value !== 'number') return null;
  return (all.n ?? 0) * all.value - (rest.n ?? 0) * rest.value;
}

/** So many people per answer to "how safe is your street". */
const streets = (gender: string, perAnswer: number[], from: number) =>
  perAnswer.flatMap((count, answer) =>
    Array.from({ length: count }, (_, index) =>
      somebody(from + 100 * answer + index, { 'safe-street': answer }, { gender }),
    ),
  );

describe('the mean of a group that is not shown', () => {
  it('does not follow from the others when they all have the same score', () => {
    const figures = coreFiguresOf([...streets('woman', [9, 8, 11], 0), ...streets('man', [0, 12, 0], 1000)]);
    expect(followingSum(figures, 'safety', 'man', 'woman')).toBeNull();
  });

  it('does not follow when eleven of twelve have it', () => {
    const figures = coreFiguresOf([...streets('woman', [9, 8, 11], 0), ...streets('man', [0, 11, 1], 1000)]);
    expect(followingSum(figures, 'safety', 'man', 'woman')).toBeNull();
  });

  it('is shown when ten of twelve have it', () => {
    const figures = coreFiguresOf([...streets('woman', [9, 8, 11], 0), ...streets('man', [1, 10, 1], 1000)]);
    expect(lineOf(figures, 'safety', 'gender', 'man')?.status).toBe('published');
    expect(lineOf(figures, 'safety', 'gender', 'woman')?.status).toBe('published');
  });

  const counting = (gender: string, amounts: readonly number[], from: number) =>
    amounts.map((amount, index) => person(from + index, { children: { amount } }, { gender }));
  const women = counting(
    'woman',
    Array.from({ length: 28 }, (_, index) => index % 9),
    0,
  );

  it('does not follow when one person makes the mean of a number, or all gave the same', () => {
    const one = [3, 1, 4, 2, 3, 2, 1, 3, 2, 4, 1, 900];
    for (const amounts of [one, Array.from({ length: 12 }, () => 4)]) {
      const figures = figuresOf([...women, ...counting('man', amounts, 1000)]);
      expect(followingSum(figures, 'children', 'man', 'woman')).toBeNull();
    }
  });

  it('leaves a group of twenty of whom one makes the mean its median', () => {
    const amounts = [900, ...Array.from({ length: 23 }, (_, index) => 1 + (index % 2))];
    const figures = figuresOf([...women, ...counting('man', amounts, 1000)]);
    expect(lineOf(figures, 'children', 'gender', 'man')).toMatchObject({
      status: 'published',
      details: { measure: 'median' },
    });
  });
});

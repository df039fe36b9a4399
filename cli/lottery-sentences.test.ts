import { expect, it } from 'vitest';
import { describeOutlook } from './lottery-sentences.ts';

const outlook = {
  people: 21,
  places: 4,
  strata: ['level', 'language'] as const,
  shares: [
    { stratum: 'A1 · ar', people: 20, drawn: 4 },
    { stratum: 'A1 · ti', people: 1, drawn: 0 },
  ],
  fewer: [['level' as const], ['language' as const]],
  expected: { trials: 20, pairs: 3.4, fewest: 2, most: 4 },
};

it('says of each group how many are drawn, who has no chance, what helps, and how many may be paired', () => {
  expect(describeOutlook(outlook)).toEqual([
    '21 people on the list, 4 drawn, by level and language:',
    '  A1 · ar: 20 people, 4 drawn, a chance of 20%',
    '  A1 · ti: 1 person, 0 drawn, a chance of 0%',
    'WARNING: nobody is drawn of A1 · ti: too small a group for so few places.',
    'What helps: fewer groups. Everybody has a chance with --strata level, or with --strata language.',
    'Of the 4 drawn about 3 can be paired (2 to 4 in 20 trial draws; that says nothing of who will be drawn).',
  ]);
});

it('does not warn where everybody has a chance', () => {
  const lines = describeOutlook({
    ...outlook,
    strata: [],
    shares: [{ stratum: 'all', people: 21, drawn: 4 }],
    fewer: [],
    expected: { trials: 20, pairs: 4, fewest: 4, most: 4 },
  });
  expect(lines).toEqual([
    '21 people on the list, 4 drawn:',
    '  all: 21 people, 4 drawn, a chance of 19%',
    'Of the 4 drawn about 4 can be paired (4 in each of 20 trial draws; that says nothing of who will be drawn).',
  ]);
});

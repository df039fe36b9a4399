import { expect, it } from 'vitest';
import { lineView } from './line-view.ts';

const lineOf = (...days: string[]) =>
  lineView(
    [
      {
        domainId: 'education',
        points: [
          {
            itemId: 'dutch-dare',
            question: 'Durft u Nederlands te praten?',
            answers: days.map((day) => ({ answer: 'Ja', at: new Date(`${day}T12:00:00Z`) })),
            isSame: true,
            others: null,
          },
        ],
      },
    ],
    'nl',
  )[0]?.points[0]?.answers.map(({ when }) => when);

it('says of each answer in which month, and on which day where two fall in one month', () => {
  expect(lineOf('2026-02-03', '2026-06-20')).toEqual(['februari 2026', 'juni 2026']);
  expect(lineOf('2026-06-02', '2026-06-20')).toEqual(['2 juni 2026', '20 juni 2026']);
});

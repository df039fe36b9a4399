import { loadFramework } from '@medespraak/framework';
import { expect, it } from 'vitest';
import { compileFigures } from './compilation.ts';
import { hasRareGender, spreadRareGender } from './rare-gender.ts';
import type { Respondent } from './tabulation.ts';

const framework = loadFramework();
const pulse = framework.instruments.get('pulse-10')?.items ?? [];

const people = (counts: Record<string, number>): Respondent[] =>
  Object.entries(counts).flatMap(([gender, count]) =>
    Array.from({ length: count }, (_, index) => ({
      pseudonym: `${gender} ${index}`,
      groups: { gender, 'age-band': '25-34', route: 'b1', language: 'ar' },
      municipalityCode: null,
      // Two of three say yes to everything that is asked.
      responses: new Map(pulse.map((item) => [item, { value: index % 3 === 0 ? 1 : 0 }])),
    })),
  );
const genders = (all: readonly Respondent[]) => all.map(({ groups }) => groups.gender);

it('calls a gender rare from one person to the minimum, whoever said nothing among them', () => {
  expect(hasRareGender(people({ woman: 50, man: 40 }), 10)).toBe(false);
  expect(hasRareGender(people({ woman: 50, man: 40, other: 1 }), 10)).toBe(true);
  expect(hasRareGender(people({ woman: 50, man: 40, other: 5, unknown: 4 }), 10)).toBe(true);
  expect(hasRareGender(people({ woman: 50, man: 40, other: 5, unknown: 5 }), 10)).toBe(false);
  expect(hasRareGender([], 10)).toBe(false);
});

it('puts each of them with the women or the men, always the same, and nobody else', () => {
  const before = people({ woman: 3, man: 2, other: 400 });
  const after = genders(spreadRareGender(before));
  expect(after.slice(0, 5)).toEqual(['woman', 'woman', 'woman', 'man', 'man']);
  expect(genders(spreadRareGender(before.toReversed())).toReversed()).toEqual(after);
  const women = after.slice(5).filter((gender) => gender === 'woman').length;
  expect(after.filter((gender) => gender === 'other')).toEqual([]);
  // Four hundred throws of a coin: beyond these bounds once in 10,000 times, and the pseudonyms are fixed.
  expect(women).toBeGreaterThan(160);
  expect(women).toBeLessThan(240);
});

it('lets the figures of the women and of the men be shown, where both would be too telling beside a few others', () => {
  const all = people({ woman: 60, man: 55, other: 4 });
  const definition = { minimum: 10, dimensions: ['gender'] as const, shareWithMunicipality: false };
  const shown = (respondents: readonly Respondent[], gender: string) =>
    compileFigures(respondents, framework, 'pulse-10', definition).filter(
      ({ groupValue, status }) => groupValue === gender && status === 'published',
    ).length;
  const asSaid = [shown(all, 'woman'), shown(all, 'man')];
  expect(Math.min(...asSaid)).toBe(0);
  const spread = spreadRareGender(all);
  expect(Math.min(shown(spread, 'woman'), shown(spread, 'man'))).toBeGreaterThan(10);
});

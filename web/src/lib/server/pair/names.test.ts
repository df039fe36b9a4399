import { expect, it } from 'vitest';
import { partnerNames } from './names.ts';

const paired = (id: string, givenName: string, firstLanguage: string | null, startedOn: string | null) => ({
  id,
  offeredAt: new Date('2026-09-01T09:00:00Z'),
  startedAt: startedOn === null ? null : new Date(`${startedOn}T09:00:00Z`),
  other: { id: `person of ${id}`, givenName, firstLanguage },
});
const named = (pairs: ReturnType<typeof paired>[], language: 'nl' | 'ar' = 'nl') =>
  [...partnerNames(pairs, language).values()].map((name) => name.replace(/[\u2068\u2069]/g, ''));

it('leaves a name that one of them has as it is', () => {
  expect(named([])).toEqual([]);
  expect(named([paired('1', 'Amina', 'ar', null), paired('2', 'Olena', 'uk', null)])).toEqual([
    'Amina',
    'Olena',
  ]);
});

it('tells two of one name apart by language, else by day, else by both, else by a number', () => {
  const [later, sooner] = ['2026-10-03', '2026-09-05'];
  expect(named([paired('1', 'Amina', 'ar', sooner), paired('2', ' amina', 'so', sooner)])).toEqual([
    'Amina (Arabisch)',
    ' amina (Somalisch)',
  ]);
  expect(named([paired('1', 'Amina', 'ar', later), paired('2', 'Amina', 'ar', sooner)])).toEqual([
    'Amina (sinds 3 okt 2026)',
    'Amina (sinds 5 sep 2026)',
  ]);
  const three = [
    paired('1', 'Amina', 'ar', later),
    paired('2', 'Amina', 'ar', sooner),
    paired('3', 'Amina', 'so', sooner),
  ];
  expect(named(three)).toEqual([
    'Amina (Arabisch, sinds 3 okt 2026)',
    'Amina (Arabisch, sinds 5 sep 2026)',
    'Amina (Somalisch, sinds 5 sep 2026)',
  ]);
  // Newest first they come; the first who came is 1.
  const alike = [paired('1', 'Amina', 'ar', later), paired('2', 'Amina', 'ar', later)];
  expect(named(alike)).toEqual(['Amina (2)', 'Amina (1)']);
  expect(named([paired('1', 'Amina', null, later), paired('2', 'Amina', null, later)])).toEqual([
    'Amina (2)',
    'Amina (1)',
  ]);
});

it('takes nobody for her own namesake, and says it in the language of the page', () => {
  const twice = [paired('1', 'Amina', 'ar', '2026-10-03'), paired('2', 'Amina', 'ar', '2026-09-05')];
  const same = twice.map((pair) => ({ ...pair, other: { ...pair.other, id: 'one' } }));
  expect(named(same)).toEqual(['Amina', 'Amina']);
  expect(named([paired('1', 'Amina', 'ar', null), paired('2', 'Amina', 'so', null)], 'ar')[0]).toBe(
    'Amina (العربية)',
  );
});

import { expect, it } from 'vitest';
import { besideName, markInWords, rename } from './apart.ts';

it('says what tells somebody apart in the language of the page', () => {
  expect(markInWords({ birthYear: 1990 }, 'nl')).toBe('geb. 1990');
  expect(markInWords({ residence: 'Utrecht' }, 'en')).toBe('Utrecht');
  expect(markInWords({ registeredOn: '2026-09-01', number: 2 }, 'nl')).toBe('aangemeld 1 sep 2026, nr. 2');
  expect(markInWords({ birthYear: 1990, residence: 'Zeist' }, 'en')).toBe('born 1990, Zeist');
});

it('stands after the whole name, also after one that begins in Arabic script', () => {
  expect(besideName('Fatima', 'geb. 1990')).toBe('Fatima (geb. 1990)');
  expect(besideName('ليلى Sabbagh', 'geb. 1969')).toBe('\u200eليلى Sabbagh (geb. 1969)');
  expect(besideName('Sabbagh ليلى', 'geb. 1969')).toBe('Sabbagh ليلى (geb. 1969)');
});

it('finds names of people wherever they stand, and changes nothing else', () => {
  const at = new Date(0);
  const shown = {
    at,
    none: null,
    pairs: [{ id: 'pair', newcomer: { id: 'a', name: 'Fatima' }, buddy: { id: 'b', name: 'Anna' } }],
    rows: [{ id: 'row', personId: 'a', name: 'Fatima', otherId: 'b', other: 'Anna', href: '/a' }],
    programme: { slug: 'taalhuis', name: 'Fatima' },
  };
  const renamed = rename(shown, (id, name) => (id === 'a' ? `${name} (geb. 1990)` : name));
  expect(renamed).toEqual({
    ...shown,
    pairs: [
      { id: 'pair', newcomer: { id: 'a', name: 'Fatima (geb. 1990)' }, buddy: { id: 'b', name: 'Anna' } },
    ],
    rows: [{ ...shown.rows[0], name: 'Fatima (geb. 1990)' }],
  });
  expect(renamed.at).toBe(at);
});

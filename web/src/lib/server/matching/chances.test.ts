import { expect, it } from 'vitest';
import { chanceInWords, describeChances, describeOutlook } from './chances.ts';

const outlook = {
  people: 21,
  places: 4,
  strata: ['level', 'language'] as const,
  shares: [
    { stratum: 'A1 · ar', people: 20, drawn: 4 },
    { stratum: 'unknown · unknown', people: 1, drawn: 0 },
  ],
  fewer: [['level' as const], []],
  expected: { trials: 20, pairs: 2.6, fewest: 2, most: 4 },
};

it('says a chance in plain words, and never a round number for what is nearly none or nearly certain', () => {
  const said = (drawn: number, people: number) => chanceInWords(drawn, people, 'nl');
  expect(said(0, 3)).toBe('0%: geen kans');
  expect(said(3, 3)).toBe('100%: zeker ingeloot');
  expect(said(1, 3)).toBe('33% (1 van de 3)');
  expect(said(1, 4)).toBe('25% (1 van de 4)');
  expect(said(21, 100)).toBe('21% (ongeveer 1 van de 5)');
  expect(said(1, 10)).toBe('10% (1 van de 10)');
  expect(said(2, 3)).toBe('67% (2 van de 3)');
  expect(said(94, 100)).toBe('94% (ongeveer 9 van de 10)');
  expect(said(97, 100)).toBe('97% (bijna iedereen)');
  expect(said(1, 25)).toBe('4% (1 van de 25)');
  expect(said(1, 500)).toBe('< 1% (1 van de 500)');
  expect(said(999, 1000)).toBe('> 99% (bijna iedereen)');
});

it('warns who has no chance and links to the choices of groups that help, and says about how many get a buddy', () => {
  const told = describeOutlook(outlook, 'nl', (strata) => `?${strata.join()}`);
  expect(told.rows.map(({ stratum, chance }) => [stratum, chance])).toEqual([
    ['A1, Arabisch', '20% (1 van de 5)'],
    ['niveau onbekend, moedertaal onbekend', '0%: geen kans'],
  ]);
  expect(told.none).toBe(
    '1 persoon, in een groep die te klein is voor een plek: ‘niveau onbekend, moedertaal onbekend’.',
  );
  expect(told.helps).toEqual([
    { text: 'loot niet apart per moedertaal', href: '?level' },
    { text: 'loot iedereen samen', href: '?' },
  ]);
  expect(told.expected).toBe('Van de 4 mensen die worden ingeloot, krijgen er ongeveer 3 een maatje.');
  expect(told.trials).toContain('In 20 proeflotingen waren het er 2 tot 4');
});

it('warns of nothing where everybody has a chance, and promises no more than was tried', () => {
  const all = { ...outlook, strata: [], shares: [{ stratum: 'all', people: 21, drawn: 4 }], fewer: [] };
  const sure = describeOutlook(
    { ...all, expected: { trials: 2, pairs: 4, fewest: 4, most: 4 } },
    'nl',
    () => null,
  );
  expect(sure).toMatchObject({ none: null, helps: [], rows: [{ stratum: 'iedereen' }] });
  expect(sure.expected).toBe('Naar verwachting krijgen alle 4 mensen die worden ingeloot een maatje.');
  expect(describeChances(all, 'nl')).toMatchObject({ expected: null, trials: null, isTrying: false });
  // While it is being tried, the chances stand there and nothing is said of pairs.
  const trying = describeOutlook({ ...outlook, expected: null }, 'nl', () => null);
  expect(trying).toMatchObject({ expected: null, trials: null, isTrying: true });
  expect(trying.rows).toHaveLength(2);
});

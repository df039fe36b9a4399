import { describe, expect, it } from 'vitest';
import { readList, readListCalmly } from './read-list.ts';

const headers = ['Naam', 'E-mail', 'Telefoon', 'Geboortejaar', 'Niveau', 'Tijden'];
const people = Array.from({ length: 1_050 }, (_, n) => [
  `Persoon ${n % 900}`,
  n % 7 === 0 ? 'geen adres' : `persoon${n % 1_000}@example.org`,
  `06123${String(40_000 + (n % 500))}`,
  String(1960 + (n % 40)),
  n % 11 === 0 ? '' : 'A2',
  'ma avond',
]);
const table = {
  headers,
  rows: people.map((cells, index) => ({ number: index + 2, cells })),
  headerRow: 1,
  format: { kind: 'csv' as const },
};
const options = { today: '2026-11-24' };

describe('a long list', () => {
  it('says the same when others are let in between as when it is read at once', async () => {
    const calmly = await readListCalmly(table, 'newcomers', options);
    const atOnce = readList(table, 'newcomers', options);
    expect(calmly).toEqual(atOnce);
    const codes = new Set(calmly.rows.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect(codes).toContain('duplicate-row');
    expect(codes).toContain('shared-phone');
  });

  it('tells how far it is, and lets others in between', async () => {
    const told: number[] = [];
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    await readListCalmly(table, 'newcomers', { ...options, onProgress: (done) => told.push(done) });
    clearInterval(timer);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toBe(1_050);
    expect(others).toBeGreaterThan(0);
  });

  it('may have no rows', async () => {
    const empty = await readListCalmly({ ...table, rows: [] }, 'buddies', options);
    expect(empty.rows).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeFairness } from './fairness-aims.ts';
import type { SingleRound } from './fairness-aims.ts';
import type { HalfYear } from './simulation.ts';

const { halfYears, shortLists, rounds } = JSON.parse(
  readFileSync(new URL('results/fairness.json', import.meta.url), 'utf8'),
) as { halfYears: HalfYear[]; shortLists: HalfYear[]; rounds: SingleRound[] };
const aims = judgeFairness(halfYears, shortLists, rounds);
// All places are taken in any order, so as many days are waited in all; "longest wait first" spreads them most evenly.
const outOfReach = 'the same with a list of ten weeks, and with no more places than come';

it('judges all aims of fairness, from half years and rounds of several seeds', () => {
  expect(aims.map(({ aim }) => aim)).toContain(outOfReach);
  expect(aims).toHaveLength(8);
  expect(new Set(rounds.map(({ seed }) => seed)).size).toBe(3);
});

it.each(aims.filter(({ aim }) => aim !== outOfReach))('$aim', ({ met, detail }) => {
  expect(met, detail).toBe(true);
});

it.fails(outOfReach, () => {
  const { met, detail } = aims.find(({ aim }) => aim === outOfReach)!;
  expect(met, detail).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../index.ts';
import { need } from '../testing/compare.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { staggeredEffect } from './staggered-adoption.ts';

const random = createRandom(51);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Organisations of ten people in four periods, that move by themselves; starting has no effect. */
function study(starts: readonly (number | null)[]) {
  const rows = starts.flatMap((group, cluster) => {
    const moves = Array.from({ length: 4 }, () => 0.3 * normal());
    return Array.from({ length: 10 }, (_, person) => {
      const level = normal();
      return moves.map((move, t) => ({
        unit: `${cluster}/${person}`,
        period: t + 1,
        group,
        cluster,
        outcome: level + move + normal(),
      }));
    }).flat();
  });
  const pick = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  return {
    unit: pick('unit'),
    period: pick('period'),
    group: pick('group'),
    cluster: pick('cluster'),
    outcome: pick('outcome'),
  };
}

describe('few organisations that start one after another', () => {
  it.each([
    ['six', [2, 2, 3, 3, null, null], 3],
    ['nine', [2, 2, 2, 3, 3, 3, null, null, null], 6],
  ] as const)('have intervals that hold: %s', (_, starts, df) => {
    const runs = 400;
    let [covered, normally] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const effect = need(staggeredEffect(study(starts)));
      const { estimate, standardError, interval } = effect.simple;
      expect(effect.df).toBe(df);
      expect(effect.warnings.map(({ code }) => code)).toContain('few-clusters');
      if (interval.lower <= 0 && 0 <= interval.upper) covered++;
      if (Math.abs(estimate) < 1.96 * standardError) normally++;
    }
    expect(covered / runs).toBeGreaterThan(0.91);
    expect(normally / runs).toBeLessThan(0.9);
  });

  it('have bands that are not narrower than the interval, and no warning with four or more each', () => {
    const starts = [2, 2, 2, 2, 3, 3, 3, 3, null, null, null, null];
    const effect = need(staggeredEffect(study(starts), { bands: { seed: 1 } }));
    expect(effect.df).toBe(9);
    expect(effect.warnings.map(({ code }) => code)).not.toContain('few-clusters');
    for (const { band, interval } of effect.dynamic) {
      expect(band!.lower).toBeLessThanOrEqual(interval.lower + 1e-12);
      expect(band!.upper).toBeGreaterThanOrEqual(interval.upper - 1e-12);
    }
    const { interval, estimate, standardError } = effect.simple;
    expect((interval.upper - estimate) / standardError).toBeCloseTo(studentQuantile(0.975, 9), 9);
  });

  it('count once where their people start at different times; who started first of all does not count', () => {
    const given = study([2, 3, null, 2, 3, null]);
    const across = { ...given, cluster: given.unit.map((unit) => Number(unit.split('/')[1]) % 5) };
    expect(need(staggeredEffect(across)).df).toBe(4);
    const early = study([1, 1, 2, 2, null, null]);
    expect(need(staggeredEffect(early)).df).toBe(2);
  });

  it('are one for one person', () => {
    const given = study([2, null]);
    const moved = { ...given, cluster: given.cluster.map((own, row) => (row === 1 ? 7 : own)) };
    expect(() => staggeredEffect(moved)).toThrow(/^cluster: expected one cluster for unit 0\/0/);
  });
});

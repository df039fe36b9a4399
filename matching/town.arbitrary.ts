import { AGE_BANDS, LEVELS } from './people.ts';
import type { Buddy, Gender, Newcomer } from './people.ts';
import { AMAL, BEA } from './people.arbitrary.ts';

/** Whole invented towns for tests, from a seed; the benchmarks have more life-like ones. */

export function numbers(seed: number) {
  let state = seed | 0;
  /** A whole number from 0 below `limit`. */
  return (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * limit);
  };
}

export function createTown(newcomers: number, buddies: number, seed: number) {
  const next = numbers(seed);
  const some = (prefix: string, kinds: number, from: number, to: number) => {
    const chosen = new Set<string>();
    const wanted = from + next(to - from + 1);
    // The lower numbers are the more popular.
    while (chosen.size < wanted) chosen.add(`${prefix}${Math.min(next(kinds), next(kinds))}`);
    return [...chosen];
  };
  const person = (name: string) => ({
    id: name,
    interests: some('interest-', 40, 2, 6),
    slots: some('slot-', 21, 2, 7),
    languages: some('language-', 12, 1, 2),
    gender: (['woman', 'man', 'other'] as Gender[])[Math.min(next(3), next(3))]!,
    wishesGender: next(9) === 0 ? ('woman' as const) : null,
    ageBand: AGE_BANDS[next(6)]!,
    wishesAge: next(12) === 0,
    waitsSince: `2026-0${1 + next(9)}-${10 + next(19)}`,
  });
  return {
    newcomers: Array.from({ length: newcomers }, (_, index): Newcomer => ({
      ...AMAL,
      ...person(`n${index}`),
      level: LEVELS[Math.min(next(6), next(6))]!,
    })),
    buddies: Array.from({ length: buddies }, (_, index): Buddy => {
      const [from, to] = [next(4), 3 + next(4)];
      const range = { levelMin: LEVELS[from]!, levelMax: LEVELS[to]! };
      return { ...BEA, ...person(`b${index}`), ...range, capacity: 1 + Math.min(next(3), next(3)) };
    }),
  };
}

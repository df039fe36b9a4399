import { describe, expect, it } from 'vitest';
import {
  lastCountBefore,
  lastCountOfWeek,
  mayShowLink,
  showCount,
  showGroups,
  showResponse,
} from './showing.ts';

describe('the response that staff see', () => {
  it('never tells that somebody in particular took part or not, whatever the numbers', () => {
    for (let invited = 0; invited <= 60; invited += 1)
      for (let started = 0; started <= invited; started += 1) {
        const shown = showResponse({ invited, started, finished: started }).started;
        // All counts that would be shown alike: nobody, and everybody but ten, must be possible or the count is rough.
        const alike = Array.from({ length: invited + 1 }, (_, other) => other).filter(
          (other) => showResponse({ invited, started: other, finished: 0 }).started === shown,
        );
        expect(alike.length).toBeGreaterThanOrEqual(Math.min(10, invited + 1));
        expect(shown ?? 0).toBeLessThanOrEqual(Math.max(0, invited - 10));
        expect(shown ?? 0).toBeLessThanOrEqual(started);
      }
  });

  it('is counted up to the day before, in summer and in winter', () => {
    expect(lastCountBefore('2026-11-02').toISOString()).toBe('2026-11-01T22:00:00.000Z');
    expect(lastCountBefore('2026-07-02').toISOString()).toBe('2026-07-01T22:00:00.000Z');
  });
});

describe('a link', () => {
  const shown = (invited: string, opensOn: string, now: string) =>
    mayShowLink(new Date(invited), opensOn, new Date(now));

  it('can be printed for seven days after inviting, and no longer', () => {
    expect(shown('2026-11-02T09:00:00Z', '2026-11-01', '2026-11-09T08:59:59Z')).toBe(true);
    expect(shown('2026-11-02T09:00:00Z', '2026-11-01', '2026-11-09T09:00:00Z')).toBe(false);
  });

  it('of a questionnaire that begins later can be printed until seven days after it began', () => {
    expect(shown('2026-10-01T09:00:00Z', '2026-11-01', '2026-11-07T12:00:00Z')).toBe(true);
    expect(shown('2026-10-01T09:00:00Z', '2026-11-01', '2026-11-08T12:00:00Z')).toBe(false);
  });
});

describe('the response of groups', () => {
  const group = (value: string, invited: number, started: number, finished = started) => ({
    value,
    invited,
    started,
    finished,
  });

  it('is in tens, and puts small groups together until they are twenty', () => {
    expect(
      showGroups([group('ar', 60, 35, 21), group('ti', 30, 14), group('uk', 12, 6), group('tr', 9, 9)]),
    ).toEqual([
      { value: 'ar', invited: 60, started: 30, finished: 20 },
      { value: 'ti', invited: 30, started: 10, finished: 10 },
      { value: null, invited: 21, started: 10, finished: 10 },
    ]);
    // Nine would stand alone as what is left: the next smallest goes with them.
    expect(showGroups([group('ar', 60, 35), group('ti', 30, 14), group('tr', 9, 4)])?.at(-1)).toMatchObject({
      value: null,
      invited: 39,
    });
  });

  it('is not shown when there would be one group, or when the rest tells of one', () => {
    expect(showGroups([])).toBeNull();
    expect(showGroups([group('ar', 60, 35)])).toBeNull();
    expect(showGroups([group('ar', 60, 35), group('tr', 9, 4)])).toBeNull();
    // 50 of all, and at most 29 of the Arabic speakers: all 21 others began.
    expect(showGroups([group('ar', 60, 29), group('ti', 21, 21)])).toBeNull();
  });

  it('lets nobody reckon that all but fewer than ten of a group took part, or fewer than ten could have', () => {
    // Everything that would be shown alike is possible to whoever looks: compared by trying all of it.
    const sizes = [20, 24, 33];
    const display = (counts: readonly number[]) => {
      const groups = sizes.map((invited, index) => group(String(index), invited, counts[index] ?? 0));
      const all = counts.reduce((sum, count) => sum + count, 0);
      const shown = showGroups(groups);
      return (
        shown && JSON.stringify([shown.map(({ value, started }) => [value, started]), showCount(all, 77)])
      );
    };
    const possible = new Map<string, { low: number[]; high: number[] }>();
    for (let a = 0; a <= 20; a += 1)
      for (let b = 0; b <= 24; b += 1)
        for (let c = 0; c <= 33; c += 1) {
          const key = display([a, b, c]);
          if (key === null) continue;
          const seen = possible.get(key) ?? { low: [99, 99, 99], high: [0, 0, 0] };
          [a, b, c].forEach((count, index) => {
            seen.low[index] = Math.min(seen.low[index] ?? 0, count);
            seen.high[index] = Math.max(seen.high[index] ?? 0, count);
          });
          possible.set(key, seen);
        }
    expect(possible.size).toBeGreaterThan(10);
    for (const { low, high } of possible.values())
      sizes.forEach((invited, index) => {
        expect(low[index]).toBeLessThanOrEqual(invited - 10);
        expect(high[index]).toBeGreaterThanOrEqual(9);
      });
  });

  it('is counted by the week, from Monday, also where the clock changes', () => {
    expect(lastCountOfWeek('2026-11-28').toISOString()).toBe('2026-11-22T22:00:00.000Z');
    expect(lastCountOfWeek('2026-11-30').toISOString()).toBe('2026-11-29T22:00:00.000Z');
    expect(lastCountOfWeek('2026-03-29').toISOString()).toBe('2026-03-22T22:00:00.000Z');
  });
});

import { describe, expect, it } from 'vitest';
import { lastCountBefore, mayShowLink, showResponse } from './showing.ts';

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

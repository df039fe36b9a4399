import { describe, expect, it } from 'vitest';
import { instantOf, isZone, proposeTimes, wallTimeOf, weeksBetween, weeksLater } from './times.ts';

const [amsterdam, addis, kyiv] = ['Europe/Amsterdam', 'Africa/Addis_Ababa', 'Europe/Kyiv'] as const;
const iso = (times: readonly Date[]) => times.map((time) => time.toISOString());

describe('a wall time', () => {
  it('stays 19:30 over both changes of the clock', () => {
    expect(instantOf('2026-10-20T19:30', amsterdam).toISOString()).toBe('2026-10-20T17:30:00.000Z');
    expect(instantOf('2026-10-27T19:30', amsterdam).toISOString()).toBe('2026-10-27T18:30:00.000Z');
    expect(instantOf('2027-03-23T19:30', amsterdam).toISOString()).toBe('2027-03-23T18:30:00.000Z');
    expect(instantOf('2027-03-30T19:30', amsterdam).toISOString()).toBe('2027-03-30T17:30:00.000Z');
    expect(instantOf('2027-03-30T19:30', addis).toISOString()).toBe('2027-03-30T16:30:00.000Z');
  });

  it('that does not exist falls after the change, and one that exists twice is the first', () => {
    expect(wallTimeOf(instantOf('2027-03-28T02:30', amsterdam), amsterdam)).toBe('2027-03-28T03:30');
    expect(instantOf('2026-10-25T02:30', amsterdam).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(wallTimeOf(instantOf('2026-10-25T02:30', amsterdam), amsterdam)).toBe('2026-10-25T02:30');
  });

  it('is another one for who lives elsewhere, by season', () => {
    const [summer, winter] = ['2026-10-20T19:30', '2026-10-27T19:30'].map((at) => instantOf(at, amsterdam));
    expect([summer, winter].map((at) => wallTimeOf(at as Date, addis))).toEqual([
      '2026-10-20T20:30',
      '2026-10-27T21:30',
    ]);
    expect([summer, winter].map((at) => wallTimeOf(at as Date, kyiv))).toEqual([
      '2026-10-20T20:30',
      '2026-10-27T20:30',
    ]);
  });
});

it('counts weeks between dates over the end of a year', () => {
  expect(weeksLater('2026-12-29', 1)).toBe('2027-01-05');
  expect(weeksBetween('2026-12-29', '2027-01-11')).toBe(1);
  expect(weeksBetween('2026-12-29', '2026-12-22')).toBe(-1);
});

it('knows which zones there are', () => {
  expect([amsterdam, kyiv, 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false]);
});

describe('times that both can', () => {
  // A Monday morning.
  const options = { now: new Date('2026-11-02T09:00:00Z'), minutes: 45, busy: [], limit: 4 };

  it('lie in the slots of both, an hour into them, in weeks to come', () => {
    const both = { slots: ['tue-evening'], zone: amsterdam };
    expect(iso(proposeTimes(both, both, options))).toEqual([
      '2026-11-03T18:00:00.000Z',
      '2026-11-10T18:00:00.000Z',
      '2026-11-17T18:00:00.000Z',
    ]);
  });

  it('count each one’s slots in her own zone', () => {
    // Evening in Addis Ababa (18–22) is 16–20 in the Netherlands; evening there begins at 18.
    const [ours, theirs] = [
      { slots: ['tue-evening'], zone: amsterdam },
      { slots: ['tue-evening'], zone: addis },
    ];
    const [first] = proposeTimes(ours, theirs, options);
    expect(wallTimeOf(first as Date, amsterdam)).toBe('2026-11-03T19:00');
    expect(wallTimeOf(first as Date, addis)).toBe('2026-11-03T21:00');
    expect(proposeTimes(ours, { slots: ['tue-morning'], zone: addis }, options)).toEqual([]);
  });

  it('join day parts that touch, and skip what is taken or too soon', () => {
    const both = { slots: ['mon-morning', 'mon-afternoon'], zone: amsterdam };
    const [today, next] = proposeTimes(both, both, options);
    expect(wallTimeOf(today as Date, amsterdam)).toBe('2026-11-02T14:00');
    expect(wallTimeOf(next as Date, amsterdam)).toBe('2026-11-09T10:00');
    const busy = [{ startsAt: new Date('2026-11-09T09:00:00Z'), minutes: 60 }];
    expect(wallTimeOf(proposeTimes(both, both, { ...options, busy })[1] as Date, amsterdam)).toBe(
      '2026-11-09T11:00',
    );
  });

  it('are none for who shares no time', () => {
    expect(
      proposeTimes({ slots: [], zone: amsterdam }, { slots: ['mon-morning'], zone: kyiv }, options),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  channelOf,
  firstMoment,
  leastDays,
  mondayOf,
  periodOf,
  usualCalendar,
  waveName,
} from './calendar.ts';

const hours = { timeZone: 'Europe/Amsterdam', quietFrom: 20, quietUntil: 9 };
const moment = (from: string, zone = hours.timeZone) =>
  firstMoment(new Date(from), { ...hours, timeZone: zone }).toISOString();

describe('the hours in which something may be sent', () => {
  it('is at once by day, and tomorrow morning in the evening', () => {
    expect(moment('2026-11-02T12:00:00Z')).toBe('2026-11-02T12:00:00.000Z');
    expect(moment('2026-11-02T19:00:00Z')).toBe('2026-11-03T08:00:00.000Z');
    expect(moment('2026-11-02T04:00:00Z')).toBe('2026-11-02T08:00:00.000Z');
    expect(moment('2026-11-02T08:00:00Z')).toBe('2026-11-02T08:00:00.000Z');
  });

  it('is nine by the clock on the wall in the nights in which it changes', () => {
    expect(moment('2026-03-28T22:30:00Z')).toBe('2026-03-29T07:00:00.000Z');
    expect(moment('2026-10-24T22:30:00Z')).toBe('2026-10-25T08:00:00.000Z');
    // 02:30 exists twice in that night; both are quiet.
    expect(moment('2026-10-25T00:30:00Z')).toBe('2026-10-25T08:00:00.000Z');
    expect(moment('2026-10-25T01:30:00Z')).toBe('2026-10-25T08:00:00.000Z');
  });

  it('counts in the zone of the programme', () => {
    expect(moment('2026-11-02T12:00:00Z', 'America/Kralendijk')).toBe('2026-11-02T13:00:00.000Z');
  });

  it('never answers a quiet hour or an earlier moment, over every half hour of a year', () => {
    const start = Date.parse('2026-01-01T00:00:00Z');
    const wall = new Intl.DateTimeFormat('en', {
      hour: 'numeric',
      hourCycle: 'h23',
      timeZone: hours.timeZone,
    });
    const wrong = Array.from({ length: 366 * 48 }, (_, half) => new Date(start + half * 1_800_000)).filter(
      (from) => {
        const got = firstMoment(from, hours);
        const hour = Number(wall.format(got));
        return got < from || hour < 9 || hour >= 20 || got.getTime() - from.getTime() > 14 * 3_600_000;
      },
    );
    expect(wrong).toEqual([]);
  });
});

describe('a period', () => {
  it.each([
    ['2026-11-28', 12, '2026-01-01', '2026-12-31'],
    ['2026-06-30', 6, '2026-01-01', '2026-06-30'],
    ['2026-07-01', 6, '2026-07-01', '2026-12-31'],
    ['2028-02-29', 3, '2028-01-01', '2028-03-31'],
  ] as const)('that holds %s in parts of %i months', (day, months, from, until) => {
    expect(periodOf(day, months)).toEqual({ from, until });
  });

  it('gives a wave its name, which differs from the next', () => {
    const period = periodOf('2026-11-28', 6);
    expect(waveName('Begin', period, 1)).toBe('Begin, juli–december 2026');
    expect(waveName('Begin', period, 2)).toBe('Begin, juli–december 2026 (2)');
    expect(waveName('Na 12 maanden, de laatste keer', period, 12).length).toBeLessThanOrEqual(60);
  });

  it('begins its weeks on Monday', () => {
    expect([mondayOf('2026-11-29'), mondayOf('2026-11-30')]).toEqual(['2026-11-23', '2026-11-30']);
  });
});

describe('the way in which somebody is asked', () => {
  const person = { askBy: null, email: 'a@example.org', mailFailedAt: null, phone: '+31600000000' };
  it('is what her coordinator said, when that can be', () => {
    expect(channelOf(person)).toBe('mail');
    expect(channelOf({ ...person, askBy: 'sms' })).toBe('sms');
    expect(channelOf({ ...person, askBy: 'sms', phone: null })).toBe('mail');
    expect(channelOf({ ...person, askBy: 'hand' })).toBe('hand');
  });
  it('passes over an address that does not work', () => {
    expect(channelOf({ ...person, mailFailedAt: new Date(0) })).toBe('sms');
    expect(channelOf({ ...person, mailFailedAt: new Date(0), phone: null })).toBe('letter');
  });
});

it('the usual calendar gives everybody days enough, and no two at once', () => {
  for (const [index, step] of usualCalendar.entries()) {
    expect(step.openDays).toBeGreaterThan(leastDays);
    const next = usualCalendar[index + 1];
    if (next) expect((next.months - step.months) * 28).toBeGreaterThan(step.openDays);
  }
});

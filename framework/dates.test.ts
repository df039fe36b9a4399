import { describe, expect, it } from 'vitest';
import { dateFormat, monthWords, type DateFields } from './dates.ts';

const moment = new Date('2026-11-30T18:30:00Z');
const date = { day: 'numeric', month: 'long' } as const;
const inAmsterdam = (locale: string, fields: DateFields) =>
  dateFormat(locale, { ...fields, timeZone: 'Europe/Amsterdam' }).format(moment);

describe('dates in languages of which not every machine knows words', () => {
  it('have one shape in every style', () => {
    const said = (locale: string) =>
      [
        { ...date, year: 'numeric' },
        { ...date, month: 'short', year: 'numeric' },
        { ...date, weekday: 'long' },
        { ...date, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
        { month: 'long', year: 'numeric' },
        { weekday: 'short' },
        { hour: '2-digit', minute: '2-digit' },
        { ...date, month: 'numeric', year: 'numeric' },
      ].map((fields) => inAmsterdam(locale, fields as DateFields));
    expect(said('ti-ER-u-ca-gregory')).toEqual([
      '30 ሕዳር 2026',
      '30 ሕዳር 2026',
      'ሰኑይ፡ 30 ሕዳር',
      'ሰኑይ፡ 30 ሕዳር ሰዓት 19:30',
      'ሕዳር 2026',
      'ሰኑ',
      '19:30',
      '30-11-2026',
    ]);
    expect(said('so')).toEqual([
      '30 Noofeembar 2026',
      '30 Noofeembar 2026',
      'Isniin, 30 Noofeembar',
      'Isniin, 30 Noofeembar ee 19:30',
      'Noofeembar 2026',
      'Isn',
      '19:30',
      '30-11-2026',
    ]);
  });

  it('have the day and hour of the zone that is asked for', () => {
    const fields = {
      ...date,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    } as const;
    expect(
      dateFormat('so', { ...fields, timeZone: 'Africa/Nairobi' }).format(new Date('2026-11-30T21:30Z')),
    ).toBe('Talaado, 1 Diseembar ee 00:30');
  });

  it.each(['ti', 'so'])('have the months and days that a server knows: %s', (locale) => {
    const known = (month: number) =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 15));
    expect(monthWords(locale)).toEqual(Array.from({ length: 12 }, (_, month) => known(month)));
    for (let day = 1; day <= 7; day += 1)
      for (const weekday of ['long', 'short'] as const) {
        const fields = { weekday, timeZone: 'UTC' };
        const at = Date.UTC(2026, 10, day);
        expect(dateFormat(locale, fields).format(at)).toBe(
          new Intl.DateTimeFormat(locale, fields).format(at),
        );
      }
  });

  it('are left to the machine in every other language', () => {
    expect(monthWords('nl-NL')).toBeNull();
    expect(inAmsterdam('nl-NL', { ...date, weekday: 'long' })).toBe('maandag 30 november');
  });
});

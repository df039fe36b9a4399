import { Temporal } from 'temporal-polyfill';
import { instantOf, wallTimeOf } from '../appointments/times.ts';
import type { WaveKind } from './surveys.ts';

/** A step as a coordinator writes it. */
export interface CalendarStep {
  name: string;
  kind: WaveKind;
  /** Whole months after somebody's own start. */
  months: number;
  openDays: number;
}

/** The calendar that research asks for: a baseline, and short and full questionnaires by turns in the first year. */
export const usualCalendar: readonly CalendarStep[] = [
  { name: 'Begin', kind: 'baseline', months: 0, openDays: 28 },
  { name: 'Na 3 maanden', kind: 'pulse', months: 3, openDays: 21 },
  { name: 'Na 6 maanden', kind: 'core', months: 6, openDays: 28 },
  { name: 'Na 9 maanden', kind: 'pulse', months: 9, openDays: 21 },
  { name: 'Na 12 maanden', kind: 'core', months: 12, openDays: 28 },
];

/** Whose window has fewer days left than these is not asked any more: it would be over before she found the time. */
export const leastDays = 3;

/**
 * The months in which turns go into one wave: the whole year, or the half or quarter that holds a day.
 *
 * @example periodOf('2026-11-28', 6) // { from: '2026-07-01', until: '2026-12-31' }
 * @example periodOf('2028-02-29', 3) // { from: '2028-01-01', until: '2028-03-31' }
 */
export function periodOf(day: string, months: 3 | 6 | 12): { from: string; until: string } {
  const date = Temporal.PlainDate.from(day);
  const first = date.with({ day: 1, month: Math.floor((date.month - 1) / months) * months + 1 });
  return {
    from: first.toString(),
    until: first.add({ months }).subtract({ days: 1 }).toString(),
  };
}

/** A day so many days later. */
export const daysLater = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The Monday of the week that holds a day. */
export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** The name of a wave of the calendar: that of its step with its months, such as "Begin, juli–december 2026". */
export function waveName(step: string, period: { from: string; until: string }, number: number): string {
  const months = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const label = months.formatRange(Date.parse(period.from), Date.parse(period.until));
  return `${step}, ${label}${number > 1 ? ` (${number})` : ''}`;
}

/** Hours in which nothing is sent, by the clock on the wall in a zone. */
export interface QuietHours {
  timeZone: string;
  quietFrom: number;
  quietUntil: number;
}

/**
 * The first moment, from an instant on, at which something may be sent. By the clock on the wall: when the clock changes in the
 * night, the morning still begins at the same hour.
 *
 * @example firstMoment(new Date('2026-10-24T21:30:00Z'), { timeZone: 'Europe/Amsterdam', quietFrom: 20, quietUntil: 9 }).toISOString() // '2026-10-25T08:00:00.000Z'
 */
export function firstMoment(from: Date, { timeZone, quietFrom, quietUntil }: QuietHours): Date {
  const wall = wallTimeOf(from, timeZone);
  const hour = Number(wall.slice(11, 13));
  if (hour >= quietUntil && hour < quietFrom) return from;
  const day = hour < quietUntil ? wall.slice(0, 10) : daysLater(wall.slice(0, 10), 1);
  return instantOf(`${day}T${String(quietUntil).padStart(2, '0')}:00`, timeZone);
}

/** By which way a link reaches somebody: as her coordinator said, if that can be, and otherwise by what there is. */
export function channelOf(person: {
  askBy: 'mail' | 'sms' | 'letter' | 'hand' | null;
  email: string | null;
  mailFailedAt: Date | null;
  phone: string | null;
}): 'mail' | 'sms' | 'letter' | 'hand' {
  const { askBy } = person;
  const hasMail = person.email !== null && person.mailFailedAt === null;
  const hasPhone = person.phone !== null;
  if (askBy === 'letter' || askBy === 'hand') return askBy;
  if (askBy === 'sms' && hasPhone) return 'sms';
  if (hasMail) return 'mail';
  return hasPhone ? 'sms' : 'letter';
}

/**
 * By which kind of message somebody is invited by hand: as `channelOf` says, with a mail for a text message that cannot leave this
 * house. Null for who gets hers on paper or from hand to hand. `email` is null also for an address from which mail comes back.
 */
export function messageTo(
  person: Omit<Parameters<typeof channelOf>[0], 'mailFailedAt'>,
  hasTexts: boolean,
): 'mail' | 'sms' | null {
  const way = channelOf({ ...person, mailFailedAt: null, phone: hasTexts ? person.phone : null });
  return way === 'mail' || way === 'sms' ? way : null;
}

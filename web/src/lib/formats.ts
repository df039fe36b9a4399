import { dateFormat } from '@medespraak/framework/dates';
import { type Language, localeOf } from './language.ts';

/** Appointments and deadlines are wall time in the Netherlands, wherever the server stands. */
const TIME_ZONE = 'Europe/Amsterdam';

/** 1234.5 → "1.234,5" (nl), "1,234.5" (en). `digits` fixes the number of decimals. */
export const formatNumber = (value: number, language: Language, digits?: number): string =>
  new Intl.NumberFormat(
    localeOf(language),
    digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  ).format(value);

/** How large a file is, as one says it: 34_000 → "34 kB", 1_260_000 → "1,3 MB". */
export function formatBytes(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 950_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(unit === 'kilobyte' ? Math.max(1, amount) : amount);
}

/** A proportion (0 to 1) in whole percents without a space: 0.734 → "73%". */
export const formatPercent = (proportion: number, language: Language): string =>
  `${formatNumber(Math.round(proportion * 100), language)}%`;

const DATE_STYLES = {
  short: { day: 'numeric', month: 'numeric', year: 'numeric' },
  brief: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** An instant, or a calendar date such as "2026-03-01", as a date in words ("1 maart 2026", briefly "1 mrt 2026") or figures ("1-3-2026"). */
export const formatDate = (
  date: Date | string,
  language: Language,
  style: keyof typeof DATE_STYLES = 'long',
): string =>
  dateFormat(localeOf(language), { ...DATE_STYLES[style], timeZone: TIME_ZONE }).format(
    // Noon, so that a calendar date does not slip to its neighbour in another zone.
    typeof date === 'string' && date.length === 10 ? new Date(`${date}T12:00:00Z`) : new Date(date),
  );

/** An instant as date and time: "1 maart 2026 om 14:05". */
export const formatDateTime = (instant: Date | string, language: Language): string =>
  dateFormat(localeOf(language), {
    ...DATE_STYLES.long,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  }).format(new Date(instant));

/** A day of the week, 0 for Monday: "maandag", "ma". */
export const formatWeekday = (day: number, language: Language, style: 'long' | 'short' = 'long'): string =>
  // 2 November 2026 is a Monday.
  dateFormat(localeOf(language), { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2026, 10, 2 + day));

/** An instant as somebody reads it in a zone of her own: "dinsdag 1 december om 19:30". */
export const formatMoment = (instant: Date, language: Language, timeZone: string): string =>
  dateFormat(localeOf(language), {
    ...DATE_STYLES.weekday,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);

const GUILLEMETS: readonly Language[] = ['ar', 'fa', 'prs', 'uk'];
const DOUBLE: readonly Language[] = ['tr', 'so', 'ti'];

/** Words that somebody said, between the marks of a language: ‘Ja’, «نعم», “Evet”. */
export function quote(words: string, language: Language): string {
  if (GUILLEMETS.includes(language)) return `«${words}»`;
  return DOUBLE.includes(language) ? `“${words}”` : `‘${words}’`;
}

/** "Koken, muziek en sport": a list as one says it. */
export const formatList = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts);

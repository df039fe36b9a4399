const DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days from 1970-01-01 to an ISO date, or null when the text is not a day of the calendar. */
export function dayNumber(date: string): number | null {
  const match = ISO_DATE.exec(date);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().startsWith(date) ? time / DAY : null;
}

/**
 * The day number of an ISO date moved on by whole months. A day that the later month lacks becomes its last day:
 * 31 January and one month is 28 or 29 February.
 */
export function dayNumberAfterMonths(date: string, months: number): number | null {
  if (dayNumber(date) === null) return null;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / DAY;
}

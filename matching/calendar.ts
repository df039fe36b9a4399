const DAY = 86_400_000;
const DASH = 45;
const ZERO = 48;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number that the digits of a text from one position up to another make, or NaN when one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The number of days from 1970-01-01 to an ISO date, or null when the text is not a day of the calendar. */
export function dayNumber(date: string): number | null {
  if (date.length !== 10 || date.charCodeAt(4) !== DASH || date.charCodeAt(7) !== DASH) return null;
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  // Of a year below 100 the calendar of the language makes one of the twentieth century.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1)) return null;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > LENGTHS[month - 1]! + (leap ? 1 : 0)) return null;
  return Date.UTC(year, month - 1, day) / DAY;
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

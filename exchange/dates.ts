import { read, readWithWarning, refuse, type Parsed } from './parsed.ts';
import { cleanText, isBlank, toKey } from './text.ts';

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'jan januari january', 'feb febr februari february', 'mrt maart mar march', 'apr april', 'mei may', 'jun juni june',
    'jul juli july', 'aug augustus august', 'sep sept september', 'okt oktober oct october', 'nov november',
    'dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
); // prettier-ignore

const WEEKDAY =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday) /;

/**
 * A date as people write it, as yyyy-mm-dd; null when the cell is empty or holds no date (with the problem `date-invalid`).
 * Day before month, as in the Netherlands; yyyy-mm-dd; names of months in Dutch and English; a time behind it is ignored.
 * Interpreted with a warning: two-digit years (up to next year: 20xx, otherwise 19xx), Excel serial numbers, a month
 * without a day, month/day/year with slashes where day/month/year is impossible. `today` is yyyy-mm-dd.
 */
export function parseDate(text: string, today: string): Parsed<string | null> {
  if (isBlank(text)) return read(null);
  const cleaned = cleanText(text);
  return (
    parseNumericDate(cleaned, today) ?? parseNamedDate(cleaned, today) ?? refuse(null, 'date-invalid', 'date')
  );
}

const TIME = String.raw`(?:[ T,]+(?:om )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?(?:am|pm|uur|u|Z))?(?: ?(?:UTC|GMT|CES?T)?(?:[+-]\d{1,2}(?::?\d{2})?)?)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})${TIME}$`, 'i');
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?[-/. ] ?'?(\d{4}|\d{2})${TIME}$`,
  'i',
);

function parseNumericDate(text: string, today: string): Parsed<string | null> | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return check(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [first, second] = [Number(dayFirst[1]), Number(dayFirst[3])];
    const year = fullYear(dayFirst[4]!, today);
    const date = toIso(year, second, first);
    const american = dayFirst[2] === '/' ? toIso(year, first, second) : null;
    if (!date && american) return readWithWarning(american, 'date-month-first', 'date', { date: american });
    if (date && dayFirst[4]!.length === 2) return readWithWarning(date, 'date-short-year', 'date', { date });
    return date ? read(date) : refuse(null, 'date-invalid', 'date');
  }
  if (/^[2-6]\d{4}(?:[.,]\d+)?$/.test(text)) {
    // Day 1 of a spreadsheet is 1900-01-01, and it counts a 29 February 1900 that never was.
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text.replace(',', '.'))) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return readWithWarning(date, 'date-serial', 'date', { date });
  }
  const unbroken = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  if (unbroken) return check(Number(unbroken[3]), Number(unbroken[2]), Number(unbroken[1]));
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  return month ? checkMonth(Number(month[2]), Number(month[1])) : null;
}

function parseNamedDate(text: string, today: string): Parsed<string | null> | null {
  const key = toKey(text)
    .replace(WEEKDAY, '')
    .replace(/(\d)(?:st|nd|rd|th|e|ste|de)\b/g, '$1');
  const spaced = key
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/ of /g, ' ');
  const words = spaced.split(' ');
  const named = words.findIndex((word) => MONTHS[word] !== undefined);
  if (named === -1) return null;
  const month = MONTHS[words[named]!]!;
  const numbers = words.filter((_, index) => index !== named);
  if (!numbers.slice(0, 2).every((word) => /^\d{1,4}$/.test(word)) || numbers.length === 0) return null;
  if (numbers.length === 1) return numbers[0]!.length === 4 ? checkMonth(Number(numbers[0]), month) : null;
  if (numbers.slice(2).some((word) => !/^(?:\d{1,2}|uur|u|om|am|pm)$/.test(word))) return null;
  const [first, second] = [numbers[0]!, numbers[1]!];
  if (first.length === 4) return check(Number(first), month, Number(second));
  const date = toIso(fullYear(second, today), month, Number(first));
  if (!date) return refuse(null, 'date-invalid', 'date');
  return second.length === 2 ? readWithWarning(date, 'date-short-year', 'date', { date }) : read(date);
}

function check(year: number, month: number, day: number): Parsed<string | null> {
  const date = toIso(year, month, day);
  return date ? read(date) : refuse(null, 'date-invalid', 'date');
}

function checkMonth(year: number, month: number): Parsed<string | null> {
  const date = toIso(year, month, 1);
  return date
    ? readWithWarning(date, 'date-without-day', 'date', { date })
    : refuse(null, 'date-invalid', 'date');
}

function fullYear(digits: string, today: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return 2000 + year <= Number(today.slice(0, 4)) + 1 ? 2000 + year : 1900 + year;
}

/** null when there is no such day, such as 31 February, or the year is outside 1900–2100. */
function toIso(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

const EARLIEST = '1990-01-01';

/** A date that has already been: one in the future is kept, with a warning; before 1990 is the problem `date-implausible`. */
export function parsePastDate(text: string, today: string): Parsed<string | null> {
  const parsed = parseDate(text, today);
  // «1-1-1900» is what a spreadsheet makes of nothing; nobody waits that long, and certificates did not exist yet.
  if (parsed.value !== null && parsed.value < EARLIEST) return refuse(null, 'date-implausible', 'date');
  if (parsed.value === null || parsed.value <= today) return parsed;
  return readWithWarning(parsed.value, 'date-in-future', 'past-date', { date: parsed.value });
}

/** The date of a certificate of conduct. «ja» and «in aanvraag» are no date: kept empty, with a warning. */
export function parseCertificateDate(text: string, today: string): Parsed<string | null> {
  const key = toKey(text);
  if (/^[✓✔☑✅]$/u.test(text.trim()))
    return readWithWarning(null, 'certificate-without-date', 'certificate-date');
  if (/^(?:nee|no|n|false|niet|nog niet|0)$/.test(key)) return read(null);
  if (
    /^(?:ja|yes|j|y|x|true|ok|akkoord|aanwezig|binnen|ingeleverd|v|1)$/.test(key) ||
    /aanvra|aangevraagd|loopt|onderweg|in behandeling|verlopen|expired|niet nodig|pending|requested/.test(key)
  )
    return readWithWarning(null, 'certificate-without-date', 'certificate-date');
  const bare = text.replace(
    /^\s*(?:ja|yes|afgegeven|ontvangen|binnen|d\.?d\.?)(?: op)?[\s,:(]+(?=\d)|\)\s*$/gi,
    '',
  );
  return parsePastDate(bare, today);
}

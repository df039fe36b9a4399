import { parseDate } from './dates.ts';
import { read, readWithWarning, refuse, type Parsed } from './parsed.ts';
import { cleanText, isBlank } from './text.ts';

const EARLIEST = 1920;
const ADULT = 18;

/**
 * The year somebody was born, from a year or a date of birth; the day itself is not kept. Empty gives null. Problems:
 * `birth-year-invalid`, `birth-year-implausible` (before 1920 or in the future), `under-18` (people here are adults).
 */
export function parseBirthYear(text: string, today: string): Parsed<number | null> {
  if (isBlank(text)) return read(null);
  const cleaned = cleanText(text)
    .replace(/^(\d{4})\.0$/, '$1')
    .replace(/[’‘`]/g, "'");
  const thisYear = Number(today.slice(0, 4));
  if (/^\d{4}$/.test(cleaned)) return checkYear(Number(cleaned), thisYear - Number(cleaned), false);
  const short = /^'?(\d{2})$/.exec(cleaned);
  if (short) {
    const year =
      Number(short[1]) <= (thisYear - ADULT) % 100 ? 2000 + Number(short[1]) : 1900 + Number(short[1]);
    return checkYear(year, thisYear - year, true);
  }
  // The year alone is kept: a day that is not known, or a year that is not sure, is told and used.
  const loose =
    /^(?:(?:0{1,2}|x{1,2}|\?{1,2})[-/.](?:0{1,2}|\d{1,2}|x{1,2}|\?{1,2})[-/.]|(?:ca\.?|circa|±|~|geb\.?|geboren) ?)((?:19|20)\d{2})$/i.exec(
      cleaned,
    ) ?? /^((?:19|20)\d{2})(?: ?\?|-00-00)$/.exec(cleaned);
  if (loose) return checkYear(Number(loose[1]), thisYear - Number(loose[1]), true);
  const date = parseDate(cleaned, today);
  if (date.value === null) return refuse(null, 'birth-year-invalid', 'birth-year');
  let year = Number(date.value.slice(0, 4));
  // «31-12-27»: nobody was born next year.
  if (year > thisYear && date.remarks.length > 0) year -= 100;
  const hadBirthday = date.value.slice(5) <= today.slice(5);
  return checkYear(year, thisYear - year - (hadBirthday ? 0 : 1), date.remarks.length > 0);
}

function checkYear(year: number, age: number, interpreted: boolean): Parsed<number | null> {
  if (year < EARLIEST || age < 0)
    return refuse(null, 'birth-year-implausible', 'birth-year', { year, earliest: EARLIEST });
  if (age < ADULT) return refuse(null, 'under-18', 'adult', { age });
  return interpreted ? readWithWarning(year, 'birth-year-interpreted', 'birth-year', { year }) : read(year);
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { levels, routes, type Gender, type Level, type Route } from '@medespraak/platform/people/people';
import { comparable, saysNothing } from './words.ts';

/** What came of reading a cell: a value, possibly read with some guessing, or what was expected instead. */
export type Reading<T> = { value: T; guessed?: string } | { expected: string };

const months: Record<string, number> = Object.fromEntries(
  [
    ['jan', 'januari', 'january'],
    ['feb', 'febr', 'februari', 'february'],
    ['mrt', 'maart', 'mar', 'march'],
    ['apr', 'april'],
    ['mei', 'may'],
    ['jun', 'juni', 'june'],
    ['jul', 'juli', 'july'],
    ['aug', 'augustus', 'august'],
    ['sep', 'sept', 'september'],
    ['okt', 'oktober', 'oct', 'october'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

/** An ISO date from a Dutch or English one, an ISO one, or a spreadsheet's day number. Days go before months. */
export function readDate(text: string): Reading<string> {
  const words = comparable(text).replace(/(\d)(st|nd|rd|th|e)\b/, '$1');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(words);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})(?: .*)?$/.exec(words);
  if (dutch) return calendarDate(fullYear(dutch[3] ?? ''), Number(dutch[2]), Number(dutch[1]));
  const named = /^(?:[a-z]+dag |[a-z]+day,? )?(\d{1,2})[-. ]+([a-z]+)\.?,?[-. ]+(\d{4}|\d{2})$/.exec(words);
  if (named) return calendarDate(fullYear(named[3] ?? ''), months[named[2] ?? ''] ?? 0, Number(named[1]));
  const american = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/.exec(words);
  if (american) return calendarDate(Number(american[3]), months[american[1] ?? ''] ?? 0, Number(american[2]));
  const serial = /^\d{5}(\.\d+)?$/.test(words) ? Number(words) : 0;
  // A spreadsheet counts days from 30 December 1899; five digits are 1927 to 2173.
  if (serial >= 20_000 && serial <= 80_000)
    return {
      value: new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10),
      guessed: 'day-number',
    };
  return { expected: 'date' };
}

const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 40 ? 1900 : 2000);

function calendarDate(year: number, month: number, day: number): Reading<string> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2100
    ? { value: date.toISOString().slice(0, 10) }
    : { expected: 'date' };
}

/** A birth year, from a year or a date. Under 18 or above 110 is no participant's. */
export function readBirthYear(text: string, today: string): Reading<number> {
  const words = comparable(text);
  const date = /^\d{4}$/.test(words) ? null : readDate(text);
  const year = date ? ('value' in date ? Number(date.value.slice(0, 4)) : Number.NaN) : Number(words);
  const now = Number(today.slice(0, 4));
  if (!Number.isInteger(year) || year < now - 110 || year > now) return { expected: 'birth-year' };
  const birthday = date && 'value' in date ? date.value : `${year}-01-01`;
  const eighteenth = `${Number(birthday.slice(0, 4)) + 18}${birthday.slice(4)}`;
  return eighteenth > today ? { expected: 'adult' } : { value: year };
}

/** A telephone number in E.164; a number without a country is Dutch. */
export function readPhone(text: string): Reading<string> {
  const digits = text.replace(/\(0\)/g, '').replace(/^00/, '+');
  // A spreadsheet that took a number for a number drops the zero in front.
  const repaired =
    /^6\d{8}$/.test(digits.replace(/\D/g, '')) && !digits.startsWith('+')
      ? `0${digits.replace(/\D/g, '')}`
      : digits;
  const parsed = parsePhoneNumberFromString(repaired, 'NL');
  if (!parsed?.isPossible()) return { expected: 'phone' };
  return repaired === digits ? { value: parsed.number } : { value: parsed.number, guessed: 'zero-added' };
}

export function readEmail(text: string): Reading<string> {
  const address = text
    .replace(/^mailto:/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^.*<([^>]+)>$/, '$1')
    .trim();
  return /^[^\s@<>,;"]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) && address.length <= 254
    ? { value: address.toLowerCase() }
    : { expected: 'email' };
}

export function readGender(text: string): Reading<Gender> {
  const words = comparable(text);
  if (/^(v|f|w|vr|vrouw(elijk)?|female|woman|mevrouw|mevr|mw|dame|meisje)$/.test(words))
    return { value: 'woman' };
  if (/^(m|man(nelijk)?|male|heer|dhr|de heer|jongen)$/.test(words)) return { value: 'man' };
  if (/^(x|o|anders|other|non-?binair|non-?binary|divers|overig)$/.test(words)) return { value: 'other' };
  return { expected: 'gender' };
}

/** A wish about the buddy's gender; null is no wish. */
export function readWish(text: string): Reading<'woman' | 'man' | null> {
  const words = comparable(text).replace(
    /^(liefst|alleen|bij voorkeur|voorkeur voor|graag|preferably|only)( een| a)? /,
    '',
  );
  if (saysNothing(text) || /maakt niet uit|geen voorkeur|no preference|allebei|either|any/.test(words))
    return { value: null };
  const gender = readGender(
    words
      .replace(/en$/, '')
      .replace(/^vrouw.*$/, 'vrouw')
      .replace(/^mann?.*$/, 'man'),
  );
  return 'value' in gender && gender.value !== 'other' ? { value: gender.value } : { expected: 'wish' };
}

/** A level of Dutch, written in one of many ways. */
export function readLevel(text: string): Reading<Level> {
  const words = comparable(text)
    .replace(/^(niveau|level|nt2|cefr|erk)[: ]*/, '')
    .replace(/\s+/g, '');
  const exact = levels.find((level) => level.toLowerCase() === words);
  if (exact) return { value: exact };
  const plus = /^([abc][0-2])[+\-±]+$/.exec(words);
  const found = levels.find((level) => level.toLowerCase() === plus?.[1]);
  if (found) return { value: found, guessed: found };
  const between = /^([abc][0-2])(?:\/|-|t\/m|tot|–)([abc][0-2])$/.exec(words);
  const lower = levels.find((level) => level.toLowerCase() === between?.[1]);
  if (lower) return { value: lower, guessed: lower };
  const named: Record<string, Level> = {
    alfa: 'A0',
    alfabetisering: 'A0',
    analfabeet: 'A0',
    geen: 'A0',
    nul: 'A0',
    '0': 'A0',
    zero: 'A0',
    beginner: 'A1',
    starter: 'A1',
    basis: 'A1',
    beginners: 'A1',
    halfgevorderd: 'A2',
    'half-gevorderd': 'A2',
    gevorderd: 'B1',
    intermediate: 'B1',
    advanced: 'B2',
    vloeiend: 'C1',
    fluent: 'C1',
    vergevorderd: 'B2',
    moedertaal: 'C2',
  };
  const value = named[words];
  return value ? { value, guessed: value } : { expected: 'level' };
}

/** The range of levels that a buddy can guide. */
export function readLevels(text: string): Reading<[Level, Level]> {
  const words = comparable(text)
    .replace(/niveaus?|levels?/g, '')
    .trim();
  if (/^(alle?|all|alles|iedereen|elk|any|every)\b/.test(words) || words === '')
    return { value: ['A0', 'C2'] };
  const found = [...words.matchAll(/[abc] ?[0-2]/g)]
    .map((match) => match[0].replace(' ', '').toUpperCase() as Level)
    .filter((level) => levels.includes(level));
  const [first, last = first] = found
    .sort((a, b) => levels.indexOf(a) - levels.indexOf(b))
    .filter((_, index, all) => index === 0 || index === all.length - 1);
  if (!first || !last) return { expected: 'levels' };
  if (found.length === 1 && /^(vanaf|from|minimaal|min)|\+$/.test(words)) return { value: [first, 'C2'] };
  if (found.length === 1 && /^(t\/m|tot|tot en met|max|maximaal|up to|until)/.test(words))
    return { value: ['A0', first] };
  return { value: [first, last] };
}

export function readCapacity(text: string): Reading<number> {
  const named: Record<string, number> = { een: 1, one: 1, twee: 2, two: 2, drie: 3, three: 3 };
  const words = comparable(text).replace(/ ?(personen|mensen|maatjes?|people|deelnemers?)$/, '');
  const number = named[words] ?? Number(words.replace(/^max\.? ?/, ''));
  return Number.isInteger(number) && number >= 0 && number <= 20
    ? { value: number }
    : { expected: 'capacity' };
}

export function readRoute(text: string): Reading<Route> {
  const words = comparable(text)
    .replace(/[- ]?route$/, '')
    .trim();
  const named: Record<string, Route> = {
    b1: 'b1',
    onderwijs: 'onderwijs',
    education: 'onderwijs',
    z: 'z',
    zelfredzaamheid: 'z',
    'oude wet': 'old-law',
    wi2013: 'old-law',
    klaar: 'finished',
    afgerond: 'finished',
    geen: 'none',
    'n.v.t': 'none',
    nvt: 'none',
  };
  const value = named[words] ?? routes.find((route) => route === words);
  return value ? { value } : { expected: 'route' };
}

/** Whether nine digits are a citizen service number (BSN), by its eleven test. */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replace(/[\s.]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return false;
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && Number(digits) > 0;
}

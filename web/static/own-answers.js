// @ts-check
/**
 * What a screen of an organisation's own question says, for the server and for a device without a connection alike: reads
 * its form, decides what is shown next, and turns dates of other calendars into ours. Knows no browser and no server.
 *
 * @typedef {import('@medespraak/framework').OwnCondition} Condition
 * @typedef {string | number | string[]} Value
 * @typedef {{ kind: string, min?: number | string | null, max?: number | string | null, decimals?: number, atMost?: number, alone?: string[], required?: boolean }} Bounds
 * @typedef {{ getAll(name: string): unknown[], get(name: string): unknown }} Fields
 */

/** Digits of other scripts, and the marks between them, as numbers are written in code. @param {string} text */
export const plainNumber = (text) =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٫,]/g, '.')
    .trim();

/** The calendar in which a language asks for a date. @param {string} language */
export const calendarOf = (language) =>
  language === 'fa' || language === 'prs' ? 'persian' : language === 'ti' ? 'ethiopic' : 'gregory';

/** Making one takes a browser longer than using it. @type {Record<string, Intl.DateTimeFormat>} */
const formats = {};

/** Year, month and day of a date as `2026-11-28` in a calendar. @param {string} iso @param {string} calendar @returns {[number, number, number]} */
export function partsOf(iso, calendar) {
  const format = (formats[calendar] ??= new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }));
  const parts = format.formatToParts(new Date(`${iso}T00:00:00Z`));
  const part = (/** @type {string} */ type) => Number(parts.find((one) => one.type === type)?.value);
  return [part('year'), part('month'), part('day')];
}

/** In which of our years a year of a calendar begins, less its own number. @type {Record<string, number>} */
const yearsBehind = { gregory: 0, persian: 621, ethiopic: 7 };

/**
 * A day of a calendar as `2026-11-28`; null for a day that there is not, as 31 in a month of 30. Looks among the days around
 * where it must be: no tables of leap years, the browser knows them.
 * @param {string} calendar @param {number} year @param {number} month @param {number} day
 */
export function isoOf(calendar, year, month, day) {
  const behind = yearsBehind[calendar] ?? 0;
  const inYear = calendar === 'gregory' ? 0 : calendar === 'persian' ? 79 : 253;
  const monthDays = calendar === 'persian' ? 31 : calendar === 'ethiopic' ? 30 : 30.44;
  const guess = Date.UTC(year + behind, 0, 1) + (inYear + (month - 1) * monthDays + day - 1) * 86_400_000;
  if (!Number.isFinite(guess)) return null;
  for (let shift = -12; shift <= 12; shift += 1) {
    const iso = new Date(guess + shift * 86_400_000).toISOString().slice(0, 10);
    if (!/^\d{4}-/.test(iso)) continue;
    const [y, m, d] = partsOf(iso, calendar);
    if (y === year && m === month && d === day) return iso;
  }
  return null;
}

/**
 * What a form says in one line: ids of options after each other, a date as `2026-11-28` (or `?` and what was typed, when
 * there is no such day), a number in plain digits, or words.
 * @param {Fields} fields @param {string} kind
 */
export function writtenIn(fields, kind) {
  const all = (/** @type {string} */ name) =>
    fields
      .getAll(name)
      .map(String)
      .filter((one) => one !== '');
  if (kind === 'multiple') return all('choice').join(' ');
  if (kind === 'rank') return all('rank').join(' ');
  const written = String(fields.get('written') ?? '').trim();
  if (kind === 'number' || kind === 'year') return plainNumber(written);
  if (kind !== 'date') return written;
  const typed = ['year', 'month', 'day'].map((part) => plainNumber(String(fields.get(`date-${part}`) ?? '')));
  if (typed.every((part) => part === '')) return '';
  const [year, month, day] = typed.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN));
  const iso = isoOf(String(fields.get('calendar') ?? 'gregory'), Number(year), Number(month), Number(day));
  return iso ?? `?${typed.join('-')}`;
}

/**
 * An answer as a value; undefined for an escape and for nothing.
 * @param {{ answer: string | null, written: string } | undefined} said @param {string} kind @returns {Value | undefined}
 */
export function valueIn(said, kind) {
  if (!said) return undefined;
  if (said.answer?.startsWith('option:')) return said.answer.slice('option:'.length);
  if (said.answer !== null && said.answer !== 'field') return undefined;
  if (said.written === '') return undefined;
  if (kind === 'multiple' || kind === 'rank') return said.written.split(' ');
  return kind === 'number' || kind === 'year' ? Number(said.written) : said.written;
}

/** An answer as its screen says it. @param {Value} value @param {string} kind */
export function saidOf(value, kind) {
  if (kind === 'single' || kind === 'scale') return { answer: `option:${String(value)}`, written: '' };
  return { answer: 'field', written: Array.isArray(value) ? value.join(' ') : String(value) };
}

/** Whether what was filled in can be an answer, as far as a device can tell. @param {Value | undefined} value @param {Bounds} bounds */
export function mayFit(value, bounds) {
  if (value === undefined) return bounds.required !== true;
  if (bounds.kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return false;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Number(value.toFixed(bounds.decimals ?? 0)) !== value) return false;
  }
  if (Array.isArray(value)) {
    if (new Set(value).size < value.length) return false;
    return value.length === 1 || !bounds.alone?.some((id) => value.includes(id));
  }
  const { min = null, max = null } = bounds;
  return (min === null || value >= min) && (max === null || value <= max);
}

/** As `isShown` of the framework, which a test compares it with. @param {Condition | null} condition @param {Record<string, Value>} answers @returns {boolean} */
export function isShown(condition, answers) {
  if (condition === null) return true;
  if (condition.kind === 'and') return condition.of.every((part) => isShown(part, answers));
  if (condition.kind === 'or') return condition.of.some((part) => isShown(part, answers));
  if (condition.kind === 'not') return !isShown(condition.of, answers);
  const value = Object.hasOwn(answers, condition.item) ? answers[condition.item] : undefined;
  if (condition.kind === 'answered') return value !== undefined;
  if (condition.kind === 'equals') return value === condition.value;
  if (condition.kind === 'includes') return Array.isArray(value) && value.includes(condition.option);
  const other = condition.value;
  if (value === undefined || typeof value !== typeof other) return false;
  if (condition.is === 'less') return value < other;
  if (condition.is === 'at-most') return value <= other;
  return condition.is === 'more' ? value > other : value >= other;
}

/** A text with earlier answers in the place of `${item}`. @param {string} text @param {Record<string, string>} words */
export const fillIn = (text, words) =>
  text.replaceAll(/\$\{([A-Za-z][A-Za-z0-9_-]*)\}/g, (_, item) =>
    Object.hasOwn(words, item) ? (words[item] ?? '…') : '…',
  );

/**
 * An answer in words; a date with these months, in a language of which browsers know none.
 * @param {Value} value @param {string} kind @param {Record<string, string>} labels @param {string} locale @param {readonly string[] | null} [months]
 */
export function inWords(value, kind, labels, locale, months = null) {
  if (typeof value === 'number')
    return new Intl.NumberFormat(locale, { useGrouping: kind !== 'year', maximumFractionDigits: 6 }).format(
      value,
    );
  if (kind === 'date' && months) {
    const [year, month, day] = String(value).split('-').map(Number);
    return `${day} ${months[Number(month) - 1]} ${year}`;
  }
  if (kind === 'date')
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${String(value)}T00:00:00Z`),
    );
  const list = Array.isArray(value) ? value : [value];
  const words = list.map((one) => (Object.hasOwn(labels, one) ? (labels[one] ?? one) : one));
  return words.length === 1
    ? (words[0] ?? '')
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

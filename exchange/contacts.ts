import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { read, readWithWarning, refuse, type Parsed } from './parsed.ts';
import { cleanText, isBlank } from './text.ts';

const EMAIL =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u;

/** More than any cell with addresses or numbers holds. The patterns below try every place of a text against every other one. */
const MOST_LETTERS = 1_000;

/**
 * An e-mail address in lower case. «Naam <a@b.nl>» and «mailto:» are understood; of several the first is used with the
 * warning `email-several`. Empty: null. Anything else, also more than 1,000 letters, is the problem `email-invalid`.
 */
export function parseEmail(text: string): Parsed<string | null> {
  if (isBlank(text)) return read(null);
  if (text.length > MOST_LETTERS) return refuse(null, 'email-invalid', 'email');
  const cleaned = cleanText(text)
    .replace(/mailto:/gi, '')
    .replace(/\s*\([^@]*\)\s*$/, '');
  const inside = /<([^<>\s]+@[^<>\s]+)>/.exec(cleaned)?.[1];
  const parts = (inside ?? cleaned)
    .split(/[\s;,|]+|\/(?=[^@]*@)/)
    .map((part) => part.replace(/^[<("']+|[>)"'.]+$/g, '').toLowerCase())
    .filter((part) => part !== '' && !/^(?:of|en|or|and)$/.test(part));
  if (parts.length === 0 || !parts.every(isEmail)) return refuse(null, 'email-invalid', 'email');
  const first = parts[0]!;
  return new Set(parts).size > 1
    ? readWithWarning(first, 'email-several', 'email', { email: first })
    : read(first);
}

function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    EMAIL.test(text) &&
    !text.includes('..') &&
    !text.startsWith('.') &&
    !text.includes('.@')
  );
}

/**
 * A telephone number as E.164; Dutch unless it begins with + or 00. Spaces, dashes, «(0)» and a word around it do not
 * matter; of several the first is used with the warning `phone-several`. Empty: null. Otherwise, also for
 * more than 1,000 letters, the problem `phone-invalid`.
 */
export function parsePhone(text: string): Parsed<string | null> {
  if (isBlank(text)) return read(null);
  if (text.length > MOST_LETTERS) return refuse(null, 'phone-invalid', 'phone');
  const cleaned = cleanText(text).normalize('NFKC');
  const whole = toE164(cleaned);
  if (whole) return read(whole);
  const parts = cleaned.split(/[/;,|]|\s+(?:of|en|or|and)\s+/).map(toE164);
  const first = parts.find((part) => part !== null);
  if (!first) return refuse(null, 'phone-invalid', 'phone');
  return new Set(parts).size > 1
    ? readWithWarning(first, 'phone-several', 'phone', { phone: first })
    : read(first);
}

function toE164(text: string): string | null {
  const digits = text
    .replace(/\(0\)/g, '')
    .replace(/\s*\([^)]*\p{L}[^)]*\)\s*$/u, '')
    // A number cell that went through a program that adds decimals.
    .replace(/^(\d{9,11})\.0$/, '$1')
    .replace(/^[\p{L}.: ']+|[\p{L}.() ]+$/gu, '')
    .replace(/[\s\-–—‑.()/]/g, '')
    .replace(/^00/, '+');
  if (!/^\+?\d{6,15}$/.test(digits)) return null;
  // A spreadsheet that took the number for a sum loses the zero or the plus.
  const repaired = /^[1-9]\d{8}$/.test(digits)
    ? `0${digits}`
    : /^31[1-9]\d{8}$/.test(digits)
      ? `+${digits}`
      : digits;
  const number = parsePhoneNumberFromString(repaired.replace(/^\+310/, '+31'), 'NL');
  return number?.isValid() ? number.number : null;
}

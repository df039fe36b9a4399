import { createHmac } from 'node:crypto';
import type { Role } from '../foundation/access.ts';
import type { Purpose } from '../consent/consent.ts';
import type { GivenAnswer } from './questionnaire.ts';
import type { AnswerMode } from './surveys.ts';

/** Who may read questions to somebody, or type in her paper form. */
export const interviewers: readonly Role[] = ['coordinator', 'interviewer'];

/** How somebody is at her questionnaire when the device is not hers. */
export type VisitMode = 'kiosk' | 'interview' | 'paper';

/** Minutes without a sign of life after which a visit is over, and after which it is over in any case. */
export const idleMinutes: Record<VisitMode, number> = { kiosk: 10, interview: 30, paper: 0 };
export const longestVisitMinutes = 180;
/** Minutes in which the address of a new tablet must be opened, and hours that a tablet is one at most. */
export const openingMinutes = 30;
export const longestTabletHours = 14;
/** Wrong codes that a tablet takes, and the minutes it waits then. */
export const mostWrongCodes = 10;
export const waitingMinutes = 5;

/**
 * In which mode an answer was given. On a device of her own it is hers, alone or with somebody beside her; in an interview it is the
 * interviewer's, unless she taps herself.
 */
export function modeOf(
  visit: { mode: VisitMode } | undefined,
  said: { helperPresent: boolean; ownHand: boolean; audioPlayed: boolean },
): { mode: AnswerMode; helperPresent: boolean } {
  // Alone, and heard: answers by ear are told from answers by eye.
  const alone = said.audioPlayed ? 'audio' : 'self';
  if (!visit) return { mode: said.helperPresent ? 'assisted' : alone, helperPresent: said.helperPresent };
  if (visit.mode === 'interview')
    return { mode: said.ownHand ? 'assisted' : 'interview', helperPresent: true };
  return { mode: visit.mode, helperPresent: said.helperPresent };
}

/**
 * Somebody's code: eight digits, which people of every script read and every keyboard has. Follows from the installation's key, so
 * that it can be printed again and is stored nowhere.
 */
export function codeOf(key: Buffer, id: string, number: number): string {
  const digest = createHmac('sha256', key).update(`entry-code\u001f${id}\u001f${number}`).digest();
  // 48 bits to 10^8: no code is likelier than another by more than one in a million.
  return String(digest.readUIntBE(0, 6) % 100_000_000).padStart(8, '0');
}

/** What is stored of a code, to find it by. */
export const codeDigestOf = (key: Buffer, organisationId: string, code: string): string =>
  createHmac('sha256', key).update(`entry-code-digest\u001f${organisationId}\u001f${code}`).digest('hex');

/** The digits of what somebody typed, also in the digits of Arabic and Persian; null when they are not eight. */
export function readCode(typed: string): string | null {
  const digits = [...typed]
    .map((sign) => {
      const point = sign.codePointAt(0) ?? 0;
      if (point >= 0x660 && point <= 0x669) return String(point - 0x660);
      return point >= 0x6f0 && point <= 0x6f9 ? String(point - 0x6f0) : sign;
    })
    .join('')
    .replace(/[\s.\-\u00a0]/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

/** As it is shown: `1234 5678`. */
export const showCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** One paper form as it was typed in. */
export interface EnteredPaper {
  language: string;
  filledOn: string;
  consent: Record<Purpose, boolean>;
  sensitiveShown: boolean;
  answers: { itemId: string; given: GivenAnswer }[];
}

/**
 * Where two who typed in the same form disagree: ids of items, `consent:…`, `sensitive`, `filledOn` or `language`. An answer that
 * one of them left out is a difference; the order is none.
 */
export function differencesBetween(one: EnteredPaper, other: EnteredPaper): string[] {
  const found: string[] = [];
  for (const purpose of Object.keys(one.consent) as Purpose[])
    if (one.consent[purpose] !== other.consent[purpose]) found.push(`consent:${purpose}`);
  if (one.sensitiveShown !== other.sensitiveShown) found.push('sensitive');
  if (one.filledOn !== other.filledOn) found.push('filledOn');
  if (one.language !== other.language) found.push('language');
  const said = (paper: EnteredPaper) =>
    new Map(paper.answers.map(({ itemId, given }) => [itemId, signOf(given)]));
  const [first, second] = [said(one), said(other)];
  for (const itemId of new Set([...first.keys(), ...second.keys()]))
    if (first.get(itemId) !== second.get(itemId)) found.push(itemId);
  return found;
}

/** An answer as one string, whatever order a database gives its fields back in. Of words their spaces do not count. */
const signOf = (given: GivenAnswer): string =>
  Object.entries(given).flat(2).join(':').trim().replace(/\s+/g, ' ');

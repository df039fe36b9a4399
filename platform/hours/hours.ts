import { randomInt } from 'node:crypto';
import { mostMinutesPerDay } from '../conversations/conversations.ts';

/** A talk that counts: the day, the minutes that both were there. */
export interface CountedTalk {
  heldOn: string;
  minutes: number;
}

export interface Total {
  talks: number;
  minutes: number;
}

/** How many talks, and how long in all. */
export const totalOf = (talks: readonly CountedTalk[]): Total => ({
  talks: talks.length,
  minutes: talks.reduce((sum, talk) => sum + talk.minutes, 0),
});

/**
 * The talks of one person with no more minutes on a day than anybody talks: what goes beyond, in the order given, does not count.
 * By hand such a day is refused; this holds what was measured to the same.
 *
 * ```ts
 * const day = { heldOn: '2026-11-02', minutes: 400 };
 * withinDays([day, day, day]).map((talk) => talk.minutes); // [400, 200]
 * ```
 */
export function withinDays<Talk extends CountedTalk>(talks: readonly Talk[]): Talk[] {
  const left = new Map<string, number>();
  return talks.flatMap((talk) => {
    const room = left.get(talk.heldOn) ?? mostMinutesPerDay;
    const minutes = Math.min(talk.minutes, room);
    left.set(talk.heldOn, room - minutes);
    return minutes > 0 ? [{ ...talk, minutes }] : [];
  });
}

/** What minutes cost at a rate, in euro cents: computed once over the whole, rounded half up. */
export const amountOf = (minutes: number, hourlyRate: number): number =>
  Math.floor((minutes * hourlyRate + 30) / 60);

/** `2026-11`: a month as it stands in addresses and tables. */
export const monthPattern = /^20\d\d-(0[1-9]|1[0-2])$/;

/** First and last day of a month. */
export function daysOfMonth(month: string): { first: string; last: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { first: `${month}-01`, last };
}

/** The months before one, and it, newest first. */
export function monthsUntil(month: string, count: number): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, ago) =>
    new Date(Date.UTC(year, number - 1 - ago, 1)).toISOString().slice(0, 7),
  );
}

/** Letters and digits that are not mistaken for one another when somebody reads them out. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A number for a certificate: 12 letters of 32, some 10¹⁸ possibilities, in three groups. */
export function newCertificateNumber(): string {
  const all = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
  return `${all.slice(0, 4)}-${all.slice(4, 8)}-${all.slice(8)}`;
}

/** A number as somebody types it: small letters and other dashes are good too. Null when it cannot be one. */
export function readCertificateNumber(typed: string): string | null {
  const all = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return /^[A-Z2-9]{12}$/.test(all) ? `${all.slice(0, 4)}-${all.slice(4, 8)}-${all.slice(8)}` : null;
}

/** The longest time after a talk that it can be written down by the two themselves, in days. */
export const logDays = 31;

import { isIPv6 } from 'node:net';
import { Problem } from '@medespraak/platform';

const minute = 60_000;
/** Keys that one counter keeps at most. */
const mostKeys = 10_000;

/** Counts how often something was done under one key in a window of time, in this process alone. */
class Counter {
  readonly #seen = new Map<string, { count: number; since: number }>();
  readonly #most: number;
  readonly #milliseconds: number;

  constructor(most: number, minutes: number) {
    this.#most = most;
    this.#milliseconds = minutes * minute;
  }

  /** @throws Problem 'too-many-requests' once the key is full. */
  check(key: string, now: Date): void {
    const seen = this.#live(key, now);
    if (seen && seen.count >= this.#most) throw new Problem('too-many-requests');
  }

  count(key: string, now: Date): void {
    const seen = this.#live(key, now);
    if (seen) {
      seen.count += 1;
      return;
    }
    this.#makeRoom(now);
    this.#seen.set(key, { count: 1, since: now.getTime() });
  }

  /** Takes back one that was counted beforehand. */
  forget(key: string, now: Date): void {
    const seen = this.#live(key, now);
    if (seen && (seen.count -= 1) === 0) this.#seen.delete(key);
  }

  #live(key: string, now: Date): { count: number; since: number } | null {
    const seen = this.#seen.get(key);
    if (seen && now.getTime() - seen.since < this.#milliseconds) return seen;
    this.#seen.delete(key);
    return null;
  }

  /**
   * Those whose time is over go first; they stand first, for they are the oldest. Else the oldest of those that were counted least: a
   * flood of other keys frees none that is nearly full.
   */
  #makeRoom(now: Date): void {
    for (const [key, { since }] of this.#seen) {
      if (now.getTime() - since < this.#milliseconds) break;
      this.#seen.delete(key);
    }
    if (this.#seen.size < mostKeys) return;
    let [least, fewest] = ['', Infinity];
    for (const [key, { count }] of this.#seen) if (count < fewest) [least, fewest] = [key, count];
    this.#seen.delete(least);
  }
}

// One address is often many people: a library, a classroom, everybody of a telephone company. So the ceilings per address are high,
// and what one of them does is counted apart from what the others do where something else keeps it safe.

/** Secrets that nobody has, tried at one address: a person types or opens a broken link a few times. */
const wrongSecrets = new Counter(20, 10);
/**
 * Wrong codes of six digits at one address. What keeps one code from being guessed is in the platform: five tries, and
 * five codes an hour for a person. This is for who would try the codes of many people, so a right one is refused too: 360 tries
 * an hour have a chance of one in 2,800.
 */
const wrongCodes = new Counter(60, 10);
/** Codes asked for one address for mail or number: as many as the platform sends. */
const codesForContact = new Counter(5, 60);
/** Codes asked for at one address, and sign-ups begun: against filling mailboxes and the database. */
const codesAtAddress = new Counter(200, 10);
const signUpsAtAddress = new Counter(200, 10);

/** Mail to sign in with, asked for one address of staff: whoever asks may be anybody, at any address. */
const lettersToStaff = new Counter(20, 60);
/**
 * Wrong codes for one account of staff. Each letter takes five tries, and whoever asks for new ones from many addresses has as many
 * tries as she likes: at twenty a day a year of trying has a chance of 1 in 137. The link in the letter goes on working.
 */
const wrongStaffCodes = new Counter(20, 24 * 60);

const tellsNothing = ['link-unknown', 'invalid-input'];

/**
 * What an address on the internet counts as: of IPv6 the first half, for a household or a rented server has all of the other half.
 *
 * ```ts
 * networkOf('2001:db8:1:2:aaaa::1'); // '2001:db8:1:2'
 * networkOf('198.51.100.7'); // '198.51.100.7'
 * ```
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const version4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (version4) return version4;
  const [before, after] = plain.split('::').map((part) => part.split(':').filter(Boolean));
  const left = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [
    ...(before ?? []),
    ...Array.from({ length: Math.max(0, left) }, () => '0'),
    ...(after ?? []),
  ];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Opens something with a long random secret (132 bits or more). A right one is never refused, whatever others did at this
 * address: it cannot be guessed. @throws Problem of the work for a wrong one, and 'too-many-requests' after twenty.
 */
export async function withSecret<T>(address: string, now: Date, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Problem && tellsNothing.includes(thrown.code)) {
      const key = networkOf(address);
      wrongSecrets.check(key, now);
      wrongSecrets.count(key, now);
    }
    throw thrown;
  }
}

/**
 * Tries a code of six digits; null, for a wrong one, is counted. Counted beforehand, so that many at the same moment
 * do not pass together. @throws Problem 'too-many-requests'
 */
export async function withCode<T>(
  address: string,
  now: Date,
  work: () => Promise<T | null>,
): Promise<T | null> {
  return countedWhenNull(wrongCodes, networkOf(address), now, work);
}

/**
 * Tries a code for an account of staff; null, for a wrong one, is counted for this account, wherever it was tried.
 * @throws Problem 'too-many-requests', whether or not the account exists
 */
export const withStaffCode = <T>(
  email: string,
  now: Date,
  work: () => Promise<T | null>,
): Promise<T | null> => countedWhenNull(wrongStaffCodes, email.trim().toLowerCase(), now, work);

async function countedWhenNull<T>(
  counter: Counter,
  key: string,
  now: Date,
  work: () => Promise<T | null>,
): Promise<T | null> {
  counter.check(key, now);
  counter.count(key, now);
  let isWrong = false;
  try {
    const answer = await work();
    isWrong = answer === null;
    return answer;
  } finally {
    if (!isWrong) counter.forget(key, now);
  }
}

/** Counts a letter to sign in with, asked for staff. @throws Problem 'too-many-requests', whether or not the account exists. */
export function countStaffLetter(email: string, now: Date): void {
  const key = email.trim().toLowerCase();
  lettersToStaff.check(key, now);
  lettersToStaff.count(key, now);
}

export type Contact = { email: string } | { phone: string };

/** Counts a code that is to be sent. @throws Problem 'too-many-requests', whether or not anybody has this contact. */
export function countCode(address: string, contact: Contact, now: Date): void {
  const key = 'email' in contact ? contact.email.toLowerCase() : contact.phone;
  codesAtAddress.check(networkOf(address), now);
  codesForContact.check(key, now);
  codesAtAddress.count(networkOf(address), now);
  codesForContact.count(key, now);
}

/** Counts a sign-up that begins. @throws Problem 'too-many-requests' */
export function countSignUp(address: string, now: Date): void {
  signUpsAtAddress.check(networkOf(address), now);
  signUpsAtAddress.count(networkOf(address), now);
}

import { createHmac } from 'node:crypto';
import type { PersonId, Pseudonym } from './ids.ts';

/** What answers are kept for. Each domain gives a person another name, so that sets cannot be joined. */
export type PseudonymDomain = 'monitoring-v1' | 'check-in-v1' | 'check-in-talk-v1';

/**
 * The name under which a person's answers are kept: HMAC-SHA-256 over domain, U+001F and person id, in hexadecimal.
 * This is the only place that ties the two together; without the key nobody can.
 */
export function pseudonymOf(
  key: Buffer,
  domain: PseudonymDomain | (string & {}),
  person: PersonId | (string & {}),
): Pseudonym {
  return createHmac('sha256', key).update(`${domain}\u001f${person}`, 'utf8').digest('hex') as Pseudonym;
}

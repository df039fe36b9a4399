import type { Transaction } from '../foundation/database.ts';
import type { Pseudonym } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { herself } from '../consent/consent.operations.ts';

/** Does a part under the role and pseudonym of the newcomer who asks. @throws Problem 'not-allowed' for anybody else. */
export function asHerself<T>(
  call: Call,
  part: (tx: Transaction, pseudonym: Pseudonym) => Promise<T>,
): Promise<T> {
  const personId = herself(call);
  const pseudonym = pseudonymOf(call.platform.keys.pseudonyms, 'monitoring-v1', personId);
  return call.as('respondent', { personId, pseudonym }, (tx) => part(tx, pseudonym));
}

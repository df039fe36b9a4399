import type { Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { tellAboutOffers } from './correspondents.operations.ts';
import { lockPair } from './offers.store.ts';
import { countOpenOf, lockPairing, reopenPair } from './pairs.store.ts';

/**
 * Takes the end of a pair, or of an offer, back, as if it had not been: for board/, which knows who ended it and how long
 * ago. An offer that is open again is told about, because its end was. @throws Problem 'state-changed' when the pair is no
 * longer what it was made, the newcomer found somebody else or the buddy's places are taken.
 */
export async function takeBackEnd(call: Call, pairId: string, from: 'ended' | 'declined'): Promise<void> {
  const pair = await lockPair(call.tx, pairId);
  if (!pair || pair.organisationId !== call.organisationId) throw new Problem('not-found');
  if (pair.state !== from) throw new Problem('state-changed');
  await lockPairing(call.tx, pair.programmeId);
  const open = await countOpenOf(call.tx, pair);
  if (open.newcomer > 0 || open.buddy >= open.capacity) throw new Problem('state-changed');
  await reopenPair(call.tx, pairId, from === 'ended' ? 'started' : 'offered');
  if (from === 'declined') await tellAboutOffers(call, 'offered', [pairId]);
  call.announce(`pair:${pairId}`, { kind: 'pair-changed' });
}

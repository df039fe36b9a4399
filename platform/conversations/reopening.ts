import type { Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { tellAboutOffers } from './correspondents.operations.ts';
import { lockPair } from './offers.store.ts';
import { countOpenOf, lockPairing, removeConversation, reopenPair, selectClosedAt } from './pairs.store.ts';

/**
 * Takes the end of a pair, or of an offer, back, as if it had not been: for board/, which knows who ended it and how long
 * ago. Both are told, because they were told of the end. @throws Problem 'state-changed' when the pair is no
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
  await tellAboutOffers(call, from === 'declined' ? 'offered' : 'resumed', [pairId]);
  call.announce(`pair:${pairId}`, { kind: 'pair-changed' });
}

/** Takes back the ends of all pairs of somebody that ended at one moment: when she was said to have left. Returns which run again. */
export async function takeBackEndsOf(call: Call, personId: string, at: Date): Promise<string[]> {
  const running: string[] = [];
  for (const { id, state } of await selectClosedAt(call.tx, personId, at)) {
    if (state !== 'ended' && state !== 'declined') continue;
    await takeBackEnd(call, id, state);
    if (state === 'ended') running.push(id);
  }
  return running;
}

/** Takes back that a coordinator wrote a talk down, for board/. @throws Problem 'state-changed' when it is gone. */
export async function takeBackTalk(call: Call, pairId: string, talkId: string): Promise<void> {
  if (!(await removeConversation(call.tx, pairId, talkId))) throw new Problem('state-changed');
}

import { z } from 'zod';
import { participantOf } from '../devices/devices.operations.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { ownEndReasons } from './conversations.ts';
import { tellAboutOffers } from './correspondents.operations.ts';
import { insertEnding } from './endings.store.ts';
import { readOwnPair } from './own-pairs.operations.ts';
import { closePair } from './pairs.store.ts';

/**
 * One of the two ends their pair; both are free for somebody else. Her reason is kept for herself and for counts without
 * names: the other, and staff, see that it ended. The other gets a letter. Once more says `already`.
 */
export const endOwnPair = operation(
  {
    name: 'conversations.end-own-pair',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({ pairId: z.uuid(), reason: z.enum(ownEndReasons) }),
  },
  async (call, input) => {
    const { personId } = participantOf(call);
    const { pairId } = input;
    const pair = await readOwnPair.within(call, { pairId });
    if (pair.state !== 'started' && pair.state !== 'ended') throw new Problem('state-changed');
    const change = { from: 'started', to: 'ended', at: call.now, reason: 'own-choice' } as const;
    const closed = await call.as('staff', {}, (tx) => closePair(tx, call.organisationId, pairId, change));
    if (closed) {
      await insertEnding(call.tx, {
        id: newId<Id<'pair-ending'>>(),
        organisationId: call.organisationId,
        pairId,
        personId,
        reason: input.reason,
        endedAt: call.now,
      });
      await tellAboutOffers(call, 'ended', [pairId], personId);
      call.announce(`pair:${pairId}`, { kind: 'pair-ended' });
    }
    call.note(pairId, { already: !closed });
    return { already: !closed };
  },
);

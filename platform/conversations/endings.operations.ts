import { z } from 'zod';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { endReasons } from './conversations.ts';
import { readOwnPair } from './own-pairs.operations.ts';
import { closePair } from './pairs.store.ts';

/** One of the two ends their pair, with a reason for the programme; both are free for somebody else. Once more says `already`. */
export const endOwnPair = operation(
  {
    name: 'conversations.end-own-pair',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({ pairId: z.uuid(), reason: z.enum(endReasons) }),
  },
  async (call, input) => {
    const pair = await readOwnPair.within(call, { pairId: input.pairId });
    if (pair.state !== 'started' && pair.state !== 'ended') throw new Problem('state-changed');
    const closed = await call.as('staff', {}, (tx) =>
      closePair(tx, call.organisationId, input.pairId, {
        from: 'started',
        to: 'ended',
        at: call.now,
        reason: input.reason,
      }),
    );
    if (closed) call.announce(`pair:${input.pairId}`, { kind: 'ended' });
    call.note(input.pairId, { reason: input.reason, already: !closed });
    return { already: !closed };
  },
);

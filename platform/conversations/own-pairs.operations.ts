import { z } from 'zod';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { isOwnPair, selectOwnPairs } from './own-pairs.store.ts';

/** The pairs of the participant who asks, newest first, with what she may know of the other. */
export const listOwnPairs = operation(
  {
    name: 'conversations.list-own-pairs',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call) => selectOwnPairs(call.tx),
);

/** One of her pairs. @throws Problem 'offer-closed' when its offer did not go on, 'not-found' also for a pair of other people. */
export const readOwnPair = operation(
  {
    name: 'conversations.read-own-pair',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ pairId: z.uuid() }),
  },
  async (call, input) => {
    const [pair] = await selectOwnPairs(call.tx, input.pairId);
    if (!pair) throw new Problem((await isOwnPair(call.tx, input.pairId)) ? 'offer-closed' : 'not-found');
    return pair;
  },
);

import { z } from 'zod';
import { ownEndReasons } from '../conversations/conversations.ts';
import { endOwnPair } from '../conversations/endings.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { readOwnHold, setOwnPause } from '../enrolment/own-profile.operations.ts';
import { operation } from '../foundation/operation.ts';
import { longestText } from './messages.ts';
import { sendText } from './messages.operations.ts';
import { findFarewell } from './messages.store.ts';

/**
 * Ends her pair: with a reason that nobody else reads, a last message to the other if she likes, and what she wants next: a
 * new match (she is in the queue again, with her place) or a pause, until a day or until she says so. Once more, from this
 * device or another, says `already` and changes nothing.
 * @throws Problem 'invalid-input' for a pause until a day that is over, 'state-changed' for a pair that never ran.
 */
export const part = operation(
  {
    name: 'messages.part',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({
      pairId: z.uuid(),
      /** Of the last message, made on the device. */
      messageId: z.uuid(),
      reason: z.enum(ownEndReasons),
      words: z
        .string()
        .transform((text) => text.trim())
        .pipe(z.string().max(longestText, 'at most 2,000 characters'))
        .default(''),
      next: z.enum(['new-match', 'pause']),
      until: z.iso.date().nullable().default(null),
    }),
  },
  async (call, input) => {
    const { pairId, messageId, words } = input;
    const pair = await readOwnPair.within(call, { pairId });
    call.note(pairId, { already: pair.state === 'ended' });
    if (pair.state === 'ended') return { already: true };
    if (words && pair.state === 'started') await sendText.within(call, { pairId, messageId, body: words });
    const ended = await endOwnPair.within(call, { pairId, reason: input.reason });
    const isPause = input.next === 'pause';
    // Whom a coordinator paused stays paused, whatever she wants next.
    if (!(await readOwnHold.within(call, {})))
      await setOwnPause.within(call, { paused: isPause, until: isPause ? input.until : null });
    return ended;
  },
);

/** How a pair of hers ended: the last words of the other, when there are any. Null while it runs. */
export const readFarewell = operation(
  {
    name: 'messages.read-farewell',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ pairId: z.uuid() }),
  },
  async (call, input) => {
    const pair = await readOwnPair.within(call, input);
    if (pair.state !== 'ended' || pair.endedAt === null) return null;
    return { words: await findFarewell(call.tx, pair.id, pair.other.id, pair.endedAt) };
  },
);

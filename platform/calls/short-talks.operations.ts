import { z } from 'zod';
import { asMachine } from '../conversations/correspondents.operations.ts';
import { participantOf } from '../devices/devices.operations.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readForTalk, readParticipant } from '../people/reachable.operations.ts';
import { findShortTalk, lockPlace } from './calls.store.ts';
import * as store from './free-now.store.ts';

/**
 * A short talk of whoever asks, also when it is over: to look back on it, or to report. Of the other it tells her first name;
 * for cards that fit, the level of who learns and what both like, and of the other no more. @throws Problem 'not-found'.
 */
export const readShortTalk = operation(
  {
    name: 'calls.read-short-talk',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: z.object({ talkId: z.uuid() }),
  },
  async (call, { talkId }) => {
    const talk = await findShortTalk(call.tx, talkId);
    if (!talk) throw new Problem('not-found');
    const id = talk.newcomerId === participantOf(call).personId ? talk.buddyId : talk.newcomerId;
    const other = await readForTalk.within(asMachine(call, 'calls'), { personId: id });
    const me = await readParticipant.within(call, {});
    return {
      id: talk.id,
      other: { id, givenName: other.givenName },
      level: me.kind === 'newcomer' ? me.level : other.level,
      shared: me.interests.filter((one) => other.interests.includes(one)),
      isClosed: talk.closedAt !== null,
    };
  },
);

/** Her newest short talk of the last 24 hours; null without one. */
export const readLastShortTalk = operation(
  {
    name: 'calls.read-last-short-talk',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const since = new Date(call.now.getTime() - 86_400_000);
    const last = await store.findLastShortTalk(call.tx, participantOf(call).personId, since);
    return last && readShortTalk.within(call, { talkId: last.id });
  },
);

/**
 * Closes a short talk of hers for good: both pages end, and the engine brings the two together no more. The other is told only
 * that the talk is over. Once more changes nothing.
 */
export const closeShortTalk = operation(
  {
    name: 'calls.close-short-talk',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: true,
    input: z.object({ talkId: z.uuid() }),
  },
  async (call, { talkId }): Promise<void> => {
    const talk = await findShortTalk(call.tx, talkId);
    if (!talk) throw new Problem('not-found');
    await lockPlace(call.tx, talkId);
    await call.as('owner', {}, (tx) => store.closeShortTalk(tx, talkId, call.now));
    call.announce(`pair:${talkId}`, { kind: 'pair-ended' });
    call.note(talkId, { already: talk.closedAt !== null });
  },
);

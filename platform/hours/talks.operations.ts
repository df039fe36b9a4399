import { z } from 'zod';
import { longestConversation } from '../conversations/conversations.ts';
import { asMachine, writeToPairs } from '../conversations/correspondents.operations.ts';
import { agreeOnTalk, checkDayHasRoom } from '../conversations/history.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { participantOf } from '../devices/devices.operations.ts';
import { dayOf } from '../foundation/clock.ts';
import type { PersonId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readParticipantProgramme } from '../organisations/organisations.operations.ts';
import { logDays, totalOf, withinDays } from './hours.ts';
import { writeLogLetter } from './log-letter.ts';
import * as store from './talks.store.ts';

const ofTalk = z.object({ talkId: z.uuid() });
const period = z
  .object({ from: z.iso.date().default('2000-01-01'), to: z.iso.date().default('2100-01-01') })
  .refine(({ from, to }) => from <= to, { path: ['to'] });

/**
 * Her talks in a period, latest first, each with whether it counts: both were there by the call, the programme wrote it
 * down, or one of the two wrote it down and the other said that it was so (unless the programme takes one's word).
 */
export const listOwnTalks = operation(
  {
    name: 'hours.list-own-talks',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: period,
  },
  async (call, { from, to }) => {
    const { personId } = participantOf(call);
    const { programme } = await readParticipantProgramme.within(call, {});
    const rows = await store.selectOwnTalks(call.tx, from, to);
    const talks = rows.map(({ loggedById, isConfirmed, ...talk }) => ({
      ...talk,
      counts: loggedById === null || isConfirmed || programme.settings.oneWordCounts,
      /** She is asked whether it was so. */
      isAsked: loggedById !== null && !isConfirmed && loggedById !== personId,
      /** She wrote it down, and the other was not heard yet. */
      isWaiting: loggedById === personId && !isConfirmed,
    }));
    return {
      talks,
      total: totalOf(withinDays(talks.filter((talk) => talk.counts))),
      oneWordCounts: programme.settings.oneWordCounts,
    };
  },
);

/** What may be said about a day in a pair: not before they met, not after they ended, not to come, not too long ago. */
async function checkDay(call: Call, pairId: string, heldOn: string): Promise<void> {
  const pair = await readOwnPair.within(call, { pairId });
  if (!pair.startedAt) throw new Problem('state-changed');
  const monthAgo = dayOf(new Date(call.now.getTime() - logDays * 86_400_000));
  const started = dayOf(pair.startedAt);
  const first = started > monthAgo ? started : monthAgo;
  const last = dayOf(pair.endedAt ?? call.now);
  if (heldOn < first || heldOn > last)
    throw new Problem('invalid-input', { fields: [{ field: 'heldOn', message: `${first} – ${last}` }] });
}

/** A talk that stands there already for the day of another. */
export interface TalkThere {
  id: string;
  minutes: number;
  isMine: boolean;
  /** The other wrote it down and waits: it may be the same one. */
  canAgree: boolean;
}

/** What became of a talk that was to be written down. `there`: nothing yet, for one may be the other. */
export type Logged = { outcome: 'written' | 'already' | 'agreed' } | { outcome: 'there'; there: TalkThere };

/**
 * Writes down a talk that was elsewhere: by telephone, or at a table. The other is asked whether it was so. `talkId` makes
 * sending a form twice harmless. One talk is often written by both: while the pair has one by hand on that day, nothing is
 * written until she says that it is the same (`agreeWith`: it counts, with the fewer minutes) or `another`.
 * @throws Problem 'invalid-input' for a day on which the two did not talk here; 'day-full' beyond the hours that anybody talks
 * in a day; 'state-changed' when the one to agree with is gone.
 */
export const logOwnTalk = operation(
  {
    name: 'hours.log-talk',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({
      talkId: z.uuid(),
      pairId: z.uuid(),
      heldOn: z.iso.date(),
      minutes: z.number().int().min(1).max(longestConversation),
      agreeWith: z.uuid().optional(),
      another: z.boolean().default(false),
    }),
  },
  async (call, { talkId, pairId, heldOn, minutes, agreeWith, another }): Promise<Logged> => {
    const me = participantOf(call);
    await checkDay(call, pairId, heldOn);
    await store.holdTalks(call.tx, pairId);
    const written = await store.selectWritten(call.tx, pairId, heldOn);
    if (agreeWith !== undefined) {
      const one = written.find(({ id }) => id === agreeWith);
      if (!one) throw new Problem('state-changed');
      const { organisationId } = call;
      const said = { organisationId, pairId, talkId: one.id, personId: me.personId, minutes };
      const done = await agreeOnTalk.within(asMachine(call, 'hours'), said);
      call.note(done ? one.id : null, { already: !done });
      return { outcome: done ? 'agreed' : 'already' };
    }
    if (written.length > 0 && !another && !written.some(({ id }) => id === talkId)) {
      call.note(null, { already: true });
      return { outcome: 'there', there: likeliest(written, me.personId) };
    }
    await checkDayHasRoom.within(asMachine(call, 'hours'), { pairId, heldOn, minutes, talkId });
    const added = await store.insertLog(call.tx, {
      id: talkId,
      organisationId: call.organisationId,
      pairId,
      heldOn,
      minutes,
      source: 'by-hand',
      loggedById: me.personId,
    });
    call.note(pairId, { already: !added });
    if (added)
      await writeToPairs.within(asMachine(call, 'hours'), {
        pairIds: [pairId],
        write: (to, other) =>
          to.personId === me.personId
            ? null
            : writeLogLetter(to, {
                other: other?.givenName ?? '',
                heldOn,
                minutes,
                link: `${call.platform.address}/me/hours`,
              }),
      });
    return { outcome: added ? 'written' : 'already' };
  },
);

/** Which of the talks on a day one more may be: the one that the other waits with, else the last. */
function likeliest(written: Awaited<ReturnType<typeof store.selectWritten>>, personId: PersonId): TalkThere {
  const waits = ({ loggedById, confirmedAt }: (typeof written)[number]) =>
    loggedById !== null && loggedById !== personId && confirmedAt === null;
  const one = written.find(waits) ?? written.at(-1);
  if (!one) throw new Error('There is no talk on this day.');
  const { id, minutes, loggedById } = one;
  return { id, minutes, isMine: loggedById === personId, canAgree: waits(one) };
}

/** Says that a talk which the other wrote down was so: now it counts for both. Once more says `already`. */
export const confirmTalk = operation(
  {
    name: 'hours.confirm-talk',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: ofTalk,
  },
  async (call, { talkId }) => {
    const done = await store.confirmLog(call.tx, talkId, participantOf(call).personId, call.now);
    call.note(done ? talkId : null, { already: !done });
    return { already: !done };
  },
);

/** Says that it was not so, or takes back what she wrote down herself: the talk is not kept. Once more says `already`. */
export const rejectTalk = operation(
  {
    name: 'hours.reject-talk',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: ofTalk,
  },
  async (call, { talkId }) => {
    const done = await store.removeLog(call.tx, talkId);
    call.note(done ? talkId : null, { already: !done });
    return { already: !done };
  },
);

import { z } from 'zod';
import { readAuditLinesAbout } from '../foundation/audit.store.ts';
import { dayOf } from '../foundation/clock.ts';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readColleagues } from '../organisations/organisations.operations.ts';
import { correctionReasons, longestConversation, type CorrectionReason } from './conversations.ts';
import { asMachine } from './correspondents.operations.ts';
import { checkDayHasRoom } from './history.operations.ts';
import { changeWrittenTalk, findWrittenTalk, removeWrittenTalk } from './history.store.ts';
import { findPair } from './pairs.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const name = 'conversations.correct-talk';

/**
 * Corrects a talk that was written down by hand, by the programme or by one of the two, however long ago; with `to` null it is taken away.
 * What it says then is the word of the programme: it counts, whether or not the two had agreed. The reason, and what stood there, stay on record. Hours that were approved before do not change.
 * @throws Problem 'not-found'; 'state-changed' for a talk that the call measured, or that is gone; 'invalid-input' for a day before the
 *   offer, after the end or to come; 'day-full' beyond the hours that anybody talks in a day.
 */
export const correctTalk = operation(
  {
    name,
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      pairId: z.uuid(),
      talkId: z.uuid(),
      reason: z.enum(correctionReasons),
      to: z
        .object({ heldOn: z.iso.date(), minutes: z.number().int().min(1).max(longestConversation) })
        .nullable(),
    }),
  },
  async (call, { pairId, talkId, reason, to }) => {
    const pair = await findPair(call.tx, call.organisationId, pairId);
    if (!pair) throw new Problem('not-found');
    const before = await findWrittenTalk(call.tx, pairId, talkId);
    if (!before) throw new Problem('state-changed');
    const record = { talk: talkId, reason, wasOn: before.heldOn, wasMinutes: before.minutes };
    if (to === null) {
      await removeWrittenTalk(call.tx, talkId);
      call.note(pairId, { ...record, taken: true });
      return;
    }
    const [first, last] = [dayOf(pair.offeredAt), dayOf(pair.endedAt ?? call.now)];
    if (to.heldOn < first || to.heldOn > last)
      throw new Problem('invalid-input', { fields: [{ field: 'heldOn', message: `${first} – ${last}` }] });
    await checkDayHasRoom.within(asMachine(call, 'hours'), { pairId, talkId, ...to });
    await changeWrittenTalk(call.tx, talkId, to);
    call.note(pairId, { ...record, nowOn: to.heldOn, nowMinutes: to.minutes });
  },
);

/** One correction, as the page of a pair shows it. */
export interface Correction {
  at: Date;
  /** The address of who corrected it; null when she works here no longer. */
  by: string | null;
  reason: CorrectionReason;
  was: { heldOn: string; minutes: number };
  /** Null when it was taken away. */
  now: { heldOn: string; minutes: number } | null;
}

/** What was corrected of the talks of a pair, latest first; at most 200. */
export const listCorrections = operation(
  {
    name: 'conversations.list-corrections',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, pairId: z.uuid() }),
  },
  async (call, { pairId }): Promise<Correction[]> => {
    const colleagues = await readColleagues(call);
    const lines = await readAuditLinesAbout(call, pairId, name, 200);
    return lines.map(({ at, actorId, details }) => ({
      at,
      by: colleagues.get(actorId ?? '') ?? null,
      reason: details['reason'] as CorrectionReason,
      was: { heldOn: String(details['wasOn']), minutes: Number(details['wasMinutes']) },
      now: details['taken']
        ? null
        : { heldOn: String(details['nowOn']), minutes: Number(details['nowMinutes']) },
    }));
  },
);

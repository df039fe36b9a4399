import { z } from 'zod';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { longestConversation, mostMinutesPerDay } from './conversations.ts';
import {
  agreeOnConversation,
  insertConversations,
  putConversation,
  selectMinutesOfDay,
} from './history.store.ts';

/** Writes many talks at once that were kept elsewhere: the example's. Returns how many. */
export const recordConversations = operation(
  {
    name: 'conversations.record',
    allows: 'system',
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      talks: z.array(
        z.object({ pairId: z.uuid(), heldOn: z.iso.date(), minutes: z.number().int().min(1).max(600) }),
      ),
    }),
  },
  async (call, input) => {
    await insertConversations(
      call.tx,
      input.talks.map((talk) => ({
        ...talk,
        id: newId<Id<'conversation'>>(),
        organisationId: input.organisationId,
        source: 'by-hand' as const,
      })),
    );
    call.note(null, { talks: input.talks.length });
    return input.talks.length;
  },
);

/** Writes the minutes of a talk that was held here; the same call again, when the two came back, changes its minutes. */
export const recordCallConversation = operation(
  {
    name: 'conversations.record-call',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      callId: z.uuid(),
      pairId: z.uuid(),
      heldOn: z.iso.date(),
      minutes: z.number().int().min(1),
    }),
  },
  (call, { callId, minutes, ...input }) =>
    putConversation(call.tx, {
      ...input,
      id: callId,
      minutes: Math.min(minutes, longestConversation),
      source: 'call',
    }),
);

/**
 * Refuses a talk by hand with which one of a pair would have more hours on a day than anybody talks, whoever wrote them down
 * and with whomever. For the machine, for the two do not see each other's other talks. @throws Problem 'day-full'.
 */
export const checkDayHasRoom = operation(
  {
    name: 'conversations.check-day',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({
      pairId: z.uuid(),
      heldOn: z.iso.date(),
      minutes: z.number().int().min(1),
      /** The talk itself, when the same form comes twice. */
      talkId: z.uuid().optional(),
    }),
  },
  async (call, { pairId, heldOn, minutes, talkId }): Promise<void> => {
    const there = await selectMinutesOfDay(call.tx, pairId, heldOn, talkId ?? null);
    if (there + minutes > mostMinutesPerDay) throw new Problem('day-full');
  },
);

/**
 * Says on behalf of one of a pair that the talk which the other wrote down was so, with the fewer minutes of what the two
 * say. False when she wrote it herself, it was confirmed before, or it is gone.
 */
export const agreeOnTalk = operation(
  {
    name: 'conversations.agree',
    allows: 'system',
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      pairId: z.uuid(),
      talkId: z.uuid(),
      personId: z.uuid(),
      minutes: z.number().int().min(1).max(longestConversation),
    }),
  },
  (call, { talkId, ...said }) => agreeOnConversation(call.tx, talkId, { ...said, at: call.now }),
);

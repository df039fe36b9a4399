import { z } from 'zod';
import { closeShortTalk, readShortTalk } from '../calls/short-talks.operations.ts';
import { endOwnPair } from '../conversations/endings.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { participantOf } from '../devices/devices.operations.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readEvidence } from '../messages/messages.operations.ts';
import { alertCoordinators } from './alert.ts';
import { helpCategories, mostPerDay, reportCategories, type ConcernCategory } from './safety.ts';
import * as store from './safety.store.ts';

const words = z
  .string()
  // A form sends a line break as two characters, and the field on the screen counts one.
  .transform((text) => text.replace(/\r\n?/g, '\n').trim() || null)
  .pipe(z.string().max(2_000).nullable())
  .nullable();
/** Made on the device, so that a retry adds nothing. */
const concernId = z.uuid();

async function bring(
  call: Call,
  one: {
    id: string;
    kind: 'report' | 'help';
    category: ConcernCategory;
    pairId?: string;
    shortTalkId?: string;
    aboutId?: string;
    words: string | null;
  },
): Promise<'added' | 'already' | 'too-many'> {
  const me = participantOf(call);
  const dayAgo = new Date(call.now.getTime() - 24 * 60 * 60_000);
  if (await store.hasOwnConcern(call.tx, me.personId, one.id)) return 'already';
  if ((await store.countOwnSince(call.tx, me.personId, dayAgo)) >= mostPerDay) return 'too-many';
  const of = { organisationId: me.organisationId };
  const added = await store.insertConcern(call.tx, {
    ...one,
    ...of,
    personId: me.personId,
    state: 'open',
    createdAt: call.now,
  });
  if (!added) return 'already';
  await store.insertLine(call.tx, {
    ...of,
    id: newId<Id<'concern-line'>>(),
    concernId: one.id,
    at: call.now,
    accountId: null,
    step: 'opened',
    words: null,
  });
  await alertCoordinators(call, one.kind);
  return 'added';
}

/** What came of a report; who also closes the other off gets that in any case, also beyond what she may report in a day. */
export interface Reported {
  already: boolean;
  /** False when she brought very many today: this one was not kept. */
  kept: boolean;
}

function reported(outcome: Awaited<ReturnType<typeof bring>>, blocks: boolean): Reported {
  if (outcome === 'too-many' && !blocks) throw new Problem('too-many-requests');
  return { already: outcome === 'already', kept: outcome !== 'too-many' };
}

/**
 * Reports the other in a pair to the coordinator. Of the messages only those named in `shared` are copied for her to
 * see. With `block` the pair ends at once; the other is told only that. Once, however often it is sent.
 */
export const reportPartner = operation(
  {
    name: 'safety.report-partner',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({
      concernId,
      pairId: z.uuid(),
      category: z.enum(reportCategories),
      words: words.default(null),
      shared: z.array(z.uuid()).max(100).default([]),
      block: z.boolean().default(false),
    }),
  },
  async (call, input): Promise<Reported> => {
    const pair = await readOwnPair.within(call, { pairId: input.pairId });
    const { concernId: id, pairId, category } = input;
    const outcome = await bring(call, {
      id,
      kind: 'report',
      category,
      pairId,
      aboutId: pair.other.id,
      words: input.words,
    });
    if (outcome === 'added') {
      const evidence = await readEvidence.within(call, { pairId, messageIds: input.shared });
      await store.insertEvidence(
        call.tx,
        evidence.map(({ message, sound, mediaType }) => ({
          id: newId<Id<'evidence'>>(),
          organisationId: call.organisationId,
          concernId: id,
          senderId: message.senderId,
          sentAt: message.sentAt,
          body: message.body,
          seconds: message.seconds,
          mediaType,
          sound,
        })),
      );
    }
    if (input.block && pair.state === 'started')
      await endOwnPair.within(call, { pairId, reason: 'no-click' });
    call.note(null, { already: outcome === 'already', kept: outcome !== 'too-many' });
    return reported(outcome, input.block);
  },
);

/**
 * Reports the other in a short talk to the coordinator; with `block` the talk is closed too. The engine brings the two together
 * no more, for a pair or a talk. Once, however often it is sent.
 */
export const reportShortTalk = operation(
  {
    name: 'safety.report-short-talk',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({
      concernId,
      talkId: z.uuid(),
      category: z.enum(reportCategories),
      words: words.default(null),
      block: z.boolean().default(false),
    }),
  },
  async (call, input): Promise<Reported> => {
    const { id: shortTalkId, other } = await readShortTalk.within(call, { talkId: input.talkId });
    const outcome = await bring(call, {
      id: input.concernId,
      kind: 'report',
      category: input.category,
      shortTalkId,
      aboutId: other.id,
      words: input.words,
    });
    if (input.block) await closeShortTalk.within(call, { talkId: shortTalkId });
    call.note(null, { already: outcome === 'already', kept: outcome !== 'too-many' });
    return reported(outcome, input.block);
  },
);

/** Ends a pair at once without a report: block. The other is told only that the pair ended. */
export const blockPartner = operation(
  {
    name: 'safety.block-partner',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({ pairId: z.uuid() }),
  },
  async (call, input) => endOwnPair.within(call, { pairId: input.pairId, reason: 'no-click' }),
);

/** «I need help»: a few words to the coordinator. Once, however often it is sent. */
export const askForHelp = operation(
  {
    name: 'safety.ask-for-help',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({ concernId, category: z.enum(helpCategories), words: words.default(null) }),
  },
  async (call, { concernId: id, category, words: said }) => {
    const outcome = await bring(call, { id, kind: 'help', category, words: said });
    if (outcome === 'too-many') throw new Problem('too-many-requests');
    call.note(null, { already: outcome === 'already' });
    return { already: outcome === 'already' };
  },
);

/** What she reported and asked, newest first, with the state it is in. */
export const listOwnConcerns = operation(
  {
    name: 'safety.list-own',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.selectOwnConcerns(call.tx, participantOf(call).personId),
);

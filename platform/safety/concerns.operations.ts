import { z } from 'zod';
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
    pairId: string | null;
    aboutId: string | null;
    words: string | null;
  },
): Promise<boolean> {
  const me = participantOf(call);
  const dayAgo = new Date(call.now.getTime() - 24 * 60 * 60_000);
  if ((await store.countOwnSince(call.tx, me.personId, dayAgo)) >= mostPerDay)
    throw new Problem('too-many-requests');
  const of = { organisationId: me.organisationId };
  const added = await store.insertConcern(call.tx, {
    ...one,
    ...of,
    personId: me.personId,
    state: 'open',
    createdAt: call.now,
  });
  if (!added) return false;
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
  return true;
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
  async (call, input) => {
    const pair = await readOwnPair.within(call, { pairId: input.pairId });
    const { concernId: id, pairId, category } = input;
    const added = await bring(call, {
      id,
      kind: 'report',
      category,
      pairId,
      aboutId: pair.other.id,
      words: input.words,
    });
    if (added) {
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
    call.note(null, { already: !added });
    return { already: !added };
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
    const added = await bring(call, {
      id,
      kind: 'help',
      category,
      pairId: null,
      aboutId: null,
      words: said,
    });
    call.note(null, { already: !added });
    return { already: !added };
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

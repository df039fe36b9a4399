import { z } from 'zod';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { participantOf, type Participant } from '../devices/devices.operations.ts';
import { pushAfter } from '../devices/push.operations.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import * as rules from './messages.ts';
import * as store from './messages.store.ts';

const ofPair = z.object({ pairId: z.uuid() });
/** Made on the device, so that a retry adds nothing. */
const messageId = z.uuid();

/** A message as the two see it. */
export interface Message {
  id: string;
  isMine: boolean;
  kind: rules.MessageKind;
  body: string | null;
  seconds: number | null;
  sentAt: Date;
  readAt: Date | null;
}

const shown = (row: store.MessageRow, me: Participant): Message => ({
  id: row.id,
  isMine: row.senderId === me.personId,
  kind: row.kind,
  body: row.body,
  seconds: row.seconds,
  sentAt: row.sentAt,
  readAt: row.readAt,
});

/** Adds a message once. @throws Problem 'state-changed' in a pair that does not run, 'too-many-requests' against flooding. */
async function send(
  call: Call,
  input: { pairId: string; messageId: string },
  content: { kind: 'text'; body: string } | { kind: 'voice'; seconds: number; sound: Uint8Array },
): Promise<{ already: boolean }> {
  const me = participantOf(call);
  const known = await store.findMessage(call.tx, input.messageId);
  if (known) {
    if (known.pairId !== input.pairId || known.senderId !== me.personId) throw new Problem('not-found');
    return { already: true };
  }
  const pair = await readOwnPair.within(call, { pairId: input.pairId });
  if (pair.state !== 'started') throw new Problem('state-changed');
  const ago = (milliseconds: number) => new Date(call.now.getTime() - milliseconds);
  if (
    (await store.countSent(call.tx, me.personId, ago(60_000))) >= rules.mostPerMinute ||
    (await store.countSent(call.tx, me.personId, ago(24 * 60 * 60_000))) >= rules.mostPerDay
  )
    throw new Problem('too-many-requests');
  const of = { organisationId: me.organisationId, pairId: input.pairId };
  const hasHeard = await store.hasUnread(call.tx, input.pairId, me.personId, ago(rules.quietMilliseconds));
  const added = await store.insertMessage(call.tx, {
    ...of,
    id: input.messageId,
    senderId: me.personId,
    kind: content.kind,
    body: content.kind === 'text' ? content.body : null,
    seconds: content.kind === 'voice' ? content.seconds : null,
    sentAt: call.now,
  });
  // Nobody else's ids can be seen here: a clash that is not hers is a made-up id.
  if (!added) throw new Problem('not-found');
  if (content.kind === 'voice') {
    const mediaType = rules.soundTypeOf(content.sound);
    if (!mediaType || content.sound.byteLength > rules.largestVoiceBytes)
      throw new Problem('invalid-input', {
        fields: [{ field: 'sound', message: 'a voice of at most 1 MB' }],
      });
    await store.insertVoice(call.tx, { ...of, messageId: input.messageId, mediaType, sound: content.sound });
  }
  // Once while she has not looked: a telephone that buzzes for every line is soon silenced.
  if (!hasHeard) pushAfter(call, [pair.other.id], { kind: 'message', pairId: input.pairId });
  call.announce(`pair:${input.pairId}`, { kind: 'message', id: input.messageId, from: me.personId });
  return { already: false };
}

/** Sends words within a pair that runs; once, however often it is asked with the same id. */
export const sendText = operation(
  {
    name: 'messages.send-text',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({
      messageId,
      body: z
        .string()
        .transform((text) => text.trim())
        .pipe(z.string().min(1, 'some words').max(rules.longestText, 'at most 2,000 characters')),
    }),
  },
  (call, { body, ...input }) => send(call, input, { kind: 'text', body }),
);

/** Sends a voice of at most a minute and 1 MB, as browsers record it (WebM, Ogg or MP4). */
export const sendVoice = operation(
  {
    name: 'messages.send-voice',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({
      messageId,
      seconds: z.number().int().min(1).max(rules.longestVoiceSeconds),
      sound: z.instanceof(Uint8Array),
    }),
  },
  (call, { seconds, sound, ...input }) => send(call, input, { kind: 'voice', seconds, sound }),
);

/**
 * Messages of her pair, newest last: the last fifty, those `before` one (`hasEarlier` says whether there are more), or what
 * came `after` one. An id that is not there counts as none. `readTo` is when the last message of hers that the other has read
 * was sent: whatever she sent before that is read too.
 */
export const listMessages = operation(
  {
    name: 'messages.list',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({
      before: z.uuid().optional(),
      after: z.uuid().optional(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
  },
  async (call, { pairId, before, after, limit }) => {
    const me = participantOf(call);
    await readOwnPair.within(call, { pairId });
    const find = async (id: string | undefined) =>
      (id ? await store.findMessage(call.tx, id) : null) ?? undefined;
    const rows = await store.selectMessages(call.tx, pairId, {
      before: await find(before),
      after: await find(after),
      limit: limit + 1,
    });
    const hasMore = rows.length > limit;
    const page = after ? rows.slice(0, limit) : rows.slice(hasMore ? 1 : 0);
    return {
      messages: page.map((row) => shown(row, me)),
      hasEarlier: !after && hasMore,
      readTo: await store.findReadTo(call.tx, pairId, me.personId),
    };
  },
);

/** She has seen what the other sent in this pair. */
export const markMessagesRead = operation(
  {
    name: 'messages.mark-read',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair,
  },
  async (call, { pairId }) => {
    const me = participantOf(call);
    await readOwnPair.within(call, { pairId });
    const read = await store.markRead(call.tx, pairId, me.personId, call.now);
    if (read > 0) call.announce(`pair:${pairId}`, { kind: 'read', from: me.personId });
    return { read };
  },
);

/** How many messages wait for her, per pair; pairs without any are absent. */
export const countUnreadMessages = operation(
  {
    name: 'messages.count-unread',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.countUnread(call.tx, participantOf(call).personId),
);

/** The sound of a voice message, for the two alone. @throws Problem 'not-found'. */
export const readVoice = operation(
  {
    name: 'messages.read-voice',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({ messageId }),
  },
  async (call, input) => {
    const found = await store.findVoice(call.tx, input.messageId);
    if (!found || found.pairId !== input.pairId) throw new Problem('not-found');
    return { mediaType: found.mediaType, sound: found.sound };
  },
);

/** What a reporter chose to share of a pair's messages; for safety/, under her own role. */
export const readEvidence = operation(
  {
    name: 'messages.read-evidence',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({ messageIds: z.array(z.uuid()).max(100) }),
  },
  async (call, input) => {
    await readOwnPair.within(call, { pairId: input.pairId });
    return store.selectForEvidence(call.tx, input.pairId, input.messageIds);
  },
);

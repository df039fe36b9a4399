import { z } from 'zod';
import { readPlace } from '../calls/calls.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { participantOf } from '../devices/devices.operations.ts';
import { newId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import * as rules from './cards.ts';
import type { sharedTable } from './cards.schema.ts';
import * as store from './cards.store.ts';

const ofPair = z.object({ pairId: z.uuid() });
/** A pair, or a short talk of two who were free. */
const ofPlace = z.object({ placeId: z.uuid() });
const cardId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = (most: number) =>
  z
    .string()
    .transform((text) => text.trim())
    .pipe(z.string().max(most));

/** What lies between the two. */
export interface SharedTable {
  card: { id: string; step: number } | null;
  timer: { sharing: rules.Sharing; minutes: number; startedAt: Date } | null;
}

/** A word of the two, with how well she who asks knows it. */
export interface KeptWord {
  id: string;
  article: 'de' | 'het' | null;
  word: string;
  means: string;
  cardId: string | null;
  addedAt: Date;
  box: number;
  dueAt: Date;
}

/** Her pair, when it runs. @throws Problem 'state-changed' when it does not, 'not-found' for a pair of other people. */
async function runningPair(call: Call, pairId: string): Promise<void> {
  const pair = await readOwnPair.within(call, { pairId });
  if (pair.state !== 'started') throw new Problem('state-changed');
}

/** The card and the timer of a pair of hers, or of a short talk that goes on. */
export const readTable = operation(
  {
    name: 'cards.read-table',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: ofPlace,
  },
  async (call, { placeId }): Promise<SharedTable> => {
    await readPlace.within(call, { placeId, alsoEnded: true });
    const row = await store.findTable(call.tx, placeId);
    return {
      card: row?.cardId ? { id: row.cardId, step: row.step } : null,
      timer:
        row?.sharing && row.minutes && row.timerStartedAt
          ? { sharing: row.sharing, minutes: row.minutes, startedAt: row.timerStartedAt }
          : null,
    };
  },
);

async function change(
  call: Call,
  placeId: string,
  changes: Partial<typeof sharedTable.$inferInsert>,
): Promise<void> {
  const { organisationId } = participantOf(call);
  const { kind } = await readPlace.within(call, { placeId });
  const of = kind === 'pair' ? { pairId: placeId } : { shortTalkId: placeId };
  const first = { id: newId(), organisationId, ...of, step: 0, changedAt: call.now };
  await store.changeTable(call.tx, first, changes);
}

/**
 * Puts a card between the two, or turns it to a step. Either may, and both see the same: a step is named and not counted
 * on, so that two who turn at once turn once. Which cards there are is not known here.
 */
export const turnCard = operation(
  {
    name: 'cards.turn',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: ofPlace.extend({ cardId, step: z.number().int().min(0).max(rules.mostSteps) }),
  },
  async (call, input): Promise<void> => {
    const by = participantOf(call).personKind;
    await change(call, input.placeId, { cardId: input.cardId, step: input.step });
    call.announce(`pair:${input.placeId}`, { kind: 'card', cardId: input.cardId, step: input.step, by });
  },
);

/** Starts a timer for the two, or takes it away. */
export const setTimer = operation(
  {
    name: 'cards.set-timer',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: ofPlace.extend({
      timer: z
        .object({
          sharing: z.enum(rules.sharings),
          minutes: z
            .number()
            .int()
            .refine((minutes) => (rules.timerMinutes as readonly number[]).includes(minutes), 'a length'),
        })
        .nullable(),
    }),
  },
  async (call, { placeId, timer }): Promise<void> => {
    await change(call, placeId, {
      sharing: timer?.sharing ?? null,
      minutes: timer?.minutes ?? null,
      timerStartedAt: timer ? call.now : null,
    });
    call.announce(`pair:${placeId}`, { kind: 'timer' });
  },
);

/** Keeps a word for both. A word that they have already, in whatever capitals, stays as it is. @throws Problem 'too-many-requests' when the list is full. */
export const keepWord = operation(
  {
    name: 'cards.keep-word',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({
      wordId: z.uuid(),
      article: z.enum(['de', 'het']).nullable(),
      word: line(rules.longestWord).pipe(z.string().min(1, 'a word')),
      means: line(rules.longestMeaning),
      cardId: cardId.nullable(),
    }),
  },
  async (call, { pairId, wordId, ...written }): Promise<{ already: boolean }> => {
    const { organisationId } = participantOf(call);
    await runningPair(call, pairId);
    if ((await store.countWords(call.tx, pairId)) >= rules.mostWords) throw new Problem('too-many-requests');
    const row = { ...written, id: wordId, organisationId, pairId, addedAt: call.now };
    const added = await store.insertWord(call.tx, row);
    if (added) call.announce(`pair:${pairId}`, { kind: 'word' });
    return { already: !added };
  },
);

/** Takes a word from the list of both. One that is gone already is no problem. */
export const removeWord = operation(
  {
    name: 'cards.remove-word',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({ wordId: z.uuid() }),
  },
  async (call, { pairId, wordId }): Promise<void> => {
    await runningPair(call, pairId);
    if (await store.deleteWord(call.tx, pairId, wordId)) call.announce(`pair:${pairId}`, { kind: 'word' });
  },
);

/** The words of a pair of hers, newest first, also when it is over. A word that was never practised is due at once. */
export const listWords = operation(
  {
    name: 'cards.list-words',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair,
  },
  async (call, { pairId }): Promise<KeptWord[]> => {
    const me = participantOf(call);
    await readOwnPair.within(call, { pairId });
    const rows = await store.selectWords(call.tx, pairId, me.personId);
    return rows.map(({ word: { pairId: _pair, organisationId: _organisation, ...word }, box, dueAt }) => ({
      ...word,
      box: box ?? 0,
      dueAt: dueAt ?? word.addedAt,
    }));
  },
);

/** She says whether she knew a word. Nobody else sees it. @throws Problem 'not-found'. */
export const practiseWord = operation(
  {
    name: 'cards.practise-word',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: ofPair.extend({ wordId: z.uuid(), knew: z.boolean() }),
  },
  async (call, { pairId, wordId, knew }): Promise<{ box: number; dueAt: Date }> => {
    const { organisationId, personId } = participantOf(call);
    await readOwnPair.within(call, { pairId });
    if (!(await store.findWord(call.tx, pairId, wordId))) throw new Problem('not-found');
    const known = await store.findPractice(call.tx, wordId, personId);
    const next = rules.practised(known?.box ?? 0, knew, call.now);
    await store.savePractice(call.tx, { id: newId(), organisationId, wordId, personId, ...next });
    return next;
  },
);

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LanguageCode } from '@medespraak/framework';
import { checkRecording } from '../enrolment/recording.ts';
import type { Actor, Role } from '../foundation/access.ts';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { readDrafts } from '../modules/drafts.operations.ts';
import { readColleagues, readOrganisation } from '../organisations/organisations.operations.ts';
import {
  ownSpokenTexts,
  soundRules,
  spokenLanguages,
  spokenTexts,
  wordsDigestOf,
  wordsToSpeak,
  type SpokenText,
} from './recordings.ts';
import * as store from './recordings.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const ofLanguage = { organisationId, language: z.enum(spokenLanguages) };
const ofRecording = { organisationId, recordingId: z.uuid() };
/** Who works on texts works on their sound; only who decides about texts says that readers understood it. */
const recorders: readonly Role[] = ['translator', 'coordinator', 'administrator'];
const deciders: readonly Role[] = ['coordinator', 'administrator'];

const accountIn = ({ actor }: Call): string | null => (actor.kind === 'staff' ? actor.accountId : null);

/** What newcomers of the organisation can hear: the questionnaire that everybody has, and behind it the organisation's own questions. */
async function textsToSpeak(call: Call): Promise<SpokenText[]> {
  const drafts = await readDrafts(call);
  return [...spokenTexts(), ...drafts.flatMap(({ programme, module }) => ownSpokenTexts(programme, module))];
}

/** The same, for who works on their sound. */
export const listSpokenTexts = operation(
  {
    name: 'recordings.list-texts',
    allows: recorders,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  (call) => textsToSpeak(call),
);

const keepChecked = operation(
  {
    name: 'recordings.keep',
    allows: recorders,
    access: ['staff'],
    audited: true,
    input: z.object({
      ...ofLanguage,
      part: z.string().max(60),
      key: z.string().max(200),
      /** The words that were on the screen; null for a file, which was spoken from a list. */
      words: z.string().max(4000).nullable(),
      origin: z.enum(['browser', 'file']),
      type: z.enum(['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/webm']),
      milliseconds: z.int().min(0),
      content: z
        .custom<Uint8Array>((value) => value instanceof Uint8Array)
        .refine(({ byteLength }) => byteLength <= soundRules.bytes),
    }),
  },
  async (call, { words: seen, ...input }): Promise<void> => {
    const { part, key } = input;
    const { organisation } = await readOrganisation.within(call, input);
    const text = (await textsToSpeak(call)).find((one) => one.part === part && one.key === key);
    const words = text ? wordsToSpeak(text, input.language, organisation.name) : null;
    if (words === null) throw new Problem('not-found');
    // While somebody spoke, the text became another: what she said is not what newcomers will read.
    if (seen !== null && wordsDigestOf(seen) !== wordsDigestOf(words)) throw new Problem('state-changed');
    await store.replaceRecording(call.tx, {
      ...input,
      id: newId<Id<'text-recording'>>(),
      organisationId: call.organisationId,
      words,
      wordsDigest: wordsDigestOf(words),
      size: input.content.byteLength,
      contentDigest: createHash('sha256').update(input.content).digest('hex'),
      state: 'draft',
      recordedBy: accountIn(call),
      recordedAt: call.now,
      judgedBy: null,
      judgedAt: null,
    });
    call.note(null, { language: input.language, text: `${part} ${key}` });
  },
);

/** What is said of a recording that somebody wants to keep. */
export interface NewRecording {
  organisationId: string;
  language: LanguageCode;
  part: string;
  key: string;
  words: string | null;
  origin: 'browser' | 'file';
  file: Uint8Array;
}

/**
 * Keeps what somebody spoke, as a draft, in the place of an earlier recording of the same words. Its kind and length are found in its
 * content, before the database is asked for anything.
 * @throws Problem 'sound-unreadable', 'sound-too-long'; 'not-found' for a text that nobody reads aloud; 'state-changed' when the text is
 *   another now than the one that was on the screen.
 */
export async function keepRecording(
  platform: Platform,
  actor: Actor,
  { file, ...input }: NewRecording,
): Promise<void> {
  const { type, seconds } = checkRecording(file, soundRules);
  if (type === 'audio/wav') throw new Problem('sound-unreadable');
  const milliseconds = Math.round(seconds * 1000);
  await keepChecked(platform, actor, { ...input, type, milliseconds, content: file });
}

/** Every recording of a language without its sound: for which words, how far it has come, by whom. */
export const listRecordings = operation(
  {
    name: 'recordings.list',
    allows: recorders,
    access: ['staff'],
    audited: false,
    input: z.object(ofLanguage),
  },
  async (call, { language }) => {
    const colleagues = await readColleagues(call);
    const own = accountIn(call);
    const who = (accountId: string | null) => (accountId && colleagues.get(accountId)) ?? null;
    const kept = await store.selectKept(call.tx, call.organisationId, language);
    return kept.map(({ recordedBy, judgedBy, ...one }) => ({
      ...one,
      recordedBy: who(recordedBy),
      judgedBy: who(judgedBy),
      /** Spoken by the reader herself: somebody else must listen. */
      isOwnVoice: one.origin === 'browser' && own !== null && recordedBy === own,
    }));
  },
);

export type ListedRecording = Awaited<ReturnType<typeof listRecordings>>[number];

/** The sound of one. @throws Problem 'not-found'. */
export const readRecording = operation(
  {
    name: 'recordings.read',
    allows: recorders,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, contentDigest: z.string().max(64) }),
  },
  async (call, { contentDigest }) => {
    const found = await store.findSound(call.tx, call.organisationId, contentDigest);
    if (!found) throw new Problem('not-found');
    return found;
  },
);

/**
 * Says how far a recording has come: `reviewed` when somebody heard that it says the text well, who is not the voice itself; `tested`
 * when newcomers understood it; `draft` when it must be looked at again.
 * @throws Problem 'state-changed' when it was recorded again or removed meanwhile; 'own-recording'; 'not-allowed'.
 */
export const judgeRecording = operation(
  {
    name: 'recordings.judge',
    allows: recorders,
    access: ['staff'],
    audited: true,
    input: z.object({ ...ofRecording, state: z.enum(['draft', 'reviewed', 'tested']) }),
  },
  async (call, { recordingId, state }): Promise<void> => {
    const found = await store.holdRecording(call.tx, call.organisationId, recordingId);
    if (!found) throw new Problem('state-changed');
    const own = accountIn(call);
    if (state !== 'draft' && found.origin === 'browser' && own !== null && found.recordedBy === own)
      throw new Problem('own-recording');
    const mayDecide =
      call.actor.kind !== 'staff' ||
      call.actor.memberships.some(
        (one) => one.organisationId === call.organisationId && deciders.includes(one.role),
      );
    if (state !== 'reviewed' && !mayDecide) throw new Problem('not-allowed');
    await store.updateState(call.tx, recordingId, { state, judgedBy: own, judgedAt: call.now });
    call.note(recordingId, { language: found.language, text: `${found.part} ${found.key}`, state });
  },
);

/** Removes a recording; newcomers hear the browser's voice again, or none. @throws Problem 'state-changed' when it is not there any more. */
export const removeRecording = operation(
  {
    name: 'recordings.remove',
    allows: recorders,
    access: ['staff'],
    audited: true,
    input: z.object(ofRecording),
  },
  async (call, { recordingId }): Promise<void> => {
    const found = await store.holdRecording(call.tx, call.organisationId, recordingId);
    if (!found) throw new Problem('state-changed');
    await store.deleteRecording(call.tx, recordingId);
    call.note(recordingId, { language: found.language, text: `${found.part} ${found.key}` });
  },
);

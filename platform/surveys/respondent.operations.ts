import { z } from 'zod';
import { languageCodes, loadFramework } from '@medespraak/framework';
import type { Actor } from '../foundation/access.ts';
import type { Transaction } from '../foundation/database.ts';
import { asId, newId, type Id, type SheetId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import type { Purpose } from '../consent/consent.ts';
import { decideConsent, readOwnConsent } from '../consent/consent.operations.ts';
import { ageBandOf } from '../people/people.ts';
import { readOwnProfile } from '../people/reachable.operations.ts';
import * as store from './answers.store.ts';
import { asHerself } from './herself.ts';
import { findByDigest } from './invitations.store.ts';
import { linkDigestOf } from './links.ts';
import { writeOwn, type HowAnswered } from './own-answering.ts';
import { ownItemIdOf } from './own-questions.ts';
import { modeOf } from './modes.ts';
import { keepWithOthers, ordinaryAnswer } from './ordinary-answer.ts';
import { keepAtOnce } from './ordinary-answer.store.ts';
import { fits, itemsOf, type GivenAnswer } from './questionnaire.ts';
import { holdWave, type WaveRow } from './waves.store.ts';
import { beginsAt, describeQuestionnaire, isOpen, optInMark, visitOf, waveOf } from './where-she-is.ts';

const nothing = z.object({});

const findByLink = operation(
  {
    name: 'surveys.open-link',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ token: z.string().max(200), device: z.string().max(200).optional() }),
  },
  async (call, input): Promise<Extract<Actor, { kind: 'respondent' }>> => {
    const found = await findByDigest(call.tx, linkDigestOf(input.token));
    if (!found) throw new Problem('link-unknown');
    if (found.invitation.withdrawnAt) throw new Problem('link-withdrawn');
    if (found.invitation.expiresAt <= call.now) throw new Problem('link-expired');
    return {
      kind: 'respondent',
      personId: asId(found.invitation.personId),
      organisationId: asId(found.invitation.organisationId),
      invitationId: asId(found.invitation.id),
      waveId: asId(found.invitation.waveId),
      programmeId: asId(found.wave.programmeId),
      ...(input.device ? { deviceDigest: linkDigestOf(input.device) } : {}),
    };
  },
);

/**
 * Who opens a personal link. @throws Problem 'link-unknown', 'link-withdrawn' or 'link-expired'.
 *
 * @param device the secret that her browser keeps, which shows what she answered on it before.
 */
export function openLink(
  platform: Platform,
  token: string,
  device?: string,
): Promise<Extract<Actor, { kind: 'respondent' }>> {
  return findByLink(platform, { kind: 'visitor' }, { token, device });
}

const inLanguage = z.object({ language: z.enum(languageCodes).optional() });

/**
 * Where a newcomer is in the questionnaire of her link: what to show next, and what she said since the link was made. Own questions
 * are there in the languages that the organisation wrote them in; who reads another is not asked them.
 */
export const readQuestionnaire = operation(
  {
    name: 'surveys.read-questionnaire',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: inLanguage,
  },
  (call, input) => describeQuestionnaire(call, input.language),
);

/** Keeps, under her pseudonym, that she opened her questionnaire; the first time counts. Never from a link that a program tries. */
export const noteOpening = operation(
  {
    name: 'surveys.note-opening',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: nothing,
  },
  async (call): Promise<void> => {
    const wave = await waveOf(call);
    await asHerself(call, (tx, pseudonym) =>
      store.insertOpening(tx, {
        id: newId<Id<'opening'>>(),
        organisationId: call.organisationId,
        waveId: wave.id,
        pseudonym,
        at: call.now,
      }),
    );
  },
);

/**
 * The sheet to write in, begun when it was not yet.
 * @throws Problem 'wave-closed', or 'consent-missing' when figures were not allowed.
 */
async function sheetToWrite(call: Call, language: string): Promise<{ sheet: store.SheetRow; wave: WaveRow }> {
  if (call.actor.kind !== 'respondent') throw new Problem('not-allowed');
  await holdWave(call.tx, call.actor.waveId, 'shared');
  const wave = await waveOf(call);
  if (!isOpen(wave, call.now)) throw new Problem('wave-closed');
  // In an interview she says first that she may be interviewed.
  if (visitOf(call)?.agreed === false) throw new Problem('consent-missing');
  if ((await readOwnConsent.within(call, {})).state['programme-figures'] !== 'given')
    throw new Problem('consent-missing');
  const profile = await readOwnProfile.within(call, {});
  const sheet = await asHerself(call, (tx, pseudonym) =>
    store.ensureSheet(tx, {
      id: newId<SheetId>(),
      organisationId: call.organisationId,
      waveId: wave.id,
      pseudonym,
      instrumentId: wave.instrumentId,
      instrumentVersion: wave.instrumentVersion,
      frameworkVersion: wave.frameworkVersion,
      state: 'started',
      language,
      sensitiveShown: null,
      gender: profile.gender,
      ageBand: ageBandOf(profile.birthYear, Number(wave.opensOn.slice(0, 4))),
      route: profile.route,
      firstLanguage: profile.firstLanguage,
      municipalityCode: profile.municipalityCode,
      startedAt: call.now,
      finishedAt: null,
    }),
  );
  return { sheet, wave };
}

const language = z.enum(languageCodes);

/**
 * Consent at the start. Allowing figures begins the questionnaire; refusing them stores the refusal and nothing else. In a visit a no
 * counts at once, also where she allowed it before; whoever has her code may be somebody else, so that a yes takes back no earlier no
 * to the two further purposes. A no to figures leaves these two as they were decided: without figures they allow nothing.
 */
export const giveConsent = operation(
  {
    name: 'surveys.give-consent',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({
      language,
      programmeFigures: z.boolean(),
      municipalityFigures: z.boolean(),
      impactStudy: z.boolean(),
    }),
  },
  async (call, input) => {
    const mayGoOn = input.programmeFigures;
    const said: [Purpose, boolean][] = [
      ['programme-figures', mayGoOn],
      ['municipality-figures', mayGoOn && input.municipalityFigures],
      ['impact-study', mayGoOn && input.impactStudy],
    ];
    const { state, entries } = await readOwnConsent.within(call, {});
    const from = visitOf(call)?.from;
    const stands = (purpose: Purpose) => {
      if (from === undefined || purpose === 'programme-figures') return false;
      const last = entries.findLast((entry) => entry.purpose === purpose);
      // An old no is not written anew either: a yes after it would take it for one of this visit, which may be corrected.
      return !mayGoOn || (last !== undefined && last.decision !== 'given' && last.at < from);
    };
    const decisions = said
      .filter(([purpose]) => !stands(purpose))
      .map(([purpose, allowed]) => {
        const no = state[purpose] === 'given' ? ('withdrawn' as const) : ('declined' as const);
        return { purpose, decision: allowed ? ('given' as const) : no };
      });
    await decideConsent.within(call, { language: input.language, decisions });
    if (mayGoOn) await sheetToWrite(call, input.language);
    return { mayGoOn };
  },
);

/** An answer, as it is sent. */
export const givenAnswer = z.union([
  z.object({ optionId: z.string().max(60) }),
  z.object({ amount: z.number().int() }),
  z.object({ code: z.string().max(20) }),
  z.object({ value: z.union([z.string().max(2000), z.number(), z.array(z.string().max(64)).max(100)]) }),
  z.object({ missing: z.enum(['dont-know', 'prefer-not', 'not-applicable']) }),
  z.object({ skipped: z.literal(true) }),
]);

const oneAnswer = z.object({
  itemId: z.string(),
  given: givenAnswer,
  submissionId: z.uuid(),
  language,
  startedAt: z.date().optional(),
  answeredAt: z.date().optional(),
  /** Whether somebody helps her; and in an interview, whether she taps herself. */
  helperPresent: z.boolean().default(false),
  ownHand: z.boolean().default(false),
  audioPlayed: z.boolean().default(false),
});

/** In which language, mode and time an answer was given, and on which device of hers; a device's clock that is ahead is not believed. */
function howAnswered(call: Pick<Call, 'actor' | 'now'>, input: z.output<typeof oneAnswer>): HowAnswered {
  const answeredAt = input.answeredAt && input.answeredAt < call.now ? input.answeredAt : call.now;
  const startedAt = input.startedAt && input.startedAt < answeredAt ? input.startedAt : answeredAt;
  const { language, audioPlayed } = input;
  const deviceDigest = (call.actor.kind === 'respondent' && call.actor.deviceDigest) || null;
  const mode = modeOf(visitOf(call), input);
  return { language, ...mode, audioPlayed, changed: false, startedAt, answeredAt, deviceDigest };
}

const ordinaryOf = (call: Pick<Call, 'actor' | 'now'>, input: z.output<typeof oneAnswer>) =>
  visitOf(call)?.agreed === false ? null : ordinaryAnswer(call, input, howAnswered(call, input));

/**
 * Keeps an answer to one item, or her skipping it. The same submission twice counts once; of two answers to an item the one
 * given later holds.
 * @throws Problem 'invalid-input' when the answer does not fit the item, 'wave-closed', 'consent-missing'.
 */
export const keepAnswer = operation(
  {
    name: 'surveys.keep-answer',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: oneAnswer,
    early: async (call, scope, input) => {
      const ordinary = ordinaryOf(call, input);
      return ordinary && (await keepWithOthers(call.platform.database, scope, ordinary))
        ? { output: undefined }
        : null;
    },
  },
  // The long way: for what is out of the ordinary, and what is typed in from paper.
  async (call, input): Promise<void> => {
    const how = howAnswered(call, input);
    const { sheet, wave } = await sheetToWrite(call, input.language);
    const ownId = ownItemIdOf(input.itemId);
    const write =
      ownId === null
        ? writeCore(call, { sheet, wave }, input.itemId, input.given, how)
        : await writeOwn(call, { sheet, versionId: wave.ownVersionId }, ownId, input.given, how);
    const common = { organisationId: call.organisationId, sheetId: asId<SheetId>(sheet.id) };
    await asHerself(call, async (tx, pseudonym) => {
      const { submissionId: id, itemId } = input;
      const isNew = await store.takeSubmission(tx, { ...common, id, itemId, pseudonym, at: call.now });
      // Also one that was taken before: a device that did not hear so sends her stopping again, and then what she said after it.
      if (sheet.state === 'stopped') await store.takeUpSheet(tx, common.sheetId);
      if (!isNew) return;
      if (!('skipped' in input.given)) await write(tx, { ...common, pseudonym });
    });
  },
);

/** The same, and returns where to go next. */
export const answerItem = operation(
  {
    name: 'surveys.answer-item',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: oneAnswer,
  },
  async (call, input) => {
    const ordinary = ordinaryOf(call, input);
    if (!ordinary || !(await keepAtOnce(call.tx, ordinary))) await keepAnswer.within(call, input);
    return describeQuestionnaire(call, input.language);
  },
);

/** Looks whether an answer fits an item of the core, and gives what writes it. @throws Problem 'not-found', 'invalid-input'. */
function writeCore(
  call: Call,
  { sheet, wave }: { sheet: store.SheetRow; wave: WaveRow },
  itemId: string,
  answer: GivenAnswer,
  how: HowAnswered,
) {
  const item = itemsOf(loadFramework(), wave.instrumentId).find((candidate) => candidate.id === itemId);
  if (!item || (item.sensitive && sheet.sensitiveShown !== true)) throw new Problem('not-found');
  if (!fits(item, answer, call.now.getUTCFullYear()))
    throw new Problem('invalid-input', { fields: [{ field: 'given', message: item.response.type }] });
  return (tx: Transaction, common: Pick<store.AnswerRow, 'organisationId' | 'sheetId' | 'pseudonym'>) =>
    store.writeAnswer(
      tx,
      {
        id: newId<Id<'answer'>>(),
        ...common,
        ...how,
        itemId: item.id,
        itemVersion: item.version,
        optionId: 'optionId' in answer ? answer.optionId : null,
        amount: 'amount' in answer ? answer.amount : null,
        code: 'code' in answer ? answer.code : null,
        missing: 'missing' in answer ? answer.missing : null,
      },
      item.sensitive,
    );
}

/** Whether the sensitive questions are asked. Changing to no keeps what was answered until she erases it. */
export const decideSensitive = operation(
  {
    name: 'surveys.decide-sensitive',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ shown: z.boolean(), language }),
  },
  async (call, input) => {
    const { sheet } = await sheetToWrite(call, input.language);
    const sheetId = asId<SheetId>(sheet.id);
    const { organisationId, now: at } = call;
    await asHerself(call, async (tx, pseudonym) => {
      await store.updateSheet(tx, sheetId, { sensitiveShown: input.shown });
      if (beginsAt(call))
        await store.takeSubmission(tx, {
          ...{ id: newId(), organisationId, sheetId, pseudonym, at },
          itemId: optInMark,
        });
    });
    return describeQuestionnaire(call, input.language);
  },
);

/**
 * Ends a questionnaire: to the end, or stopped on the way. She may come back while the wave is open. What was finished stays so
 * when she stops where it is gone over anew, as in a visit.
 */
export const finishSheet = operation(
  {
    name: 'surveys.finish',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ stopped: z.boolean().default(false), language }),
  },
  async (call, input) => {
    const { sheet } = await sheetToWrite(call, input.language);
    if (input.stopped && beginsAt(call) && sheet.state === 'finished') return;
    await asHerself(call, (tx) =>
      store.updateSheet(
        tx,
        asId<SheetId>(sheet.id),
        input.stopped
          ? { state: 'stopped', finishedAt: null }
          : { state: 'finished', finishedAt: sheet.finishedAt ?? call.now },
      ),
    );
  },
);

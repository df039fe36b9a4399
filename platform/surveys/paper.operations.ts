import { z } from 'zod';
import { languageCodes, loadFramework, type LanguageCode, type OwnModule } from '@medespraak/framework';
import { purposes } from '../consent/consent.ts';
import { readOwnConsent } from '../consent/consent.operations.ts';
import type { Actor } from '../foundation/access.ts';
import { dayOf } from '../foundation/clock.ts';
import { asId, newId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readPrintedVersion } from '../modules/printed.operations.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { asHerself } from './herself.ts';
import { codeDigestOf, differencesBetween, interviewers, readCode, type EnteredPaper } from './modes.ts';
import * as store from './modes.store.ts';
import { ownItemIdOf } from './own-questions.ts';
import { askedOnPaper, fitsPrinted } from './paper-answers.ts';
import * as drafts from './paper.store.ts';
import { fits, itemsOf } from './questionnaire.ts';
import {
  decideSensitive,
  finishSheet,
  givenAnswer,
  giveConsent,
  keepAnswer,
} from './respondent.operations.ts';
import { readWave } from './waves.operations.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const code = z.string().max(40);

async function findPaper(call: Call, typed: string) {
  const read = readCode(typed);
  if (!read) return null;
  const digest = codeDigestOf(call.platform.keys.links, call.organisationId, read);
  return store.findByCode(call.tx, call.organisationId, digest, call.now);
}

/** The questions of a wave with the organisation's own, to print on paper. No person is part of it. @throws Problem 'not-found'. */
export const readPaperForm = operation(
  {
    name: 'surveys.read-paper-form',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, waveId: z.uuid().transform((value) => asId<WaveId>(value)) }),
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    const { organisation, programmes } = await readOrganisation.within(call, input);
    return {
      organisation: organisation.name,
      programmeId: programmes.find(({ id }) => id === wave.programmeId)?.id ?? wave.programmeId,
      wave: { id: wave.id, name: wave.name, closesOn: wave.closesOn, frozenAt: wave.createdAt },
      itemIds: itemsOf(loadFramework(), wave.instrumentId).map(({ id }) => id),
      own: await readPrintedVersion(call, wave.ownVersionId),
    };
  },
);

/**
 * What a paper form with this code asks, for whoever types it in; null when the code is none. Nothing that was said, and no name:
 * the code stands on the form and the name does not.
 */
export const openPaper = operation(
  {
    name: 'surveys.open-paper',
    allows: interviewers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, code }),
  },
  async (call, input) => {
    const found = await findPaper(call, input.code);
    if (!found) return null;
    return {
      isEntered: found.code.enteredAt !== null,
      language: found.invitation.language,
      wave: { name: found.wave.name, frozenAt: found.wave.createdAt },
      itemIds: itemsOf(loadFramework(), found.wave.instrumentId).map(({ id }) => id),
      own: await readPrintedVersion(call, found.wave.ownVersionId),
    };
  },
);

export type PaperOutcome =
  /** The answers are kept. */
  | { state: 'kept' }
  /** Waits for somebody who types it in again. */
  | { state: 'first' }
  /** Not kept: the first who typed it in read something else here. */
  | { state: 'differs'; where: string[] }
  /** There is no such code; or this form was typed in before. */
  | { state: 'unknown' | 'before' };

/**
 * Types in a paper form. With `twice` the first time only waits; the second is compared with it, and what differs is named, without
 * what the first said, until the one with the paper in hand confirms what it says. What was kept can be read by nobody here.
 * @throws Problem 'invalid-input' when an answer does not fit its question, 'wave-closed'.
 */
export const enterPaper = operation(
  {
    name: 'surveys.enter-paper',
    allows: interviewers,
    access: ['staff', 'respondent'],
    audited: true,
    input: z.object({
      organisationId,
      code,
      twice: z.boolean().default(false),
      confirmed: z.boolean().default(false),
      language: z.enum(languageCodes),
      filledOn: z.iso.date('a date'),
      consent: z.object(Object.fromEntries(purposes.map((purpose) => [purpose, z.boolean()]))),
      sensitiveShown: z.boolean(),
      answers: z.array(z.object({ itemId: z.string().max(60), given: givenAnswer })).max(200),
    }),
  },
  async (call, { organisationId: _, code: typed, twice, confirmed, ...content }): Promise<PaperOutcome> => {
    const found = await findPaper(call, typed);
    if (!found) return { state: 'unknown' };
    const whole = content as EnteredPaper & { language: LanguageCode };
    // Without her permission nothing she wrote is kept, also not until it is typed in again.
    const paper = whole.consent['programme-figures'] ? whole : { ...whole, answers: [] };
    const { invitation, wave } = found;
    const opensOn = invitation.opensOn ?? wave.opensOn;
    if (paper.filledOn > dayOf(call.now) || paper.filledOn < opensOn)
      throw new Problem('invalid-input', { fields: [{ field: 'filledOn', message: 'a day of this wave' }] });
    const printed = (await readPrintedVersion(call, wave.ownVersionId))?.module ?? null;
    // On paper in a language that they were not written in they do not stand.
    const own = printed?.languages.includes(whole.language) ? printed : null;
    requireAnswers(call, { paper, own, instrumentId: wave.instrumentId });
    // Holds the row: of two who type the same form in at the same moment one waits for the other.
    if (!(await store.takePaper(call.tx, found.code.id, call.now))) return { state: 'before' };
    const her: Call = { ...call, actor: respondentOf(found) };
    const waiting = await asHerself(her, (tx, pseudonym) => drafts.findDraft(tx, wave.id, pseudonym));
    const where = waiting && !confirmed ? differencesBetween(waiting, paper) : [];
    if (where.length > 0 || (twice && !waiting)) {
      await store.releasePaper(call.tx, found.code.id);
      if (where.length > 0) return { state: 'differs', where };
      await asHerself(her, (tx, pseudonym) =>
        drafts.insertDraft(tx, {
          id: newId(),
          organisationId: call.organisationId,
          waveId: wave.id,
          pseudonym,
          content: paper,
          at: call.now,
        }),
      );
      call.note(invitation.personId, { first: true });
      return { state: 'first' };
    }
    if (waiting) await asHerself(her, (tx, pseudonym) => drafts.deleteDrafts(tx, pseudonym, wave.id));
    await write(her, { ...paper, answers: askedOnPaper(own, paper) }, own);
    call.note(invitation.personId, { second: waiting !== null });
    return { state: 'kept' };
  },
);

/** @throws Problem 'invalid-input' when the form does not have a question, or an answer is none to it. */
function requireAnswers(
  call: Call,
  { paper, own, instrumentId }: { paper: EnteredPaper; own: OwnModule | null; instrumentId: string },
): void {
  const items = new Map(itemsOf(loadFramework(), instrumentId).map((item) => [item.id, item]));
  for (const { itemId, given } of paper.answers) {
    const isOwn = ownItemIdOf(itemId) !== null;
    const item = items.get(itemId);
    const isAnswer = isOwn
      ? fitsPrinted(own, itemId, given)
      : item !== undefined && fits(item, given, call.now.getUTCFullYear());
    if (isAnswer) continue;
    const field = isOwn && own === null ? 'language' : itemId;
    throw new Problem('invalid-input', { fields: [{ field, message: 'an answer' }] });
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof findPaper>>>;
type Respondent = Extract<Actor, { kind: 'respondent' }>;

const respondentOf = ({ invitation, wave }: Found): Respondent => ({
  kind: 'respondent',
  personId: asId(invitation.personId),
  organisationId: asId(invitation.organisationId),
  invitationId: asId(invitation.id),
  waveId: asId(invitation.waveId),
  programmeId: asId(wave.programmeId),
  visit: { mode: 'paper', since: new Date(8.64e15), agreed: true },
});

/** Noon of the day on the form, or now when that is earlier: of two answers the one given later holds. */
const momentOf = (day: string, now: Date): Date =>
  new Date(Math.min(Date.parse(`${day}T12:00:00+01:00`), now.getTime()));

const isSensitive = (own: OwnModule | null, itemId: string): boolean =>
  own?.items.some(({ id, sensitive }) => sensitive && id === ownItemIdOf(itemId)) === true;

/** Writes the form as hers. What she decided herself since she filled it in stays: a form that lay for a week undoes nothing. */
async function write(
  her: Call,
  paper: EnteredPaper & { language: LanguageCode },
  own: OwnModule | null,
): Promise<void> {
  const { language } = paper;
  const at = momentOf(paper.filledOn, her.now);
  const before = await readOwnConsent.within(her, {});
  if (!before.entries.some((entry) => entry.at > at))
    await giveConsent.within(her, {
      language,
      programmeFigures: paper.consent['programme-figures'],
      municipalityFigures: paper.consent['municipality-figures'],
      impactStudy: paper.consent['impact-study'],
    });
  if ((await readOwnConsent.within(her, {})).state['programme-figures'] !== 'given') return;
  await decideSensitive.within(her, { shown: paper.sensitiveShown, language });
  const { items } = loadFramework();
  for (const { itemId, given } of paper.answers) {
    if (!paper.sensitiveShown && (items.get(itemId)?.sensitive || isSensitive(own, itemId))) continue;
    await keepAnswer.within(her, {
      itemId,
      given,
      submissionId: crypto.randomUUID(),
      language,
      startedAt: at,
      answeredAt: at,
    });
  }
  await finishSheet.within(her, { language });
}

import { languageCodes, loadFramework, shownItems, type LanguageCode } from '@medespraak/framework';
import { dayOf } from '../foundation/clock.ts';
import { asId, type SheetId } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readOwnConsent } from '../consent/consent.operations.ts';
import { readOwnOrganisation } from '../organisations/organisations.operations.ts';
import { readOwnProfile } from '../people/reachable.operations.ts';
import * as store from './answers.store.ts';
import { asHerself } from './herself.ts';
import { findInvitation } from './invitations.store.ts';
import { isFromHere, isShownBy, type Shown } from './links.ts';
import { selectOwnAnswers } from './own-answers.store.ts';
import { describeOwn } from './own-answering.ts';
import { ownStepOf, type OwnQuestions } from './own-questions.ts';
import { itemsOf, nextStep, stepsOf, type GivenAnswer, type Step } from './questionnaire.ts';
import type { SheetState } from './surveys.ts';
import { findWaveById, type WaveRow } from './waves.store.ts';

/** The wave of whoever asks; with her own first and last day, when it is one of the calendar. */
export async function waveOf(call: Call): Promise<WaveRow> {
  if (call.actor.kind !== 'respondent') throw new Problem('not-allowed');
  const wave = await findWaveById(call.tx, call.actor.waveId);
  if (!wave) throw new Problem('not-found');
  if (wave.stepId === null) return wave;
  const own = await findInvitation(call.tx, call.actor.invitationId);
  return { ...wave, opensOn: own?.opensOn ?? wave.opensOn, closesOn: own?.closesOn ?? wave.closesOn };
}

/** How she is here, when the device is not hers. */
export const visitOf = (call: Pick<Call, 'actor'>) =>
  call.actor.kind === 'respondent' ? call.actor.visit : undefined;

/**
 * From when what was done decides where she is; undefined where all of it does. A visit, and a questionnaire opened by signing in,
 * begin alike for everybody: whoever typed in her code or changed her address would see by where it goes on who answered.
 */
export const beginsAt = (call: Pick<Call, 'actor'>): Date | undefined =>
  call.actor.kind === 'respondent' ? (call.actor.visit?.from ?? call.actor.signedInAt) : undefined;

/** Under what name it stands with what was passed over that the sensitive questions were decided on, in a visit. */
export const optInMark = '(opt-in)';

/** Whether a wave takes answers today. */
export function isOpen(wave: WaveRow, now: Date): boolean {
  const today = dayOf(now);
  return wave.state === 'open' && wave.opensOn <= today && today <= wave.closesOn;
}

export interface Questionnaire {
  organisation: string;
  isExample: boolean;
  open: boolean;
  closesOn: string;
  /** When the questionnaire was frozen: it keeps the wording of that moment, also of translations that were decided on later. */
  frozenAt: Date;
  consent: boolean;
  /** Whether she said no to the figures, so that there is nothing to answer. */
  hasRefused: boolean;
  state: 'not-begun' | SheetState;
  sensitiveShown: boolean | null;
  municipalityCode: string | null;
  steps: Step[];
  /** The same as if she agreed to the sensitive items: what a device must have to go on without a connection. */
  allSteps: Step[];
  /** Items that were answered or passed over. */
  passed: readonly string[];
  /** The first step that is not done yet. */
  next: Step;
  given: Record<string, GivenAnswer>;
  /** The organisation's own questions in a language that they have; null where there are none. */
  own: OwnQuestions | null;
  /** The language she answers in: of what she said last since the link was made, else her own one of her letter; null for neither. */
  language: LanguageCode | null;
}

/** Where she is, and what may be shown of what she said; own questions in `language`. @throws Problem 'not-allowed', 'not-found'. */
export async function describeQuestionnaire(
  call: Call,
  language: LanguageCode | undefined,
): Promise<Questionnaire> {
  const wave = await waveOf(call);
  const organisation = await readOwnOrganisation.within(call, {});
  const profile = await readOwnProfile.within(call, {});
  const from = beginsAt(call);
  const isDone = (at: Date) => from === undefined || at >= from;
  const asking = call.actor.kind === 'respondent' ? call.actor : {};
  const decided = await readOwnConsent.within(call, {});
  const said = decided.entries.some(({ purpose, at }) => purpose === 'programme-figures' && isDone(at));
  const consent = said && decided.state['programme-figures'] === 'given';
  const link =
    call.actor.kind === 'respondent' ? await findInvitation(call.tx, call.actor.invitationId) : null;
  const { sheet, answers, ownAnswers, passed } = await asHerself(call, async (tx, pseudonym) => {
    const found = await store.findSheet(tx, asId(wave.id), pseudonym);
    const id = found ? asId<SheetId>(found.id) : null;
    return {
      ownAnswers: id && wave.ownVersionId ? await selectOwnAnswers(tx, id) : [],
      sheet: found,
      answers: id ? await store.selectAnswersOf(tx, id) : [],
      passed: id ? await store.selectPassed(tx, id, from) : new Set<string>(),
    };
  });
  const isPassed = (row: Shown) => isDone(row.answeredAt) || isFromHere(asking, row);
  for (const row of answers) if (isPassed(row)) passed.add(row.itemId);
  for (const row of ownAnswers) if (isPassed(row)) passed.add(ownStepOf(row.itemId));
  const sensitiveShown = from && !passed.has(optInMark) ? null : (sheet?.sensitiveShown ?? null);
  // On a device that is not hers nothing is shown that she said before: whoever typed in her code may be somebody else.
  const since = visitOf(call)?.since;
  const isShown = since ? (row: Shown) => row.answeredAt >= since : isShownBy(asking, link);
  const items = itemsOf(loadFramework(), wave.instrumentId);
  // A question that shows, or repeats, what was said before this link was made would tell it to whoever made the link.
  const described = await describeOwn(call, wave.ownVersionId, language, ownAnswers.filter(isShown));
  const own = described?.own ?? null;
  const asked = own ? shownItems(own.module.items, own.answers).items : [];
  const asSteps = (list: typeof asked) => list.map(({ id, sensitive }) => ({ id: ownStepOf(id), sensitive }));
  const steps = stepsOf(items, sensitiveShown, asSteps(asked));
  const next: Step = consent ? nextStep(steps, passed, sensitiveShown) : { kind: 'consent' };
  return {
    organisation: organisation.name,
    isExample: organisation.isExample,
    open: isOpen(wave, call.now),
    closesOn: wave.closesOn,
    frozenAt: wave.createdAt,
    consent,
    hasRefused: said && !consent,
    // Also the last screen says the same of everybody who stops in a visit.
    state: from && next.kind !== 'end' ? 'stopped' : (sheet?.state ?? 'not-begun'),
    sensitiveShown,
    municipalityCode: profile.municipalityCode,
    steps,
    allSteps: stepsOf(items, true, asSteps(own?.module.items ?? [])),
    passed: [...passed],
    next,
    given: {
      ...Object.fromEntries(answers.filter(isShown).map((row) => [row.itemId, givenOf(row)])),
      ...described?.given,
    },
    own,
    language: languageOf(
      [...answers, ...ownAnswers].filter(isShown),
      from ? null : sheet,
      isShown,
      link?.language,
    ),
  };
}

/** A letter in Dutch is one in Dutch and English, for who has no words of her own here: it does not tell which she reads. */
function languageOf(
  said: readonly { answeredAt: Date; language: string }[],
  sheet: store.SheetRow | null,
  isShown: (row: Shown) => boolean,
  letter: string | undefined,
): LanguageCode | null {
  const last = said.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime()).at(-1);
  const begun = sheet && isShown({ answeredAt: sheet.startedAt, deviceDigest: null }) ? sheet.language : null;
  const found = last?.language ?? begun ?? (letter === 'nl' ? null : letter);
  return languageCodes.find((code) => code === found) ?? null;
}

function givenOf(row: store.AnswerRow): GivenAnswer {
  if (row.optionId !== null) return { optionId: row.optionId };
  if (row.amount !== null) return { amount: row.amount };
  if (row.code !== null) return { code: row.code };
  return row.missing === null ? { skipped: true } : { missing: row.missing };
}

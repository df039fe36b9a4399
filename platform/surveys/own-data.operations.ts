import { z } from 'zod';
import {
  fillIn,
  itemText,
  languageCodes,
  loadFramework,
  wordsOf,
  type LanguageCode,
} from '@medespraak/framework';
import { asId, type SheetId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { eraseCheckInsByLink } from '../check-ins/check-ins.operations.ts';
import { decideConsent, herself, readOwnConsent } from '../consent/consent.operations.ts';
import { purposes } from '../consent/consent.ts';
import { listOwnExclusions } from '../conversations/exclusions.operations.ts';
import { readOwnOrganisation } from '../organisations/organisations.operations.ts';
import { readOwnProfile } from '../people/reachable.operations.ts';
import * as store from './answers.store.ts';
import { selectOwnAnswers } from './own-answers.store.ts';
import { describeOwn } from './own-answering.ts';
import { ownStepOf } from './own-questions.ts';
import { asHerself } from './herself.ts';
import { findInvitation } from './invitations.store.ts';
import { isFromHere, isShownBy, stopAddress, type Shown } from './links.ts';
import { findWaveById } from './waves.store.ts';

/** One question as she saw it, with what she said, in words. */
export interface OwnAnswer {
  itemId: string;
  question: string;
  answer: string | null;
  /** Where the answer is a code of a list, which, so that who shows it can name it. */
  list?: 'municipality' | 'language';
  missing: string | null;
  answeredAt: Date;
}

/** Her own page is for her own device: a code that somebody else may have typed in opens the questions alone. @throws Problem 'not-allowed'. */
function onHerDevice({ actor }: Call): void {
  if (actor.kind === 'respondent' && actor.visit) throw new Problem('not-allowed');
}

const inLanguage = z.object({ language: z.enum(languageCodes) });

/**
 * What is kept of her, for her own page: answers per wave in her language, permissions, and her link's history. Answers from
 * before this link was made are left out, but for those that the device which asks gave itself: whoever made the link may not read
 * them with it.
 */
export const readOwnData = operation(
  {
    name: 'surveys.read-own-data',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: inLanguage,
  },
  (call, input) => collect(call, input.language),
);

async function collect(call: Call, language: LanguageCode) {
  if (call.actor.kind !== 'respondent') throw new Error('only for a respondent');
  onHerDevice(call);
  const organisation = await readOwnOrganisation.within(call, {});
  const profile = await readOwnProfile.within(call, {});
  const consent = await readOwnConsent.within(call, {});
  const invitation = await findInvitation(call.tx, call.actor.invitationId);
  const { actor } = call;
  const sheets = await asHerself(call, async (tx, pseudonym) => {
    const rows = await store.selectSheets(tx, pseudonym);
    const isShownByLink = isShownBy(actor, invitation);
    // What is written in a questionnaire from another browser shows that alone: it opens nothing that was there before.
    const isShown = (row: Shown) => isShownByLink(row) || isFromHere(actor, row);
    const described = await Promise.all(
      rows.map(async (sheet) => {
        const answers = (await store.selectAnswersOf(tx, asId<SheetId>(sheet.id))).filter(isShown);
        const ownAnswers = (await selectOwnAnswers(tx, asId<SheetId>(sheet.id))).filter(isShown);
        return {
          waveId: sheet.waveId,
          state: sheet.state,
          startedAt: sheet.startedAt,
          answers,
          ownAnswers,
          isShown:
            answers.length > 0 ||
            ownAnswers.length > 0 ||
            isShownByLink({ answeredAt: sheet.startedAt, deviceDigest: null }),
        };
      }),
    );
    return described.flatMap(({ isShown, ...sheet }) => (isShown ? [sheet] : []));
  });
  const waves = await Promise.all(sheets.map((sheet) => findWaveById(call.tx, asId(sheet.waveId))));
  const own = await Promise.all(
    sheets.map(({ ownAnswers }) => describeOwnAnswers(call, ownAnswers, language)),
  );
  return {
    organisation: organisation.name,
    isExample: organisation.isExample,
    profile: {
      givenName: profile.givenName,
      familyName: profile.familyName,
      email: profile.email,
      phone: profile.phone,
      birthYear: profile.birthYear,
      gender: profile.gender,
      languages: profile.languages,
      level: profile.level,
      residence: profile.residence,
      interests: [...profile.interests, ...profile.interestsOther],
      slots: profile.slots,
      registeredOn: profile.registeredOn,
    },
    /** Since when she is kept apart from somebody; from whom is also about the other. */
    keptApart: await listOwnExclusions.within(call, {}),
    consent: consent.state,
    decisions: consent.entries.map(({ purpose, decision, at, textVersion, channel }) => ({
      purpose,
      decision,
      at,
      /** Whether by her own link, or on a tablet, in an interview or on paper. */
      channel,
      textVersion,
    })),
    link: invitation && {
      madeAt: invitation.invitedAt,
      channel: invitation.channel,
      times: invitation.linkVersion,
    },
    /** Whether she came here by signing in, and so sees what she said on this device alone. */
    isSignedIn: actor.signedInAt !== undefined,
    /** Where she says whether she gets messages about questions. */
    stopPath: stopAddress('', call.platform.keys.links, herself(call), language),
    sheets: sheets.map(({ waveId: _, ownAnswers: _own, ...sheet }, index) => ({
      ...sheet,
      // In the words that she was asked with.
      answers: [...describe(sheet.answers, language, waves[index]?.createdAt), ...(own[index] ?? [])],
      wave: waves[index]?.name ?? '',
    })),
  };
}

export type OwnData = Awaited<ReturnType<typeof collect>>;

function describe(
  rows: readonly store.AnswerRow[],
  language: LanguageCode,
  frozenAt: Date | undefined,
): OwnAnswer[] {
  const { items } = loadFramework();
  return rows
    .toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime())
    .map((row) => {
      const item = items.get(row.itemId);
      const text = item ? itemText(item, language, 'newcomer', frozenAt) : null;
      const option = text?.options.find((candidate) => candidate.id === row.optionId);
      return {
        itemId: row.itemId,
        question: text?.text ?? row.itemId,
        ...(row.code !== null && item?.response.type === 'code-list' ? { list: item.response.list } : {}),
        answer: option?.label ?? row.code ?? (row.amount === null ? null : String(row.amount)),
        missing: row.missing,
        answeredAt: row.answeredAt,
      };
    });
}

/** Her answers to the organisation's own questions: in her language where they have it, else in the one they were written in. */
async function describeOwnAnswers(
  call: Call,
  rows: Awaited<ReturnType<typeof selectOwnAnswers>>,
  language: LanguageCode,
): Promise<OwnAnswer[]> {
  const [first] = rows;
  if (!first) return [];
  const described = await describeOwn(call, first.versionId, undefined, rows);
  const module = described?.own.module;
  if (!module) return [];
  const shown = module.languages.includes(language) ? language : (module.languages[0] ?? 'nl');
  const said = described.own.answers;
  const words = Object.fromEntries(
    module.items.flatMap((item) => {
      const value = said[item.id];
      return value === undefined ? [] : [[item.id, wordsOf(item, value, shown)]];
    }),
  );
  return rows
    .toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime())
    .map((row) => {
      const item = module.items.find(({ id }) => id === row.itemId);
      const given = described.given[ownStepOf(row.itemId)];
      return {
        itemId: ownStepOf(row.itemId),
        question: item ? fillIn(item.question[shown] ?? row.itemId, words) : row.itemId,
        answer: item && given && 'value' in given ? wordsOf(item, given.value, shown) : null,
        missing: row.missing,
        answeredAt: row.answeredAt,
      };
    });
}

/** Allows or withdraws one purpose from now on. Releases that were published stay as they are. */
export const changeOwnConsent = operation(
  {
    name: 'surveys.change-own-consent',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ purpose: z.enum(purposes), allowed: z.boolean(), language: z.string() }),
  },
  async (call, input) => {
    onHerDevice(call);
    const before = (await readOwnConsent.within(call, {})).state[input.purpose];
    const decision = input.allowed ? 'given' : before === 'given' ? 'withdrawn' : 'declined';
    if (decision === before) return;
    await decideConsent.within(call, {
      language: input.language,
      decisions: [{ purpose: input.purpose, decision }],
    });
  },
);

/** Erases every answer she ever gave, after talks too, and withdraws every permission. Published figures stay. Returns the number of sheets. */
export const eraseOwnAnswers = operation(
  {
    name: 'surveys.erase-own',
    allows: 'respondent',
    access: ['respondent'],
    audited: true,
    input: z.object({ language: z.string() }),
  },
  async (call, input) => {
    onHerDevice(call);
    const erased = await asHerself(call, store.deleteEverything);
    await eraseCheckInsByLink(call, herself(call));
    const { state } = await readOwnConsent.within(call, {});
    const given = purposes.filter((purpose) => state[purpose] === 'given');
    if (given.length > 0)
      await decideConsent.within(call, {
        language: input.language,
        decisions: given.map((purpose) => ({ purpose, decision: 'withdrawn' })),
      });
    call.note(null, { sheets: erased });
    return erased;
  },
);

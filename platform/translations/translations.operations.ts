import { z } from 'zod';
import type { Role } from '../foundation/access.ts';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { sourceText, type SourceText, type Words } from '../foundation/texts.ts';
import { readColleagues } from '../organisations/organisations.operations.ts';
import {
  digestOf,
  formsOf,
  judge,
  opinionsOn,
  opinionsOnShown,
  textNow,
  translatedLanguages,
  type StepKind,
} from './translations.ts';
import * as store from './translations.store.ts';
import './sources.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
/** What names the desk of a language. */
export const ofLanguage = { organisationId, language: z.enum(translatedLanguages) };
/** What names a text. */
export const named = { part: z.string().max(60), key: z.string().max(200) };
/** What names a text at the desk of a language. */
export const ofText = { ...ofLanguage, ...named };
export const note = z.string().trim().max(1000).nullable().default(null);
/** Who works on texts; deciding is for `deciders`. */
export const translators: readonly Role[] = ['translator', 'coordinator', 'administrator'];
export const deciders: readonly Role[] = ['coordinator', 'administrator'];

type Named = { language: (typeof translatedLanguages)[number]; part: string; key: string };

/** A text with where it comes from. @throws Problem 'not-found' for one that there is not. */
export function requireText({ part, key }: store.TextName): SourceText {
  const found = sourceText(part, key);
  if (found?.words.nl === undefined) throw new Problem('not-found');
  return found;
}

/** Who takes a step; the machine has no account. */
export const accountIn = ({ actor }: Call): string | null =>
  actor.kind === 'staff' ? actor.accountId : null;

/** The row of a step about a text as it is now. */
export function stepAbout(
  call: Call,
  text: Named & { number: number },
  kind: StepKind,
  values: Partial<store.StepRow> = {},
): store.StepRow {
  const { language, part, key, number } = text;
  const source = requireText(text);
  return {
    id: newId<Id<'text-step'>>(),
    organisationId: call.organisationId,
    ...{ language, part, key, number, kind },
    accountId: accountIn(call),
    proposalId: null,
    agrees: null,
    words: null,
    note: null,
    source: source.words.nl ?? '',
    sourceDigest: digestOf(source.words.nl),
    fileDigest: digestOf(source.words[language]),
    openWaves: false,
    imported: false,
    at: call.now,
    ...values,
  };
}

/** Where every text of a language stands that something happened to at this organisation; the others stand as in the files. */
export const readDesk = operation(
  {
    name: 'translations.read-desk',
    allows: translators,
    access: ['staff'],
    audited: false,
    input: z.object(ofLanguage),
  },
  async (call, { language }) => {
    const own = accountIn(call);
    const steps = await store.selectLean(call.tx, call.organisationId, language);
    const byText = Map.groupBy(steps, ({ part, key }) => `${part} ${key}`);
    return [...byText.values()].flatMap((all) => {
      const [first] = all;
      const text = first && sourceText(first.part, first.key);
      if (!text) return [];
      const { part, key } = first;
      const now = textNow(text, language);
      const { state, changed, by, open } = judge(all, now);
      const said = state === 'draft' ? opinionsOnShown(all, now) : [];
      return [
        {
          ...{ part, key, state, changed },
          at: by?.at ?? null,
          last: all.at(-1)?.number ?? 0,
          proposals: open.length,
          /** Whether somebody else proposed something, or found the draft right, and the reader has not judged that. */
          waits:
            (said.some(({ agrees }) => agrees) && said.every(({ accountId }) => accountId !== own)) ||
            open.some(
              ({ id, accountId }) =>
                accountId !== own &&
                !all.some(
                  (step) => step.kind === 'reviewed' && step.proposalId === id && step.accountId === own,
                ),
            ),
        },
      ];
    });
  },
);

/** One text with everything that happened to it, and by whom. @throws Problem 'not-found'. */
export const readText = operation(
  {
    name: 'translations.read-text',
    allows: translators,
    access: ['staff'],
    audited: false,
    input: z.object(ofText),
  },
  async (call, input) => {
    const text = requireText(input);
    const steps = await store.selectSteps(call.tx, call.organisationId, input.language, input);
    const colleagues = await readColleagues(call);
    const own = accountIn(call);
    const now = textNow(text, input.language);
    const { state, changed, by, decision, open } = judge(steps, now);
    const whoOf = (accountId: string | null) =>
      accountId === null ? null : (colleagues.get(accountId) ?? null);
    const decided = steps.find(({ id }) => id === decision?.id);
    return {
      note: text.note,
      dutch: text.words.nl ?? '',
      english: text.words.en ?? '',
      inFiles: text.words[input.language] ?? null,
      decided: decided?.words ?? null,
      /** The Dutch text that was decided about, when it is another now. */
      dutchBefore: changed && decided ? decided.source : null,
      forms: typeof text.words.nl === 'object' ? formsOf(input.language) : null,
      ...{ state, changed },
      by: by && { at: by.at, who: whoOf(by.accountId) },
      last: steps.at(-1)?.number ?? 0,
      /** What colleagues say of a draft as it is shown. */
      reviews: (state === 'draft' ? opinionsOnShown(steps, now) : []).map((one) => ({
        ...{ agrees: one.agrees === true, note: one.note, isOwn: one.accountId === own },
        who: whoOf(one.accountId),
      })),
      proposals: open.map(({ id }) => {
        const step = steps.find((one) => one.id === id) as store.StepRow;
        return {
          id,
          words: step.words as Words,
          note: step.note,
          at: step.at,
          who: whoOf(step.accountId),
          isOwn: step.accountId === own,
          imported: step.imported,
          /** Whether the Dutch text was another when it was proposed. */
          isOlder: step.sourceDigest !== digestOf(text.words.nl),
          /** What colleagues say of it: of everybody the last word. The history below has every word. */
          reviews: opinionsOn(steps, id).map((one) => ({
            agrees: one.agrees === true,
            note: one.note,
            who: whoOf(one.accountId),
            at: one.at,
          })),
        };
      }),
      history: steps.map((step) => ({
        ...{ id: step.id, kind: step.kind, at: step.at, note: step.note, words: step.words },
        ...{
          agrees: step.agrees,
          isAsShown: step.proposalId === null,
          openWaves: step.openWaves,
          imported: step.imported,
        },
        who: whoOf(step.accountId),
      })),
    };
  },
);

export type TextAtDesk = Awaited<ReturnType<typeof readText>>;

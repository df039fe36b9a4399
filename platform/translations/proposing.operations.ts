import { z } from 'zod';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { refreshTexts, sourceText, type Words } from '../foundation/texts.ts';
import {
  accountIn,
  named,
  note,
  ofLanguage,
  ofText,
  requireText,
  stepAbout,
  translators,
} from './translations.operations.ts';
import {
  faultsOf,
  isAsShown,
  isSameSource,
  isSettled,
  judge,
  textNow,
  tidyWords,
  type TextFault,
  type TranslatedLanguage,
} from './translations.ts';
import * as store from './translations.store.ts';

const form = z.string().max(4000);
const words = z.union([form, z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), form)]);

/** What came of a proposed text. */
export type Outcome =
  /** Proposed now; `changed` where whoever proposes it had proposed something else. */
  | { result: 'new' | 'changed' }
  /** It is what is shown already, or what was proposed before. */
  | { result: 'same' }
  | { result: 'rejected'; faults: readonly (TextFault | { code: 'unknown-text' | 'source-changed' })[] };

interface Proposed extends store.TextName {
  words: Words;
  /** The Dutch text that was translated; null where the proposer saw it as it is now. */
  source: Words | null;
  note: string | null;
}

/** Judges proposals beside what there is, and writes those that are something new. The language must be held. */
async function propose(
  call: Call,
  language: TranslatedLanguage,
  proposals: readonly Proposed[],
  imported: boolean,
): Promise<Outcome[]> {
  const steps = await store.selectLean(call.tx, call.organisationId, language);
  const byText = Map.groupBy(steps, ({ part, key }) => `${part} ${key}`);
  const open = steps.filter(({ kind }) => kind === 'proposed' || kind === 'decided').map(({ id }) => id);
  const known = await store.selectProposed(call.tx, call.organisationId, open);
  const rows: store.StepRow[] = [];
  const outcomes = proposals.map((one): Outcome => {
    const text = sourceText(one.part, one.key);
    if (text?.words.nl === undefined) return { result: 'rejected', faults: [{ code: 'unknown-text' }] };
    if (one.source !== null && !isSameSource(one.source, text.words.nl))
      return { result: 'rejected', faults: [{ code: 'source-changed' }] };
    const tidied = tidyWords(one.words);
    const faults = faultsOf(tidied, text.words.nl);
    if (faults.length > 0) return { result: 'rejected', faults };
    const own = byText.get(`${one.part} ${one.key}`) ?? [];
    const { decision, open: openNow } = judge(own, textNow(text, language));
    const shown = (decision && known.get(decision.id)) ?? text.words[language];
    const mine = openNow.find(({ accountId }) => accountId === accountIn(call));
    // What is shown needs no proposal, unless somebody takes back her own.
    const isSame = isAsShown(tidied, mine ? known.get(mine.id) : shown);
    if (isSame || rows.some(({ part, key }) => part === one.part && key === one.key))
      return { result: 'same' };
    const number = (own.at(-1)?.number ?? 0) + 1;
    const values = { words: tidied, note: one.note, imported };
    rows.push(stepAbout(call, { language, part: one.part, key: one.key, number }, 'proposed', values));
    return { result: mine ? 'changed' : 'new' };
  });
  await store.insertSteps(call.tx, rows);
  return outcomes;
}

/**
 * Proposes a text; whoever proposes again changes her own proposal. What is shown to newcomers changes only when somebody else
 * agrees or decides. A text that does not fit is an outcome with everything that is wrong. @throws Problem 'not-found'.
 */
export const proposeText = operation(
  {
    name: 'translations.propose',
    allows: translators,
    access: ['staff'],
    audited: true,
    input: z.object({ ...ofText, words, note }),
  },
  async (call, input): Promise<Outcome> => {
    requireText(input);
    await store.holdLanguage(call.tx, call.organisationId, input.language);
    const [outcome] = await propose(call, input.language, [{ ...input, source: null }], false);
    call.note(`${input.language} ${input.part} ${input.key}`);
    return outcome ?? { result: 'same' };
  },
);

/** The most texts that one file may bring: several times as many as there are. */
export const mostTexts = 20_000;

/**
 * Proposes every text of a file, under the name of whoever brings it; never decides. Rehearsed, it tells what would come of it.
 * Doing it twice changes nothing. Per text an outcome, in the order in which they came.
 */
export const proposeTexts = operation(
  {
    name: 'translations.import',
    allows: translators,
    access: ['staff'],
    audited: true,
    input: z.object({
      ...ofLanguage,
      texts: z.array(z.object({ ...named, words, source: words.nullable() })).max(mostTexts),
    }),
  },
  async (call, { language, texts }) => {
    await store.holdLanguage(call.tx, call.organisationId, language);
    const proposals = texts.map((one) => ({ ...one, note: null }));
    const outcomes = await propose(call, language, proposals, true);
    const proposed = outcomes.filter(({ result }) => result === 'new' || result === 'changed').length;
    call.note(language, { texts: proposed });
    return outcomes;
  },
);

/** Says something about a text, for whoever works on it next. @throws Problem 'not-found'. */
export const noteOnText = operation(
  {
    name: 'translations.note',
    allows: translators,
    access: ['staff'],
    audited: true,
    input: z.object({ ...ofText, note: z.string().trim().min(1).max(1000) }),
  },
  async (call, input): Promise<void> => {
    requireText(input);
    await store.holdLanguage(call.tx, call.organisationId, input.language);
    const number = (await store.lastNumber(call.tx, call.organisationId, input.language, input)) + 1;
    await store.insertSteps(call.tx, [stepAbout(call, { ...input, number }, 'noted', { note: input.note })]);
    call.note(`${input.language} ${input.part} ${input.key}`);
  },
);

/**
 * Says whether a proposal of somebody else is right, or, with no proposal, the draft as it is shown. With the second person who
 * finds it right, while nobody doubts it and nothing else is proposed, the text is decided: that is told. Whoever proposed it in a
 * file is not one of the two.
 *
 * @throws Problem 'not-found' for a proposal that is not open any more; 'own-proposal' for one's own; 'state-changed' for a text
 *   that is no draft.
 */
export const reviewProposal = operation(
  {
    name: 'translations.review',
    allows: translators,
    access: ['staff'],
    audited: true,
    input: z.object({ ...ofText, proposalId: z.uuid().nullable(), agrees: z.boolean(), note }),
  },
  async (call, input): Promise<{ decided: boolean }> => {
    const text = requireText(input);
    const now = textNow(text, input.language);
    await store.holdLanguage(call.tx, call.organisationId, input.language);
    const steps = await store.selectSteps(call.tx, call.organisationId, input.language, input);
    const { open, state, decision } = judge(steps, now);
    const proposal = open.find(({ id }) => id === input.proposalId);
    if (input.proposalId === null && state !== 'draft') throw new Problem('state-changed');
    if (input.proposalId !== null && !proposal) throw new Problem('not-found');
    if (proposal && proposal.accountId !== null && proposal.accountId === accountIn(call))
      throw new Problem('own-proposal');
    const number = (steps.at(-1)?.number ?? 0) + 1;
    const { proposalId, agrees } = input;
    const review = stepAbout(call, { ...input, number }, 'reviewed', {
      proposalId,
      agrees,
      note: input.note,
    });
    const from = proposal ?? decision;
    const words = from ? steps.find(({ id }) => id === from.id)?.words : now.file;
    // Of a draft as it is shown nothing is decided while something else is proposed.
    const isAboutIt = proposalId === (open[0]?.id ?? null);
    const decided =
      agrees &&
      isAboutIt &&
      isSettled([...steps, review], now) &&
      !!words &&
      faultsOf(words, now.source).length === 0;
    const decides = decided
      ? [stepAbout(call, { ...input, number: number + 1 }, 'decided', { words, proposalId })]
      : [];
    await store.insertSteps(call.tx, [review, ...decides]);
    call.note(`${input.language} ${input.part} ${input.key}`, { agrees });
    if (decided) call.later('decided texts', () => refreshTexts(call.platform));
    return { decided };
  },
);

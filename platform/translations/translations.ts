import { createHash } from 'node:crypto';
import { languageCodes, type LanguageCode, type ReviewState } from '@medespraak/framework';
import type { SourceText, Words } from '../foundation/texts.ts';

/** Dutch and English are what the others are made from. */
export const translatedLanguages = languageCodes.filter(
  (code): code is Exclude<LanguageCode, 'nl' | 'en'> => code !== 'nl' && code !== 'en',
);
export type TranslatedLanguage = (typeof translatedLanguages)[number];

/**
 * What can happen to a text in a language, in the order in which it mostly does:
 *
 *     draft ── proposed, reviewed ──▶ decided = reviewed ── tested ──▶ tested with readers
 *              (two who agree decide)
 *       ▲                                │                      │
 *       └── reopened, or the Dutch text changed ◀───────────────┘
 */
export const stepKinds = ['proposed', 'noted', 'reviewed', 'decided', 'tested', 'reopened'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What a text is in itself, apart from what happened to it. */
export const digestOf = (words: Words | undefined): string =>
  createHash('sha256')
    .update(typeof words === 'string' ? words : JSON.stringify(Object.entries(words ?? {}).sort()))
    .digest('hex');

/**
 * Whether words are those that are shown. A language that says a text in one way for every number may have it once; a file of translations
 * has it once per form.
 */
export const isAsShown = (words: Words, shown: Words | undefined): boolean =>
  digestOf(words) === digestOf(shown) ||
  (typeof shown === 'string' &&
    typeof words !== 'string' &&
    Object.values(words).every((form) => form === shown));

/** One step, as far as the state of a text follows from it. */
export interface Step {
  id: string;
  number: number;
  kind: StepKind;
  accountId: string | null;
  proposalId: string | null;
  agrees: boolean | null;
  sourceDigest: string;
  fileDigest: string;
  at: Date;
}

/** A text as the files have it now. */
export interface TextNow {
  source: Words | undefined;
  file: Words | undefined;
  checked: ReviewState | null;
}

export const textNow = (text: SourceText, language: LanguageCode): TextNow => ({
  source: text.words.nl,
  file: text.words[language],
  checked: text.checked?.[language]?.state ?? null,
});

/** What the steps of one text amount to. */
export interface Judgement {
  state: ReviewState;
  /** The Dutch text is another than when the translation was decided. */
  changed: boolean;
  /** The step that made it what it is; null when that is the file. */
  by: Step | null;
  decision: Step | null;
  /** Proposals since the last decision: of everybody the last one. */
  open: Step[];
}

/** Judges a text by its steps, oldest first. A decision about an older Dutch text is a draft again. */
export function judge(steps: readonly Step[], now: TextNow): Judgement {
  const decision = steps.findLast(({ kind }) => kind === 'decided') ?? null;
  const after = steps.filter(({ number }) => number > (decision?.number ?? 0));
  const open = after.filter(
    (step, index) =>
      step.kind === 'proposed' &&
      !after
        .slice(index + 1)
        .some(({ kind, accountId }) => kind === 'proposed' && accountId === step.accountId),
  );
  const last = after.findLast(({ kind }) => kind === 'tested' || kind === 'reopened') ?? null;
  const changed = decision !== null && decision.sourceDigest !== digestOf(now.source);
  if (changed || last?.kind === 'reopened')
    return { state: 'draft', changed, by: changed ? decision : last, decision, open };
  if (decision) return { state: last ? 'tested' : 'reviewed', changed, by: last ?? decision, decision, open };
  return { state: now.checked ?? 'draft', changed, by: null, decision, open };
}

/** What is said of the text as it is shown: of everybody the last word, since it was decided, reopened, or changed in the files. */
export function opinionsOnShown<S extends Step>(steps: readonly S[], now: TextNow): S[] {
  const turn = steps.findLast(({ kind }) => kind === 'decided' || kind === 'reopened')?.number ?? 0;
  const said = steps.filter(
    (step) =>
      step.kind === 'reviewed' &&
      step.proposalId === null &&
      step.number > turn &&
      step.sourceDigest === digestOf(now.source) &&
      step.fileDigest === digestOf(now.file),
  );
  return lastOfEach(said);
}

/** What is said of a proposal: of everybody the last word. */
export const opinionsOn = <S extends Step>(steps: readonly S[], proposalId: string): S[] =>
  lastOfEach(steps.filter((step) => step.kind === 'reviewed' && step.proposalId === proposalId));

const lastOfEach = <S extends Step>(said: readonly S[]): S[] =>
  said.filter((step, index) => !said.slice(index + 1).some(({ accountId }) => accountId === step.accountId));

/**
 * Whether two people found the same words right and nobody doubts them: with one proposal open it is about that, with none about
 * the text as it is shown. Who proposes finds her words right, unless they came in with a file. Where several lie beside each other
 * somebody must choose.
 */
export function isSettled(steps: readonly (Step & { imported: boolean })[], now: TextNow): boolean {
  const { open, state } = judge(steps, now);
  const [proposal, ...others] = open;
  if (others.length > 0 || (!proposal && state !== 'draft')) return false;
  if (proposal && proposal.sourceDigest !== digestOf(now.source)) return false;
  const said = proposal ? opinionsOn(steps, proposal.id) : opinionsOnShown(steps, now);
  const isImported = steps.some(({ id, imported }) => id === proposal?.id && imported);
  const finding = isImported ? said : [proposal, ...said];
  const people = new Set(finding.flatMap((step) => step?.accountId ?? []));
  return people.size >= 2 && said.every(({ agrees }) => agrees);
}

/**
 * Whether the words of a decision are still shown. Not when a release brought another translation together with another
 * Dutch text, and never when they no longer fit what the program fills in.
 */
export function isShown(
  words: Words,
  step: Pick<Step, 'sourceDigest' | 'fileDigest'>,
  now: TextNow,
): boolean {
  const isRenewed = step.sourceDigest !== digestOf(now.source) && step.fileDigest !== digestOf(now.file);
  return !isRenewed && faultsOf(words, now.source).length === 0;
}

/** What can be wrong with a proposed text. `form` names the plural form, where there are several. */
export interface TextFault {
  code:
    | 'hole-missing'
    | 'hole-unknown'
    | 'form-missing'
    | 'shape'
    | 'empty'
    | 'too-long'
    | 'line-break'
    | 'control';
  form?: string;
  /** The hole: what stands between braces. */
  hole?: string;
}

const mostCharacters = 2_000;

/** What stands between braces in a text, each once. */
export const holesIn = (words: Words | undefined): string[] => [
  ...new Set(
    (typeof words === 'string' ? [words] : Object.values(words ?? {})).flatMap((text) =>
      [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''),
    ),
  ),
];

/** The plural forms that a language has, such as «one» and «other». */
export const formsOf = (language: LanguageCode): Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(language === 'prs' ? 'fa-AF' : language).resolvedOptions().pluralCategories;

const controls =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Everything that is wrong with a text beside the Dutch one: what the program fills in must be there, in every plural form, and
 * nothing else between braces. A form for one, two or none may say the number in words.
 */
export function faultsOf(words: Words, source: Words | undefined): TextFault[] {
  if (source === undefined) return [];
  if ((typeof words === 'string') !== (typeof source === 'string')) return [{ code: 'shape' }];
  if (typeof words === 'string') return faultsInForm(words, source, undefined);
  const forms = Object.entries(words);
  return [
    ...(words.other === undefined ? [{ code: 'form-missing' as const, form: 'other' }] : []),
    ...forms.flatMap(([form, text]) => faultsInForm(text, source, form)),
  ];
}

function faultsInForm(text: string, source: Words, form: string | undefined): TextFault[] {
  const where = form === undefined ? {} : { form };
  if (text.trim() === '') return [{ code: 'empty', ...where }];
  if (text.length > mostCharacters) return [{ code: 'too-long', ...where }];
  if (controls.test(text)) return [{ code: 'control', ...where }];
  const known = holesIn(source);
  const held = holesIn(text);
  const sayable = form !== undefined && ['zero', 'one', 'two'].includes(form);
  const hasBreaks = (typeof source === 'string' ? [source] : Object.values(source)).some((one) =>
    one.includes('\n'),
  );
  return [
    ...known
      .filter((hole) => !held.includes(hole) && !(hole === 'count' && sayable))
      .map((hole): TextFault => ({ code: 'hole-missing', hole, ...where })),
    ...held
      .filter((hole) => !known.includes(hole))
      .map((hole): TextFault => ({ code: 'hole-unknown', hole, ...where })),
    ...(text.includes('\n') && !hasBreaks ? [{ code: 'line-break' as const, ...where }] : []),
  ];
}

/**
 * Whether a Dutch text that came with a translation is the one that there is now. It may come form by form of the other
 * language; spaces count for nothing, as programs change them.
 */
export function isSameSource(given: Words, source: Words): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (typeof given === 'string') return typeof source === 'string' && bare(given) === bare(source);
  if (typeof source === 'string') return false;
  return Object.entries(given).every(
    ([form, text]) => bare(text) === bare(source[form as Intl.LDMLPluralRule] ?? source.other ?? ''),
  );
}

/** A text as it is kept: without spaces around it, its letters composed, only the forms that were written. */
export function tidyWords(words: Words): Words {
  const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim().normalize('NFC');
  if (typeof words === 'string') return tidy(words);
  return Object.fromEntries(
    Object.entries(words)
      .map(([form, text]) => [form, tidy(text)] as const)
      .filter(([, text]) => text !== ''),
  );
}

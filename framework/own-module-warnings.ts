import { ownOptions, type OwnItem, type OwnModule } from './own-module.ts';
import type { LanguageCode } from './types.ts';

/** What makes a question hard to answer. It may be published all the same: the reader decides. */
export interface ContentWarning {
  code:
    | 'too-long'
    | 'double-question'
    | 'negation'
    | 'agree-disagree'
    | 'many-options'
    /** In `multiple`: nothing fits somebody for whom none of it is true. */
    | 'no-way-out'
    /** "I do not know" among the options, while it stands under every question. */
    | 'escape-among-options'
    /** What somebody writes in her own words can say who she is. */
    | 'own-words';
  item: string;
  language?: LanguageCode;
  /** How many words or options, or the words that were found. */
  detail?: string;
}

const mostWords = 13;
const mostOptions = 4;

/** A word on its own; `\b` knows no accents. */
const word = (words: string) => new RegExp(`(?<![\\p{L}'’])(?:${words})(?![\\p{L}])`, 'iu');

const rules: Partial<
  Record<LanguageCode, Record<'double-question' | 'negation' | 'agree-disagree' | 'escape', RegExp>>
> = {
  nl: {
    'double-question': word(
      'en|en/of|of (?:bent|heeft|hebt|wilt|kunt|gaat|voelt|krijgt|doet|komt|ziet|woont|werkt) (?:u|je|jij)',
    ),
    negation: word('niet|geen|nooit|niemand|nergens|niets|nauwelijks'),
    'agree-disagree': word('eens|oneens|mee eens|akkoord'),
    escape: word('weet (?:ik )?niet|weet het niet|geen antwoord|zeg ik liever niet|wil ik niet zeggen'),
  },
  en: {
    'double-question': word(
      'and|and/or|or (?:do|does|did|are|were|have|has|can|could|will|would|is|was) (?:you|they|it)',
    ),
    negation: word("not|cannot|\\p{L}+n['’]t|no|never|nobody|no one|nothing|nowhere|hardly"),
    'agree-disagree': word('agree|disagree'),
    escape: word("(?:do not|don['’]t) know|not sure|no answer|rather not say|prefer not to say"),
  },
};
/** "Once" is the same word as "agreed" in Dutch. */
const innocent = /\b(?:wel eens|weleens|een(?:s)? per|niet eens een)\b/giu;

const found = (pattern: RegExp | undefined, text: string): string | undefined => pattern?.exec(text)?.[0];

/**
 * How many words a text has; an answer that is repeated in it counts for one.
 *
 * Example: `countWords('Hoe vaak ziet u ${wie} in de week?')` → `8`
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/**
 * What makes the questions of a module hard to answer. Length is counted in every language; the choice of words is looked
 * at in Dutch and English. It reads words and no meaning: it misses some, and warns where there is nothing wrong.
 */
export function contentWarnings(module: OwnModule): ContentWarning[] {
  return module.items.flatMap((item) => warningsOf(item, module.languages));
}

function warningsOf(item: OwnItem, languages: readonly LanguageCode[]): ContentWarning[] {
  const warnings: ContentWarning[] = [];
  const warn = (code: ContentWarning['code'], more: Omit<ContentWarning, 'code' | 'item'> = {}) =>
    warnings.push({ code, item: item.id, ...more });
  const options = ownOptions(item);
  for (const language of languages) {
    const text = item.question[language] ?? '';
    const words = countWords(text);
    if (item.kind === 'note') continue;
    if (words > mostWords) warn('too-long', { language, detail: String(words) });
    const rule = rules[language];
    if (!rule) continue;
    const double = (text.match(/\?/g) ?? []).length > 1 ? '? … ?' : found(rule['double-question'], text);
    if (double !== undefined) warn('double-question', { language, detail: double });
    const negation = found(rule.negation, text);
    if (negation !== undefined) warn('negation', { language, detail: negation });
    const labels = options.map((option) => option.texts[language] ?? '');
    const opinion = [text, ...labels]
      .map((one) => found(rule['agree-disagree'], one.replaceAll(innocent, ' ')))
      .find((one) => one !== undefined);
    if (opinion !== undefined) warn('agree-disagree', { language, detail: opinion });
    const escape = labels.find((label) => rule.escape.test(label));
    if (escape !== undefined) warn('escape-among-options', { language, detail: escape });
  }
  if (item.kind !== 'rank' && options.length > mostOptions)
    warn('many-options', { detail: String(options.length) });
  if (item.kind === 'multiple' && !item.options.some(({ alone }) => alone)) warn('no-way-out');
  if (item.kind === 'short-text' || item.kind === 'long-text') warn('own-words');
  return warnings;
}

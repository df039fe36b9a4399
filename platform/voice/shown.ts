import { languageCodes, type LanguageCode } from '@medespraak/framework';
import type { SignalFigure, SignalState, SignalTexts } from './voice.ts';

/** What may be shown to newcomers: something that has a next step, or of which it is said why it has none. */
export const shownStates = ['taken-up', 'done', 'set-aside'] as const satisfies readonly SignalState[];
export type ShownState = (typeof shownStates)[number];

/** What is said to newcomers in one language. Null where the signal has nothing of the kind. */
export type ShownTexts = Pick<SignalTexts, 'title' | 'plan' | 'outcome'>;
/** Dutch always; other languages where somebody wrote the text in them. Nothing is translated by a machine. */
export type TextsByLanguage = Partial<Record<LanguageCode, ShownTexts>>;

export const shownParts = ['title', 'plan', 'outcome'] as const;

/** The figure as newcomers get it: about everybody together. */
export type ShownFigure = Pick<
  SignalFigure,
  'subjectKind' | 'subjectId' | 'status' | 'n' | 'value' | 'bound' | 'asked' | 'computedAt'
>;

/**
 * The figure of a signal as newcomers see it; null when it is about a smaller group, for they read what all people said together and nothing of
 * smaller groups (record 18): of those stands what staff write.
 */
export function figureForNewcomers(figure: SignalFigure): ShownFigure | null {
  if (figure.groupDimension !== 'all') return null;
  const { subjectKind, subjectId, status, n, value, bound, asked, computedAt } = figure;
  return { subjectKind, subjectId, status, n, value, bound, asked, computedAt };
}

/** What a text lacks to be shown, as names of fields such as `ar-plan`: a language is written whole or not at all, and Dutch is always there. */
export function missingTexts(texts: TextsByLanguage, signal: ShownTexts): string[] {
  const needed = shownParts.filter((part) => signal[part] !== null);
  return languageCodes.flatMap((language) => {
    const written = texts[language];
    if (!written && language !== 'nl') return [];
    return needed.filter((part) => !written?.[part]).map((part) => `${language}-${part}`);
  });
}

/** The texts without what the signal has nothing of, and without languages in which nothing is written. */
export function ownTexts(texts: TextsByLanguage, signal: ShownTexts): TextsByLanguage {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, written]) => {
      const kept = Object.fromEntries(
        shownParts.map((part) => [part, signal[part] === null ? null : written[part]?.trim() || null]),
      );
      return Object.values(kept).some((text) => text !== null) ? [[language, kept]] : [];
    }),
  );
}

/** Whether the signal moved on since it was shown, so that newcomers read something of before. */
export const isBehind = (
  shown: { state: ShownState; who: string | null; due: string | null; texts: TextsByLanguage },
  signal: ShownTexts & { state: SignalState; who: string | null; due: string | null },
): boolean =>
  shown.state !== signal.state ||
  shown.who !== signal.who ||
  shown.due !== signal.due ||
  shownParts.some((part) => (shown.texts.nl?.[part] ?? null) === null && signal[part] !== null);

/**
 * What staff wrote anew of the texts that newcomers read, since these were last shown: the words of before are about something else now.
 *
 * @example
 * writtenSince([{ step: 'shown', texts: {} }, { step: 'corrected', texts: { plan: 'Op woensdag.' } }]); // => ['plan']
 */
export function writtenSince(
  lines: readonly { step: string; texts: Partial<SignalTexts> }[],
): (typeof shownParts)[number][] {
  const since = lines.slice(lines.findLastIndex(({ step }) => step === 'shown') + 1);
  return shownParts.filter((part) => since.some(({ texts }) => typeof texts[part] === 'string'));
}

/**
 * The text for a reader, and in which language it stands: her own, otherwise Dutch, which is always there.
 *
 * @example
 * textFor({ nl: { title: 'Spreekuur', plan: null, outcome: null } }, 'ar').language; // => 'nl'
 */
export function textFor(
  texts: TextsByLanguage,
  language: LanguageCode,
): { language: LanguageCode; text: ShownTexts } {
  const own = texts[language];
  const dutch = texts.nl ?? { title: null, plan: null, outcome: null };
  return own ? { language, text: own } : { language: 'nl', text: dutch };
}

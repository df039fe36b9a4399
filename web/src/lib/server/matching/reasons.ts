import { interestName, languageName, slotName } from '@medespraak/exchange';
import type { LeftBehind, ProposedPair } from '@medespraak/platform/conversations/rounds';
import { formatList } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import type { Key, Translate } from '#lib/messages/translator.ts';

export type Reason = ProposedPair['reasons'][number];
export type Obstacle = LeftBehind['reason'];
type Say = Translate<'coordinator-rounds'>;

/** Common times that are named; of more, only the number. */
const namedTimes = 3;

/** Why two people fit, as one sentence: "Allebei: koken en muziek." */
export function reasonSentence(reason: Reason, t: Say, language: Language): string {
  switch (reason.code) {
    case 'level-fits':
      return t('reason-level-fits', reason.params);
    case 'level-near':
      return t('reason-level-near', reason.params);
    case 'shared-interests': {
      const interests = reason.params.interests.map((id) => interestName(id, language));
      return t('reason-shared-interests', { interests: formatList(interests, language) });
    }
    case 'common-times': {
      const all = reason.params.slots.map((id) => slotName(id, language));
      const more = all.length - namedTimes;
      if (more <= 0) return t('reason-common-times', { slots: formatList(all, language) });
      return t('reason-common-times-more', { slots: all.slice(0, namedTimes).join(', '), count: more });
    }
    case 'shared-language': {
      const languages = reason.params.languages.map((code) => languageName(code, language));
      return t('reason-shared-language', { languages: formatList(languages, language) });
    }
    case 'gender-wish':
      return t(`reason-gender-wish-${reason.params.of}-${reason.params.gender}`);
    case 'waiting':
      return t('reason-waiting', { count: reason.params.days });
  }
}

/** All reasons for a pair, one after the other. */
export function reasonText(reasons: readonly Reason[], t: Say, language: Language): string {
  return reasons.map((reason) => reasonSentence(reason, t, language)).join(' ');
}

/** Rules as a list inside a sentence: "ander taalniveau en geen gezamenlijke tijd". */
export function ruleList(codes: readonly Obstacle[], t: Say, language: Language): string {
  return formatList(
    codes.map((code) => t(`rule-${code}`)),
    language,
  );
}

/** How many buddies each rule excludes, in a sentence, the most first; empty when the rules looked at no buddy. */
export function excludedSentence(
  details: Partial<Record<Obstacle, number>>,
  t: Say,
  language: Language,
): string {
  // Stored counts come back in the database's own order.
  const counted = (Object.entries(details) as [Obstacle, number][]).sort(([, a], [, b]) => b - a);
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return '';
  const list = counted.map(([code, count]) => t('excluded-one', { rule: t(`rule-${code}`), count }));
  return t('excluded', { total, list: formatList(list, language) });
}

/** A score of 0 to 10,000 in a word and in hundredths: "Past goed: 63 van 100". */
export function scoreText(score: number, t: Say): string {
  const hundredths = Math.round(score / 100);
  const word: Key<'coordinator-rounds'> =
    hundredths >= 75 ? 'fit-1' : hundredths >= 55 ? 'fit-2' : hundredths >= 35 ? 'fit-3' : 'fit-4';
  return t('score', { word: t(word), score: hundredths });
}

/** Stored parts come back in the database's own order of keys. */
const partsInOrder = [
  'level',
  'interests',
  'time',
  'language',
  'age',
  'education',
  'waiting',
  'buddyWaiting',
] as const;

/**
 * Amounts in hundredths as whole numbers that add up to their rounded sum: each is rounded down, and what is left over goes one
 * by one to those that lost most (the method of the largest remainder), to none above its `most` while another has room.
 */
function inWhole(amounts: readonly number[], most?: readonly number[]): number[] {
  const whole = amounts.map((amount) => Math.floor(amount / 100));
  const over = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / 100);
  const isFull = (at: number) => most !== undefined && whole[at]! >= most[at]!;
  const order = amounts
    .map((_, at) => at)
    .sort((a, b) => Number(isFull(a)) - Number(isFull(b)) || (amounts[b]! % 100) - (amounts[a]! % 100));
  const extra = over - whole.reduce((sum, amount) => sum + amount, 0);
  for (const at of order.slice(0, extra)) whole[at]! += 1;
  return whole;
}

/** The parts that counted in a round: their points add up to the score as it is shown, and the most of each to 100. */
export function describeParts(
  parts: Partial<ProposedPair['parts']>,
  weights: Partial<ProposedPair['parts']>,
  t: Say,
): { label: string; text: string; share: number }[] {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const counting = partsInOrder.filter((part) => (weights[part] ?? 0) > 0);
  const most = inWhole(counting.map((part) => ((weights[part] ?? 0) / total) * 10_000));
  const values = inWhole(
    counting.map((part) => parts[part] ?? 0),
    most,
  );
  return counting.map((part, at) => ({
    label: t(`part-${part}`),
    text: t('part-value', { value: values[at]!, most: most[at]! }),
    share: most[at] === 0 ? 0 : Math.min(1, values[at]! / most[at]!),
  }));
}

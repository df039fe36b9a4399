import { neededLevel } from '../../impact/claim-check.ts';
import { type NeededLevel } from '../../impact/claim-language.ts';
import { type LabelledSentence } from './read-sentences.ts';

/**
 * How often the levels 0 to 5 are the level of a study: of the 240 sentences of the first list that was kept apart, 80 were from studies
 * of level 0, 76 of level 1, and so on.
 */
const studies = [80, 76, 44, 20, 16, 4] as const;

export interface ClaimShares {
  /** Of the over-claims, the share that is stopped; NaN when there is none. */
  found: number;
  /** Of the fine sentences, the share that is stopped. */
  alarms: number;
  /** Of what is stopped, the share that is an over-claim. */
  precision: number;
}

export type Judged = LabelledSentence & { needed: NeededLevel };

export const judge = (sentences: readonly LabelledSentence[]): Judged[] =>
  sentences.map((one) => ({ ...one, needed: neededLevel(one.text, one.language) }));

/**
 * Every sentence at every level given, each level counted as heavily as its weight. A sentence with a study of its own is judged at the
 * level of that study only, once.
 */
export function sharesAt(judged: readonly Judged[], weights: Readonly<Record<number, number>>): ClaimShares {
  let [over, found, fine, alarms] = [0, 0, 0, 0];
  for (const { lowest, highest, needed, study } of judged) {
    for (const [key, given] of Object.entries(weights)) {
      const level = Number(key);
      if (study !== undefined && study !== level) continue;
      const weight = study === undefined ? given : 1;
      const stopped = needed > level ? weight : 0;
      if (lowest > level) [over, found] = [over + weight, found + stopped];
      else if (highest <= level) [fine, alarms] = [fine + weight, alarms + stopped];
    }
  }
  return { found: found / over, alarms: alarms / fine, precision: found / (found + alarms) };
}

export const everyLevel = { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1 };

/** Every sentence at the levels that studies have, as often as they have them. */
export const asStudies: Readonly<Record<number, number>> = { ...studies };

/** One line of found, false alarms and precision in percent: every level at once, as studies, and level by level. */
export function describeShares(judged: readonly Judged[]): string {
  const columns = {
    all: everyLevel,
    studies: asStudies,
    ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((at) => [`level ${at}`, { [at]: 1 }])),
  };
  return Object.entries(columns)
    .map(([name, weights]) => {
      const { found, alarms, precision } = sharesAt(judged, weights);
      return `${name} ${[found, alarms, precision].map((one) => (100 * one).toFixed(1)).join('/')}`;
    })
    .join(' | ');
}

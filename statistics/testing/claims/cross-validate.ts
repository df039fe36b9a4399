/**
 * Learns without each of six groups of writers in turn and prints how the claim check does on each of those left out: found, false alarms and
 * precision, in percent, at every level. The bars are chosen on all of these together. Takes some two minutes. Run:
 *
 *     node statistics/testing/claims/cross-validate.ts
 */
import { type NeededLevel } from '../../impact/claim-language.ts';
import { chanceAbove } from '../../impact/claim-model.ts';
import { chooseBars, type TriedSentence, tryWithout, withFeatures } from './learn.ts';
import { describeShares } from './measure.ts';
import { readSentences } from './read-sentences.ts';

const GROUPS = 6;

const all = readSentences();
for (const language of ['nl', 'en'] as const) {
  const tried = tryWithout(withFeatures(all.filter((one) => one.language === language)), GROUPS);
  const bars = chooseBars(tried);
  const judge = (list: readonly TriedSentence[]) =>
    list.map((one) => {
      const above = bars.findLastIndex((bar, level) => chanceAbove(one.chances, level) >= bar);
      return { ...one, needed: (above + 1) as NeededLevel };
    });
  console.log(`${language}, ${tried.length} sentences: ${describeShares(judge(tried))}`);
  for (const writer of new Set(tried.map((one) => one.writer)))
    console.log(`  ${writer}: ${describeShares(judge(tried.filter((one) => one.writer === writer)))}`);
}

/**
 * Prints how the claim check does on the sentences kept apart: shares only, no sentence. Run:
 *
 *     node statistics/testing/claims/measure-untouched.ts
 */
import { describeShares, judge } from './measure.ts';
import { readSentences } from './read-sentences.ts';

const all = readSentences('untouched');
for (const list of new Set(all.map(({ writer }) => writer))) {
  for (const language of ['nl', 'en'] as const) {
    const judged = judge(all.filter((one) => one.writer === list && one.language === language));
    console.log(`${list}, ${language}, ${judged.length} sentences: ${describeShares(judged)}`);
  }
}

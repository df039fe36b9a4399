import { type SentenceFeatures } from './claim-features.ts';
import { chanceAbove, type ClaimModel } from './claim-model.ts';

/** No phrase is longer, in words and marks. */
const LONGEST_PHRASE = 9;
/** What a word must weigh to be taken along, as a share of the heaviest. */
const WORTH_TAKING = 0.2;

/**
 * The run of words that weighed most in taking a sentence to need more than `level`, as places in the sentence.
 *
 * What a feature adds to the log-odds of "more than `level`" is divided among the words that show it: evenly over words next to each other,
 * half and half over two classes with others between them. Of all runs of at most nine words the one with the largest sum is taken,
 * where every word costs a fifth of the heaviest. The features of the whole sentence (its length, a question mark) belong to no word.
 */
export function heaviestRun(
  { tokens, seen }: SentenceFeatures,
  chances: readonly number[],
  level: number,
  model: ClaimModel,
): { start: number; end: number } {
  const above = chanceAbove(chances, level);
  const pulls = chances.map((chance, at) =>
    at > level ? chance / above : -chance / Math.max(1e-12, 1 - above),
  );
  const heavy = tokens.map(() => 0);
  for (const [name, [from, to]] of seen) {
    const weight = model.weights.get(name);
    if (!weight || name.startsWith('l')) continue;
    const adds = weight.reduce((sum, one, at) => sum + one * pulls[at]!, 0);
    const places = name.startsWith('g') ? [from, to] : tokens.slice(from, to + 1).map((_, at) => from + at);
    for (const place of places) heavy[place]! += adds / places.length;
  }
  const cost = WORTH_TAKING * Math.max(0, ...heavy);
  let best = { sum: -Infinity, from: 0, to: 0 };
  for (const from of tokens.keys()) {
    let sum = 0;
    for (let to = from; to < Math.min(tokens.length, from + LONGEST_PHRASE); to++) {
      sum += heavy[to]! - cost;
      if (isWord(tokens[from]!.word) && isWord(tokens[to]!.word) && sum > best.sum) best = { sum, from, to };
    }
  }
  return { start: tokens[best.from]?.start ?? 0, end: tokens[best.to]?.end ?? 0 };
}

const isWord = (word: string) => /[\p{L}#]/u.test(word);

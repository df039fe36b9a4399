import { readFeatures, type SentenceFeatures } from '../../impact/claim-features.ts';
import { chanceAbove, levelChances, LEVELS, type ClaimModel } from '../../impact/claim-model.ts';
import { canPack, LARGEST_WEIGHT } from '../../impact/claim-packing.ts';
import { type LabelledSentence } from './read-sentences.ts';
import { fitSoftmax } from './softmax.ts';

/** How large each kind of feature counts (see `readFeatures`): chosen by leaving out writers. */
const sizes: Readonly<Record<string, number>> = { w: 1, p: 1, c: 0.35, k: 0.35, x: 0.6, g: 0.5, l: 1 };
/** In how many sentences a feature must stand. */
const LEAST_SENTENCES = 2;
const LEAST_SENTENCES_FOR_PIECES = 4;
const PENALTY = 2;
const ROUNDS = 70;
/** Enough to see which features matter. */
const FIRST_ROUNDS = 30;
/** How many features are kept in each language: 300 kB of weights. */
const KEPT = 29_000;
const UNIT = 0.03;
/**
 * Of what is stopped at a level, at least this share must be over-claims, as found and as if half of the sentences were. For writers of
 * other habits it comes to about 0.9 (tried on three, learnt from the others).
 */
const PRECISION = 0.93;

export interface ReadSentence extends LabelledSentence {
  features: SentenceFeatures;
}

export const withFeatures = (sentences: readonly LabelledSentence[]): ReadSentence[] =>
  sentences.map((one) => ({ ...one, features: readFeatures(one.text, one.language) }));

const sizeOf = (name: string) => sizes[name[0]!] ?? 1;

/** A model without bars: weights fitted, the features that matter most kept and fitted again, rounded to whole units. */
export function learn(sentences: readonly ReadSentence[]): ClaimModel {
  const counts = countFeatures(sentences);
  const first = fit(sentences, [...counts.keys()], FIRST_ROUNDS);
  const matters = (name: string) => {
    const weight = first.get(name)!;
    const mean = weight.reduce((sum, one) => sum + one, 0) / weight.length;
    return Math.max(...weight.map((one) => Math.abs(one - mean))) * Math.sqrt(counts.get(name)!);
  };
  const kept = [...counts.keys()]
    .map((name) => ({ name, matters: matters(name) }))
    .sort((a, b) => b.matters - a.matters || (a.name < b.name ? -1 : 1))
    .slice(0, KEPT);
  const second = fit(
    sentences,
    kept.map(({ name }) => name),
    ROUNDS,
  );
  const start = whole(second.get('')!);
  second.delete('');
  const weights = new Map([...second].map(([name, weight]) => [name, whole(weight).map(clip)] as const));
  return { weights, start, unit: UNIT, bars: LEVELS.slice(0, -1).map(() => 0.5) };
}

/** Relative to level 0, in whole units. */
const whole = (weight: readonly number[]) => weight.map((one) => Math.round((one - weight[0]!) / UNIT));

const clip = (units: number) => Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, units));

function countFeatures(sentences: readonly ReadSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of sentences)
    for (const name of features.seen.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) {
    const least = name.startsWith('c') ? LEAST_SENTENCES_FOR_PIECES : LEAST_SENTENCES;
    if (count < least || !canPack(name)) counts.delete(name);
  }
  return counts;
}

/** The weight of each feature for the seven levels; '' is what every sentence begins with. */
function fit(
  sentences: readonly ReadSentence[],
  names: readonly string[],
  rounds: number,
): Map<string, number[]> {
  const all = ['', ...names];
  const places = new Map(all.map((name, at) => [name, at]));
  const rows = sentences.map(({ features }) => {
    const found = [...features.seen.keys()].map((name) => places.get(name)).filter((at) => at !== undefined);
    return Int32Array.from([0, ...found]);
  });
  const weights = fitSoftmax(
    {
      rows,
      sizes: Float64Array.from(all.map(sizeOf)),
      lowest: sentences.map(({ lowest }) => lowest),
      highest: sentences.map(({ highest }) => highest),
    },
    PENALTY,
    rounds,
  );
  return new Map(
    all.map((name, at) => [name, LEVELS.map((level) => weights[at * LEVELS.length + level]! * sizeOf(name))]),
  );
}

/** A sentence with the chances it got from a model that was learnt without its writer. */
export interface TriedSentence extends ReadSentence {
  chances: number[];
}

/** The writers who wrote for the training; the earlier lists always are learnt from, since the rules before were made on them. */
export const isTried = (sentence: LabelledSentence): boolean => sentence.writer.startsWith('writer');

/** Learns without each group of writers in turn and tries the sentences of those left out. */
export function tryWithout(sentences: readonly ReadSentence[], groups: number): TriedSentence[] {
  const writers = [...new Set(sentences.filter(isTried).map(({ writer }) => writer))];
  return Array.from({ length: Math.min(groups, writers.length) }, (_, group) => {
    const out = new Set(writers.filter((_, at) => at % Math.min(groups, writers.length) === group));
    const model = learn(sentences.filter(({ writer }) => !out.has(writer)));
    return sentences
      .filter(({ writer }) => out.has(writer))
      .map((one) => ({ ...one, chances: levelChances(one.features, model) }));
  }).flat();
}

/** For each level from 0 to 5 the lowest chance at which the precision is reached: the highest share of over-claims found. */
export function chooseBars(tried: readonly TriedSentence[]): number[] {
  return LEVELS.slice(0, -1).map((level) => {
    const judged = tried
      .filter(({ lowest, highest }) => lowest > level || highest <= level)
      .map(({ chances, lowest }) => ({ chance: chanceAbove(chances, level), over: lowest > level }))
      .sort((a, b) => b.chance - a.chance);
    const overs = judged.filter(({ over }) => over).length;
    const fines = judged.length - overs;
    let [found, alarms, bar] = [0, 0, 1];
    for (const { chance, over } of judged) {
      if (over) found++;
      else alarms++;
      const asHalf = found / overs / (found / overs + alarms / fines);
      if (found / (found + alarms) >= PRECISION && asHalf >= PRECISION) bar = chance;
    }
    return Math.floor(bar * 1000) / 1000;
  });
}

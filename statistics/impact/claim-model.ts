import { type ClaimLanguage } from './claim-language.ts';
import { type SentenceFeatures } from './claim-features.ts';
import { unpackWeights } from './claim-packing.ts';
import weightsDutch from './claim-weights-dutch.json' with { type: 'json' };
import weightsEnglish from './claim-weights-english.json' with { type: 'json' };
import { expOf } from '../elementary.ts';

/** What was learnt for one language: see `testing/claims/train.ts`. */
export interface ClaimModel {
  /** For each feature what it adds for each level needed, 0 to 6, in whole `unit`s: sums are the same on every machine. */
  weights: ReadonlyMap<string, readonly number[]>;
  /** What every sentence begins with, as weights. */
  start: readonly number[];
  unit: number;
  /** From which chance that a sentence needs more than level 0, 1, … 5 it is taken to do so. */
  bars: readonly number[];
}

/** The packed form of a model: what the training writes. */
export interface PackedModel {
  unit: number;
  start: readonly number[];
  bars: readonly number[];
  weights: string;
}

export const LEVELS = [0, 1, 2, 3, 4, 5, 6] as const;

const models = new Map<ClaimLanguage, ClaimModel>();

/** The model of a language, unpacked when it is first asked for. */
export function modelOf(language: ClaimLanguage): ClaimModel {
  const known = models.get(language);
  if (known) return known;
  const made = unpackModel(language === 'nl' ? weightsDutch : weightsEnglish);
  models.set(language, made);
  return made;
}

export function unpackModel(packed: PackedModel): ClaimModel {
  return { ...packed, weights: unpackWeights(packed.weights) };
}

/** The chance, 0 to 1, of each level from 0 to 6 being the one that a sentence needs. They add up to 1. */
export function levelChances({ seen }: SentenceFeatures, model: ClaimModel): number[] {
  const sums = [...model.start];
  for (const name of seen.keys()) {
    const weight = model.weights.get(name);
    if (weight) for (const level of LEVELS) sums[level]! += weight[level]!;
  }
  const highest = Math.max(...sums);
  const parts = sums.map((sum) => expOf((sum - highest) * model.unit));
  const all = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / all);
}

/** The chance, 0 to 1, that a sentence needs more than `level`. */
export const chanceAbove = (chances: readonly number[], level: number): number =>
  chances.slice(level + 1).reduce((total, chance) => total + chance, 0);

import type { Buddy, Newcomer } from '../people.ts';
import { RULES } from '../people.arbitrary.ts';
import { DEFAULT_WEIGHTS } from '../score.ts';
import { createScoring } from '../scoring.ts';
import { createMarket } from './market.ts';

/** The market of two lists, with the weights that a programme has when it chose none. */
export const marketOf = (newcomers: readonly Newcomer[], buddies: readonly Buddy[], rules = RULES) =>
  createMarket(
    newcomers,
    buddies,
    Int32Array.from(buddies, ({ capacity }) => capacity),
    rules,
    createScoring(newcomers, rules, DEFAULT_WEIGHTS),
  );

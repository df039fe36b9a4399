import { type ClaimLanguage } from './claim-language.ts';
import { type EvidenceLevel } from './evidence-level.ts';

/** How the claim check did on a list, in percent with one decimal. */
export interface ClaimShares {
  /** Of the sentences that say too much, how many it stopped. */
  found: number;
  /** Of the fine sentences, how many it stopped too. */
  alarms: number;
}

/**
 * How well the claim check does on sentences it never saw: the one place where these numbers stand for the product. A test measures them anew,
 * and compares docs/method/evidence-level.md with them.
 *
 * `reports`: 120 sentences from reports by somebody with other habits, each at the level of its own study. `atLevel`: 250 others, all at
 * one level, 0 to 5.
 */
export const measuredClaims: Record<
  ClaimLanguage,
  { reports: ClaimShares; atLevel: Record<EvidenceLevel, ClaimShares> }
> = {
  nl: {
    reports: { found: 85, alarms: 6.7 },
    atLevel: {
      0: { found: 92.8, alarms: 5.7 },
      1: { found: 93.4, alarms: 7.9 },
      2: { found: 91.7, alarms: 5.6 },
      3: { found: 86, alarms: 1.8 },
      4: { found: 92, alarms: 0.9 },
      5: { found: 100, alarms: 0.8 },
    },
  },
  en: {
    reports: { found: 75, alarms: 10 },
    atLevel: {
      0: { found: 85.6, alarms: 12.9 },
      1: { found: 86.7, alarms: 11.3 },
      2: { found: 86.1, alarms: 8.5 },
      3: { found: 77.9, alarms: 6.1 },
      4: { found: 96, alarms: 1.8 },
      5: { found: 100, alarms: 0.8 },
    },
  },
};

/** Numbers of sentences out of 100, whole: the lowest and the highest of what was measured. */
export type OutOfHundred = [lowest: number, highest: number];

/**
 * What to expect of the claim check at a level: how many of 100 sentences that say too much it misses, and how many of 100 fine ones it stops, each
 * from the better of the two lists of `measuredClaims` to the worse.
 *
 * Example: `expectedErrors('nl', 0)` → `{ missed: [7, 15], alarms: [6, 7] }`
 */
export function expectedErrors(
  language: ClaimLanguage,
  level: EvidenceLevel,
): { missed: OutOfHundred; alarms: OutOfHundred } {
  const { reports, atLevel } = measuredClaims[language];
  const here = atLevel[level];
  return {
    missed: inOrder(100 - reports.found, 100 - here.found),
    alarms: inOrder(reports.alarms, here.alarms),
  };
}

const inOrder = (one: number, other: number): OutOfHundred => [
  Math.round(Math.min(one, other)),
  Math.round(Math.max(one, other)),
];

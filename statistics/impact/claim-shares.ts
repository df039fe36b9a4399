import { type ClaimLanguage } from './claim-language.ts';
import { type EvidenceLevel } from './evidence-level.ts';

/** How the claim check did on a list, in percent with one decimal. */
export interface ClaimShares {
  /** Of the sentences that say too much, how many it stopped. */
  found: number;
  /** Of the fine sentences, how many it stopped too. */
  alarms: number;
}

/** On one list, all sentences at one level. */
export type SharesByLevel = Record<EvidenceLevel, ClaimShares>;

/**
 * How well the claim check does on sentences it never saw: the one place where these numbers stand for the product. A test measures them anew,
 * and compares docs/method/evidence-level.md with them.
 *
 * `reports`: 120 sentences from reports by somebody with other habits, each at the level of its own study. `atLevel`: 250 others, all at
 * one level, 0 to 5. `hardest`: 3,200 by eight writers who were asked for wordings that hide a claim or only look like one.
 */
export const measuredClaims: Record<
  ClaimLanguage,
  { reports: ClaimShares; atLevel: SharesByLevel; hardest: SharesByLevel }
> = {
  nl: {
    reports: { found: 86.7, alarms: 11.7 },
    atLevel: {
      0: { found: 93.9, alarms: 2.9 },
      1: { found: 95.6, alarms: 7.9 },
      2: { found: 93.5, alarms: 4.9 },
      3: { found: 88.4, alarms: 1.2 },
      4: { found: 96, alarms: 0.9 },
      5: { found: 90, alarms: 0.4 },
    },
    hardest: {
      0: { found: 92.2, alarms: 16.8 },
      1: { found: 91.3, alarms: 11.8 },
      2: { found: 91, alarms: 9 },
      3: { found: 82.8, alarms: 5.1 },
      4: { found: 90.2, alarms: 1.7 },
      5: { found: 87.1, alarms: 0.8 },
    },
  },
  en: {
    reports: { found: 86.7, alarms: 21.7 },
    atLevel: {
      0: { found: 92.8, alarms: 11.4 },
      1: { found: 94.1, alarms: 10.4 },
      2: { found: 93.5, alarms: 7 },
      3: { found: 86, alarms: 3.7 },
      4: { found: 100, alarms: 1.3 },
      5: { found: 100, alarms: 0.4 },
    },
    hardest: {
      0: { found: 90.9, alarms: 15 },
      1: { found: 89.5, alarms: 11.5 },
      2: { found: 89.8, alarms: 9.8 },
      3: { found: 82.3, alarms: 6 },
      4: { found: 88.4, alarms: 1.5 },
      5: { found: 84.3, alarms: 0.6 },
    },
  },
};

/** Numbers of sentences out of 100, whole: the lowest and the highest of what was measured. */
export type OutOfHundred = [lowest: number, highest: number];

/**
 * What to expect of the claim check at a level: how many of 100 sentences that say too much it misses, and how many of 100 fine ones it stops, each
 * from the best of the three lists of `measuredClaims` to the worst.
 *
 * Example: `expectedErrors('nl', 0)` → `{ missed: [6, 13], alarms: [3, 17] }`
 */
export function expectedErrors(
  language: ClaimLanguage,
  level: EvidenceLevel,
): { missed: OutOfHundred; alarms: OutOfHundred } {
  const { reports, atLevel, hardest } = measuredClaims[language];
  const lists = [reports, atLevel[level], hardest[level]];
  return {
    missed: lowestToHighest(lists.map(({ found }) => 100 - found)),
    alarms: lowestToHighest(lists.map(({ alarms }) => alarms)),
  };
}

const lowestToHighest = (shares: readonly number[]): OutOfHundred => [
  Math.round(Math.min(...shares)),
  Math.round(Math.max(...shares)),
];

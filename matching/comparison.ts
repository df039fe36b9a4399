import { dayNumber } from './calendar.ts';
import { LEVELS } from './people.ts';
import type { Buddy, Newcomer } from './people.ts';
import { rarityOf } from './rarity.ts';
import { helpLanguages, reasonsFor } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { BIT, exclusionsOf, hasValidCertificate, ownObstacles } from './rules.ts';
import type { Rules } from './rules.ts';
import { earn, interestsFit, languageFit, levelTable, pointsOf, timeFit, waitingFit } from './score.ts';
import type { Part, Weights } from './score.ts';

/** A newcomer and a buddy with everything that speaks for them. `parts` add up to `score`. */
export interface Pairing {
  newcomer: string;
  buddy: string;
  /** A whole number from 0 to 10,000. */
  score: number;
  parts: Record<Part, number>;
  reasons: Reason[];
  /** Made by a coordinator; rules that she may override were not applied. */
  pinned: boolean;
}

/** Compares one newcomer at a time with all buddies of a round. */
export interface Comparison {
  /** For each buddy the rules that stand in the way, as bits of `BIT`; 0 when the pair is allowed. Reused. */
  readonly obstacles: Uint16Array;
  /** For each buddy the score of the pair. Reused. */
  readonly scores: Uint16Array;
  /** Fills `obstacles` and `scores` for a newcomer. */
  compare(newcomer: Newcomer): void;
  /** The pair of the newcomer compared last with the buddy at this position. */
  pairing(buddy: number, pinned: boolean): Pairing;
}

/** How much of something each buddy shares with one newcomer: walks the words of the newcomer only. */
function createTally(buddies: readonly Buddy[], wordsOf: (buddy: Buddy) => readonly string[]) {
  const owners = new Map<string, number[]>();
  buddies.forEach((buddy, index) => {
    for (const word of new Set(wordsOf(buddy))) {
      const list = owners.get(word);
      if (list) list.push(index);
      else owners.set(word, [index]);
    }
  });
  const sums = new Int32Array(buddies.length);
  const count = (words: readonly string[], worth: (word: string) => number = () => 1) => {
    sums.fill(0);
    for (const word of new Set(words)) {
      const add = worth(word);
      for (const index of owners.get(word) ?? []) sums[index]! += add;
    }
  };
  return { sums, count };
}

/** What of a buddy the rules and the score look at, as numbers. */
function readBuddy(buddy: Buddy, rules: Rules) {
  return {
    id: buddy.id,
    min: LEVELS.indexOf(buddy.levelMin),
    max: LEVELS.indexOf(buddy.levelMax),
    gender: buddy.gender,
    wishes: buddy.wishesGender,
    always:
      (hasValidCertificate(buddy, rules) ? 0 : BIT.certificate) | (buddy.capacity > 0 ? 0 : BIT.capacity),
  };
}

/**
 * Prepares comparing newcomers with these buddies. `pool` are the newcomers among whom interests are rare or common.
 * Expects checked input.
 */
export function createComparison(
  pool: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
): Comparison {
  const points = pointsOf(weights);
  const levelPoints = levelTable(points.level);
  const rarity = rarityOf(pool);
  const today = dayNumber(rules.on)!;
  const floor = rules.scoreFloor ?? 0;
  const exclusions = exclusionsOf(rules);
  const read = buddies.map((buddy) => readBuddy(buddy, rules));
  const position = new Map(buddies.map(({ id }, index) => [id, index]));
  const interests = createTally(buddies, (buddy) => buddy.interests);
  const slots = createTally(buddies, (buddy) => buddy.slots);
  const languages = createTally(buddies, (buddy) => helpLanguages(buddy.languages));
  const obstacles = new Uint16Array(buddies.length);
  const scores = new Uint16Array(buddies.length);
  const { level: levelBit, 'gender-wish': wishBit, 'buddy-gender-wish': buddyWishBit } = BIT;
  const { 'common-time': timeBit, 'below-floor': floorBit } = BIT;
  let current: Newcomer | undefined;

  const daysWaited = (newcomer: Newcomer) => Math.max(0, today - dayNumber(newcomer.registeredOn)!);

  // What the loop over buddies needs of the newcomer; set by compare(). Kept here so that the five parts of the score
  // have one definition, which both the loop and pairing() use.
  let level = -1;
  let languagePoints = 0;
  let waitingPoints = 0;
  const levelPart = (index: number) =>
    level < 0
      ? 0
      : levelPoints[(level * LEVELS.length + read[index]!.min) * LEVELS.length + read[index]!.max]!;
  const interestsPart = (index: number) => earn(points.interests, interestsFit(interests.sums[index]!));
  const timePart = (index: number) => earn(points.time, timeFit(slots.sums[index]!));
  const languagePart = (index: number) => (languages.sums[index]! > 0 ? languagePoints : 0);

  const compare = (newcomer: Newcomer) => {
    current = newcomer;
    interests.count(newcomer.interests, rarity);
    slots.count(newcomer.slots);
    languages.count(newcomer.languages);
    level = newcomer.level === null ? -1 : LEVELS.indexOf(newcomer.level);
    // A level that is not known (possible by hand only) counts as the lowest.
    languagePoints = earn(points.language, languageFit(Math.max(level, 0)));
    waitingPoints = earn(points.waiting, waitingFit(daysWaited(newcomer)));
    const { gender, wishesGender } = newcomer;
    const own = ownObstacles(newcomer);
    for (let index = 0; index < read.length; index++) {
      const buddy = read[index]!;
      let bits = own | buddy.always;
      if (level >= 0 && (level < buddy.min || level > buddy.max)) bits |= levelBit;
      if (wishesGender !== null && wishesGender !== buddy.gender) bits |= wishBit;
      if (buddy.wishes !== null && buddy.wishes !== gender) bits |= buddyWishBit;
      if (slots.sums[index] === 0 && newcomer.slots.length > 0) bits |= timeBit;
      const score =
        levelPart(index) + interestsPart(index) + timePart(index) + languagePart(index) + waitingPoints;
      if (score < floor) bits |= floorBit;
      scores[index] = score;
      obstacles[index] = bits;
    }
    for (const [buddy, bits] of exclusions.get(newcomer.id) ?? []) {
      const index = position.get(buddy);
      if (index !== undefined) obstacles[index]! |= bits;
    }
  };

  const pairing = (index: number, pinned: boolean): Pairing => {
    if (!current) throw new Error('pairing() needs a newcomer that was compared before');
    const parts: Record<Part, number> = {
      level: levelPart(index),
      interests: interestsPart(index),
      time: timePart(index),
      language: languagePart(index),
      waiting: waitingPoints,
    };
    const buddy = buddies[index]!;
    const reasons = reasonsFor(current, buddy, rarity, daysWaited(current));
    return { newcomer: current.id, buddy: buddy.id, score: scores[index]!, parts, reasons, pinned };
  };

  return { obstacles, scores, compare, pairing };
}

import { classify } from './attributes.ts';
import type { Buddy, Newcomer } from './people.ts';
import { reasonsFor, sharedWords } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { BIT, exclusionsOf, hasValidCertificate, ownObstacles } from './rules.ts';
import type { Rules } from './rules.ts';
import { createScoring } from './scoring.ts';
import type { Scoring } from './scoring.ts';
import { PARTS, earn } from './score.ts';
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
  /** The pair of a newcomer with the buddy at this position, without comparing her with everybody. */
  pairingOf(newcomer: Newcomer, buddy: number): Pairing;
  /** Whether the rules allow that pair, places aside. */
  allows(newcomer: Newcomer, buddy: number): boolean;
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

/** All parts, each worth nothing: copies of it are smaller and made faster than records that grow name by name. */
const NO_POINTS = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;

/** The parts of a score, of which the sum is the score, and the words behind them. */
function partsOf(scoring: Scoring, newcomer: Newcomer, buddy: Buddy) {
  const parts = { ...NO_POINTS };
  const words: Partial<Record<Part, string[]>> = {};
  for (const { name, points, part } of scoring.attributes)
    parts[name] = earn(points, part.fit(newcomer, buddy));
  for (const { name, points, part } of scoring.shared) {
    let sum = 0;
    const shared = sharedWords(part.words(newcomer), part.words(buddy));
    for (const word of shared) sum += scoring.worth(part, word);
    parts[name] = earn(points, part.fit(Math.min(sum, part.most), newcomer));
    words[name] = shared;
  }
  for (const { name, points, part } of scoring.own)
    parts[name] = earn(points, part.fit(scoring.days(part.of === 'newcomer' ? newcomer : buddy)));
  return { parts, words };
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
  return compareWith(buddies, rules, createScoring(pool, rules, weights));
}

/** The same where scoring has been prepared already. */
export function compareWith(buddies: readonly Buddy[], rules: Rules, scoring: Scoring): Comparison {
  const floor = rules.scoreFloor ?? 0;
  const exclusions = exclusionsOf(rules);
  const timeApplies = !(rules.off ?? []).includes('common-time');
  const obstacles = new Uint16Array(buddies.length);
  const scores = new Uint16Array(buddies.length);
  const alwaysOf = (buddy: Buddy) =>
    (hasValidCertificate(buddy, rules) ? 0 : BIT.certificate) | (buddy.capacity > 0 ? 0 : BIT.capacity);
  const timeAt = scoring.shared.findIndex(({ name }) => name === 'time');
  /** What only who compares somebody with everybody needs. */
  const readBuddies = () => {
    const { of: classOf, examples } = classify(buddies, scoring.traits.buddy);
    return {
      classOf,
      examples,
      bitsWith: scoring.traits.bitsWith(examples),
      classPoints: new Int32Array(examples.length),
      always: Uint16Array.from(buddies, alwaysOf),
      brought: Int32Array.from(buddies, (buddy) => scoring.ownPoints('buddy', buddy)),
      position: new Map(buddies.map(({ id }, index) => [id, index])),
      tallies: scoring.shared.map(({ part }) => createTally(buddies, part.words)),
    };
  };
  let read: ReturnType<typeof readBuddies> | undefined;
  let current: Newcomer | undefined;

  const compare = (newcomer: Newcomer) => {
    current = newcomer;
    read ??= readBuddies();
    const { classOf, examples, bitsWith, classPoints, always, brought, position, tallies } = read;
    const timeSums = tallies[timeAt]!.sums;
    const classBits = bitsWith(newcomer);
    examples.forEach((buddy, index) => (classPoints[index] = scoring.pointsBetween(newcomer, buddy)));
    const tables = scoring.shared.map(({ points, part }, index) => {
      tallies[index]!.count(part.words(newcomer), (word) => scoring.worth(part, word));
      return Int32Array.from({ length: part.most + 1 }, (_, sum) => earn(points, part.fit(sum, newcomer)));
    });
    const own = ownObstacles(newcomer, rules);
    const needsTime = timeApplies && newcomer.slots.length > 0;
    const hers = scoring.ownPoints('newcomer', newcomer);
    for (let index = 0; index < buddies.length; index++) {
      scores[index] = hers + classPoints[classOf[index]!]! + brought[index]!;
      obstacles[index] = own | always[index]! | classBits[classOf[index]!]!;
    }
    tables.forEach((table, part) => {
      const { sums } = tallies[part]!;
      const most = table.length - 1;
      for (let index = 0; index < sums.length; index++)
        scores[index]! += table[Math.min(sums[index]!, most)]!;
    });
    if (needsTime)
      for (let index = 0; index < timeSums.length; index++)
        if (timeSums[index] === 0) obstacles[index]! |= BIT['common-time'];
    if (floor > 0)
      for (let index = 0; index < scores.length; index++)
        if (scores[index]! < floor) obstacles[index]! |= BIT['below-floor'];
    for (const [buddy, bits] of exclusions.get(newcomer.id) ?? []) {
      const index = position.get(buddy);
      if (index !== undefined) obstacles[index]! |= bits;
    }
  };

  const pairingOf = (newcomer: Newcomer, index: number, pinned = false): Pairing => {
    const buddy = buddies[index]!;
    const { parts, words } = partsOf(scoring, newcomer, buddy);
    const score = PARTS.reduce((sum, part) => sum + parts[part], 0);
    const reasons = reasonsFor(newcomer, buddy, words, scoring.rarity, scoring.days(newcomer));
    return { newcomer: newcomer.id, buddy: buddy.id, score, parts, reasons, pinned };
  };

  const pairing = (index: number, pinned: boolean): Pairing => {
    if (!current) throw new Error('pairing() needs a newcomer that was compared before');
    return pairingOf(current, index, pinned);
  };

  const allows = (newcomer: Newcomer, index: number): boolean => {
    const buddy = buddies[index]!;
    if (ownObstacles(newcomer, rules) !== 0 || scoring.bitsBetween(newcomer, buddy) !== 0) return false;
    if (timeApplies && !newcomer.slots.some((slot) => buddy.slots.includes(slot))) return false;
    if (!hasValidCertificate(buddy, rules) || exclusions.get(newcomer.id)?.has(buddy.id)) return false;
    return floor === 0 || pairingOf(newcomer, index).score >= floor;
  };

  return { obstacles, scores, compare, pairing, pairingOf, allows };
}

import { classify } from './attributes.ts';
import type { Buddy, Newcomer } from './people.ts';
import {
  BIT,
  OBSTACLES,
  exclusionsOf,
  firstObstacle,
  hasValidCertificate,
  obstaclesIn,
  ownObstacles,
} from './rules.ts';
import type { Obstacle, Rules } from './rules.ts';
import type { Scoring } from './scoring.ts';

/** A newcomer for whom there is nobody in this round. */
export interface Unmatched {
  newcomer: string;
  /** The rule that excluded the last buddies that were left for her. */
  reason: Obstacle;
  /** How many buddies each rule excludes, the rules applied in the order of OBSTACLES; together all buddies. */
  details: Partial<Record<Obstacle, number>>;
}

/** Tells of each newcomer who shares a word with her, by bits; 31 words to a number. */
function createOverlap(buddies: readonly Buddy[], wordsOf: (buddy: Buddy) => readonly string[]) {
  const numbers = new Map<string, number>();
  for (const buddy of buddies)
    for (const word of wordsOf(buddy)) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const width = Math.max(1, Math.ceil(numbers.size / 31));
  const masks = new Int32Array(buddies.length * width);
  buddies.forEach((buddy, index) => {
    for (const word of wordsOf(buddy)) {
      const number = numbers.get(word)!;
      masks[index * width + Math.floor(number / 31)]! |= 1 << (number % 31);
    }
  });
  const hers = new Int32Array(width);
  return {
    ask(words: readonly string[]) {
      hers.fill(0);
      for (const word of words) {
        const number = numbers.get(word);
        if (number !== undefined) hers[Math.floor(number / 31)]! |= 1 << (number % 31);
      }
    },
    shares(index: number): boolean {
      for (let part = 0; part < width; part++) if (masks[index * width + part]! & hers[part]!) return true;
      return false;
    },
  };
}

/**
 * Prepares telling why newcomers stay behind. `belowFloor` tells which buddies score below the floor with a newcomer; it is
 * asked only when there is a floor.
 */
export function createAbsences(
  buddies: readonly Buddy[],
  rules: Rules,
  scoring: Scoring,
  belowFloor: (newcomer: Newcomer) => (index: number) => boolean,
): (newcomer: Newcomer) => Unmatched {
  const { of: classOf, examples } = classify(buddies, scoring.buddyProperties);
  const always = Uint16Array.from(
    buddies,
    (buddy) =>
      (hasValidCertificate(buddy, rules) ? 0 : BIT.certificate) | (buddy.capacity > 0 ? 0 : BIT.capacity),
  );
  const times = createOverlap(buddies, ({ slots }) => slots);
  const timeApplies = !(rules.off ?? []).includes('common-time');
  const exclusions = exclusionsOf(rules);
  const position = new Map(buddies.map(({ id }, index) => [id, index]));
  const floor = rules.scoreFloor ?? 0;

  return (newcomer) => {
    const own = ownObstacles(newcomer, rules);
    const classBits = examples.map((buddy) => own | scoring.bitsBetween(newcomer, buddy));
    const needsTime = timeApplies && newcomer.slots.length > 0;
    const tooLow = floor > 0 ? belowFloor(newcomer) : () => false;
    const excluded = new Map<number, number>();
    for (const [buddy, bits] of exclusions.get(newcomer.id) ?? [])
      if (position.has(buddy)) excluded.set(position.get(buddy)!, bits);
    times.ask(newcomer.slots);
    const counts = new Int32Array(OBSTACLES.length);
    for (let index = 0; index < buddies.length; index++) {
      let bits = always[index]! | classBits[classOf[index]!]!;
      if (needsTime && !times.shares(index)) bits |= BIT['common-time'];
      if (excluded.size > 0) bits |= excluded.get(index) ?? 0;
      if (floor > 0 && tooLow(index)) bits |= BIT['below-floor'];
      counts[firstObstacle(bits === 0 ? BIT.capacity : bits)]! += 1;
    }
    const applied = OBSTACLES.filter((_, index) => counts[index]! > 0);
    const details = Object.fromEntries(
      applied.map((obstacle) => [obstacle, counts[OBSTACLES.indexOf(obstacle)]!]),
    );
    const [lacking = 'no-buddies'] = obstaclesIn(own);
    return { newcomer: newcomer.id, reason: applied.at(-1) ?? lacking, details };
  };
}

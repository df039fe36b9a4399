import { classify, orderByClass } from './attributes.ts';
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

const REGION = OBSTACLES.indexOf('region');
const TIME = OBSTACLES.indexOf('common-time');
const CERTIFICATE = OBSTACLES.indexOf('certificate');
const CAPACITY = OBSTACLES.indexOf('capacity');

/** The words of each buddy as bits, 31 words to a number, those in the given order one after another. */
function createOverlap(
  buddies: readonly Buddy[],
  order: Int32Array,
  wordsOf: (buddy: Buddy) => readonly string[],
) {
  const numbers = new Map<string, number>();
  for (const buddy of buddies)
    for (const word of wordsOf(buddy)) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const width = Math.max(1, Math.ceil(numbers.size / 31));
  const masks = new Int32Array(buddies.length * width);
  const hers = new Int32Array(width);
  const setBits = (words: readonly string[], masks: Int32Array, base: number) => {
    for (const word of words) {
      const number = numbers.get(word);
      if (number !== undefined) masks[base + Math.floor(number / 31)]! |= 1 << (number % 31);
    }
  };
  order.forEach((buddy, at) => setBits(wordsOf(buddies[buddy]!), masks, at * width));
  return {
    ask(words: readonly string[]) {
      hers.fill(0);
      setBits(words, hers, 0);
    },
    /** Whether the buddy at this place of the order shares a word with who was asked about. */
    shares(at: number): boolean {
      for (let part = 0; part < width; part++) if (masks[at * width + part]! & hers[part]!) return true;
      return false;
    },
    /** How many buddies from one place up to another share a word with who was asked about. */
    countSharing(from: number, to: number): number {
      let count = 0;
      if (width > 1) for (let at = from; at < to; at++) count += this.shares(at) ? 1 : 0;
      else for (let at = from, asked = hers[0]!; at < to; at++) count += (masks[at]! & asked) === 0 ? 0 : 1;
      return count;
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
  const { of: classOf, examples } = classify(buddies, scoring.traits.buddy);
  // Buddies of one class stand together, those with a certificate first: class `one` from `starts[2 * one]`, those
  // without from `starts[2 * one + 1]`.
  const certified = buddies.map((buddy) => hasValidCertificate(buddy, rules));
  const parts = classOf.map((one, index) => 2 * one + (certified[index]! ? 0 : 1));
  const { order, starts } = orderByClass(parts, 2 * examples.length);
  const always = Uint16Array.from(order, (index) => {
    const places = buddies[index]!.capacity > 0;
    return (certified[index]! ? 0 : BIT.certificate) | (places ? 0 : BIT.capacity);
  });
  const times = createOverlap(buddies, order, ({ slots }) => slots);
  const timeApplies = !(rules.off ?? []).includes('common-time');
  const kinds = classify(examples, scoring.kinds.buddy);
  const bitsWith = scoring.kinds.bitsWith(kinds.examples);
  const sizeOf = new Int32Array(kinds.examples.length);
  for (const one of classOf) sizeOf[kinds.of[one]!]! += 1;
  const classes = examples.map((_, one) => one);
  const classesIn = Map.groupBy(classes, (one) => scoring.regionOf(examples[one]!));
  const classesNear = (newcomer: Newcomer): readonly number[] => {
    const region = scoring.regionOf(newcomer);
    return region === null ? classes : [null, region].flatMap((one) => classesIn.get(one) ?? []);
  };
  const exclusions = exclusionsOf(rules);
  const position = new Map(buddies.map(({ id }, index) => [id, index]));
  const floor = rules.scoreFloor ?? 0;

  return (newcomer) => {
    const own = ownObstacles(newcomer, rules);
    const needsTime = timeApplies && newcomer.slots.length > 0;
    const tooLow = floor > 0 ? belowFloor(newcomer) : () => false;
    const excluded = new Map<number, number>();
    for (const [buddy, bits] of exclusions.get(newcomer.id) ?? [])
      if (position.has(buddy)) excluded.set(position.get(buddy)!, bits);
    times.ask(newcomer.slots);
    const counts = new Int32Array(OBSTACLES.length);
    // Rules about properties come before all others, the region last: they decide for a whole kind, and who is near for the rest.
    const bitsOf = bitsWith(newcomer);
    sizeOf.forEach((size, kind) => (counts[firstObstacle(own | bitsOf[kind]! | BIT.region)]! += size));
    for (const one of classesNear(newcomer)) {
      if ((own | bitsOf[kinds.of[one]!]!) !== 0) continue;
      const [from, without, to] = [starts[2 * one]!, starts[2 * one + 1]!, starts[2 * one + 2]!];
      counts[REGION]! -= to - from;
      if (excluded.size === 0 && floor === 0) {
        const able = needsTime ? times.countSharing(from, without) : without - from;
        const unable = needsTime ? times.countSharing(without, to) : to - without;
        counts[TIME]! += to - from - able - unable;
        counts[CERTIFICATE]! += unable;
        counts[CAPACITY]! += able;
        continue;
      }
      for (let at = from; at < to; at++) {
        if (needsTime && !times.shares(at)) {
          counts[TIME]! += 1;
          continue;
        }
        let bits = always[at]!;
        if (excluded.size > 0) bits |= excluded.get(order[at]!) ?? 0;
        if (floor > 0 && tooLow(order[at]!)) bits |= BIT['below-floor'];
        counts[firstObstacle(bits === 0 ? BIT.capacity : bits)]! += 1;
      }
    }
    const applied = OBSTACLES.filter((_, index) => counts[index]! > 0);
    const details = Object.fromEntries(
      applied.map((obstacle) => [obstacle, counts[OBSTACLES.indexOf(obstacle)]!]),
    );
    const [lacking = 'no-buddies'] = obstaclesIn(own);
    return { newcomer: newcomer.id, reason: applied.at(-1) ?? lacking, details };
  };
}

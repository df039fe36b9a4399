import { classify } from './attributes.ts';
import { dayNumber } from './calendar.ts';
import type { Buddy, Newcomer } from './people.ts';
import { rarityOf } from './rarity.ts';
import type { PairRule } from './pair-rules.ts';
import { BIT, pairRulesOf } from './rules.ts';
import type { Rules } from './rules.ts';
import { PARTS, SCORE_PARTS, earn, pointsOf } from './score.ts';
import type { Part, Weights } from './score.ts';
import type { AttributePart, OwnPart, ScorePart, SharedPart } from './parts/part.ts';

/** A part of the score with the points it can give. */
type Weighed<Kind> = { name: Part; points: number; part: Kind };

/** Some of the rules, and the parts, as far as they look at properties of two people: people who have the same ones are alike. */
export interface Traits {
  newcomer: Set<keyof Newcomer>;
  buddy: Set<keyof Buddy>;
  /**
   * The obstacles, as bits, between a newcomer and each of these buddies; the list is used again for the next newcomer. Where
   * there are many of both a rule is asked once for all buddies who are alike in what it looks at.
   */
  bitsWith(buddies: readonly Buddy[]): (newcomer: Newcomer) => Uint16Array;
}

/** The rules and parts of a round, made ready: the one definition of a score that everything else uses. */
export interface Scoring {
  attributes: Weighed<AttributePart>[];
  shared: Weighed<SharedPart>[];
  own: Weighed<OwnPart>[];
  /** What all rules look at. */
  traits: Traits;
  /** The same without regions, which may be as many as people: who are alike in this are of one kind. */
  kinds: Traits;
  /** Where somebody can meet; null for anywhere, and for everybody where a programme does not apply that rule. */
  regionOf(person: Newcomer | Buddy): string | null;
  rarity(interest: string): number;
  /** How many days somebody waits on the day of the round. */
  days(person: { waitsSince: string }): number;
  /** Obstacles, as bits, that follow from two people's properties. */
  bitsBetween(newcomer: Newcomer, buddy: Buddy): number;
  /** Points, from 0, that follow from two people's properties. */
  pointsBetween(newcomer: Newcomer, buddy: Buddy): number;
  /** Points that one person brings to every pair. */
  ownPoints(of: 'newcomer' | 'buddy', person: Newcomer | Buddy): number;
  /** What the words that two share are worth to a part, up to its most. */
  worth(part: SharedPart, word: string): number;
}

function bitsWith(
  rules: readonly { bit: number; rule: PairRule }[],
  buddies: readonly Buddy[],
): ReturnType<Traits['bitsWith']> {
  const asked = rules.map(({ bit, rule }) => ({ bit, rule, ...classify(buddies, rule.buddy) }));
  const bits = new Uint16Array(buddies.length);
  return (newcomer) => {
    bits.fill(0);
    for (const { bit, rule, of, examples } of asked) {
      const broken = Uint16Array.from(examples, (buddy) => (rule.breaks(newcomer, buddy) ? bit : 0));
      if (broken.some((one) => one > 0)) for (let at = 0; at < of.length; at++) bits[at]! |= broken[of[at]!]!;
    }
    return bits;
  };
}

/** Prepares scoring. `pool` are the newcomers among whom interests are rare or common. Expects checked input. */
export function createScoring(pool: readonly Newcomer[], rules: Rules, weights: Weights): Scoring {
  const points = pointsOf(weights);
  const today = dayNumber(rules.on)!;
  const pairRules = pairRulesOf(rules);
  const rarity = rarityOf(pool);
  const ofKind = <Kind extends ScorePart['kind']>(kind: Kind) =>
    PARTS.filter((name) => SCORE_PARTS[name].kind === kind).map((name) => ({
      name,
      points: points[name],
      part: SCORE_PARTS[name] as Extract<ScorePart, { kind: Kind }>,
    }));
  const attributes = ofKind('attributes');
  const shared = ofKind('shared');
  const own = ofKind('own');
  const counted = attributes.filter(({ points: most }) => most > 0).map(({ part }) => part);
  const traitsOf = (rules: { bit: number; rule: PairRule }[]): Traits => {
    const reading = [...rules.map(({ rule }) => rule), ...counted];
    return {
      newcomer: new Set([
        ...reading.flatMap(({ newcomer }) => newcomer),
        ...shared.flatMap(({ part }) => part.newcomer),
      ]),
      buddy: new Set(reading.flatMap(({ buddy }) => buddy)),
      bitsWith: (buddies) => bitsWith(rules, buddies),
    };
  };
  const kindRules = pairRules.filter(({ bit }) => bit !== BIT.region);
  const days = ({ waitsSince }: { waitsSince: string }) => Math.max(0, today - dayNumber(waitsSince)!);
  return {
    attributes,
    shared,
    own,
    traits: traitsOf(pairRules),
    kinds: traitsOf(kindRules),
    regionOf: ({ region }) => (kindRules.length < pairRules.length && region) || null,
    rarity,
    days,
    bitsBetween: (newcomer, buddy) =>
      pairRules.reduce((bits, { bit, rule }) => (rule.breaks(newcomer, buddy) ? bits | bit : bits), 0),
    pointsBetween: (newcomer, buddy) =>
      attributes.reduce((sum, { points: most, part }) => sum + earn(most, part.fit(newcomer, buddy)), 0),
    ownPoints: (of, person) =>
      own.reduce(
        (sum, { points: most, part }) => (part.of === of ? sum + earn(most, part.fit(days(person))) : sum),
        0,
      ),
    worth: (part, word) => (part.worth === 'one' ? 1 : rarity(word)),
  };
}

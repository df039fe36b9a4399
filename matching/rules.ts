import { PAIR_RULES } from './pair-rules.ts';
import type { PairRule } from './pair-rules.ts';
import { dayNumber, dayNumberAfterMonths } from './calendar.ts';
import type { Buddy, Newcomer, PairOfIds } from './people.ts';

/** What an organisation allows, and what coordinators decided, on the day of the round. */
export interface Rules {
  /** Whether a buddy needs a certificate of conduct. */
  certificateRequired: boolean;
  /** How long a certificate holds: up to the day before it is this many months old; null is for ever. */
  certificateValidMonths: number | null;
  /** Pairs that ended or were declined: never again. People who are not in the round may appear. */
  earlierPairs: readonly PairOfIds[];
  /** Pairs a coordinator wants in this round (see `mayOverride`). */
  pinned?: readonly PairOfIds[];
  /** Pairs a coordinator does not want. People who are not in the round may appear. */
  forbidden?: readonly PairOfIds[];
  /** The date of the round, YYYY-MM-DD. */
  on: string;
  /** Pairs that score less are not made; 0 to 10,000. */
  scoreFloor?: number;
  /** Rules that this programme does not apply. */
  off?: readonly SwitchableRule[];
}

/**
 * The rules that can stand between a newcomer and a buddy, in the order in which they are applied. The first three are
 * about the newcomer or the pool alone; `capacity` comes last: it means that somebody suitable exists, but has no place.
 */
export const OBSTACLES = [
  'level-unknown',
  'no-times-known',
  'no-buddies',
  'level',
  'gender-wish',
  'buddy-gender-wish',
  'age-wish',
  'region',
  'common-time',
  'certificate',
  'earlier-pair',
  'forbidden',
  'below-floor',
  'capacity',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** The rules that a programme may leave out: those about two people's properties, and the common time. */
export type SwitchableRule = keyof typeof PAIR_RULES | 'common-time';
export const SWITCHABLE_RULES = [...Object.keys(PAIR_RULES), 'common-time'] as readonly SwitchableRule[];

/** The rules about properties that are applied, in the order of OBSTACLES. */
export function pairRulesOf({ off = [] }: Rules): { bit: number; rule: PairRule }[] {
  const names = Object.keys(PAIR_RULES) as (keyof typeof PAIR_RULES)[];
  return names
    .filter((name) => !off.includes(name))
    .map((name) => ({ bit: BIT[name], rule: PAIR_RULES[name] }));
}

/** Each obstacle as one bit, so that all obstacles of a pair are one number: the lowest bit is the first rule broken. */
export const BIT = Object.fromEntries(OBSTACLES.map((obstacle, index) => [obstacle, 1 << index])) as Record<
  Obstacle,
  number
>;

/** The obstacles in a number made of bits, in the order of the rules. */
export function obstaclesIn(bits: number): Obstacle[] {
  return OBSTACLES.filter((obstacle) => bits & BIT[obstacle]);
}

/** The position in OBSTACLES of the first obstacle in a number that is not 0. */
export function firstObstacle(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** What a newcomer's own record lacks for the rules that apply, as bits: with either of them no buddy can be found. */
export function ownObstacles({ level, slots }: Newcomer, { off = [] }: Rules): number {
  const levelLacks = level === null && !off.includes('level');
  const timesLack = slots.length === 0 && !off.includes('common-time');
  return (levelLacks ? BIT['level-unknown'] : 0) | (timesLack ? BIT['no-times-known'] : 0);
}

/**
 * Whether a coordinator may set a rule aside by pinning a pair: yes for what the two people can settle between them
 * (level, times, wishes, a low score), never for what protects them (certificate, earlier pair, forbidden) or for places
 * that do not exist.
 */
export function mayOverride(obstacle: Obstacle): boolean {
  return !['certificate', 'earlier-pair', 'forbidden', 'capacity', 'no-buddies'].includes(obstacle);
}

/** All obstacles that a pin sets aside, as bits. */
export const OVERRIDABLE = OBSTACLES.filter(mayOverride).reduce((bits, obstacle) => bits | BIT[obstacle], 0);

/** Whether a buddy's certificate satisfies the rules on the day of the round; one issued later does not yet. */
export function hasValidCertificate(buddy: Buddy, rules: Rules): boolean {
  if (!rules.certificateRequired) return true;
  const issued = buddy.certificateIssuedOn;
  if (issued === null) return false;
  const today = dayNumber(rules.on)!;
  if (dayNumber(issued)! > today) return false;
  return (
    rules.certificateValidMonths === null ||
    today < dayNumberAfterMonths(issued, rules.certificateValidMonths)!
  );
}

/** For each newcomer the buddies she may not be paired with because of the past or a coordinator, as bits. */
export function exclusionsOf(rules: Rules): Map<string, Map<string, number>> {
  const exclusions = new Map<string, Map<string, number>>();
  const add = (pairs: readonly PairOfIds[], bit: number) => {
    for (const { newcomer, buddy } of pairs) {
      const hers = exclusions.get(newcomer) ?? new Map<string, number>();
      hers.set(buddy, (hers.get(buddy) ?? 0) | bit);
      exclusions.set(newcomer, hers);
    }
  };
  add(rules.earlierPairs, BIT['earlier-pair']);
  add(rules.forbidden ?? [], BIT.forbidden);
  return exclusions;
}

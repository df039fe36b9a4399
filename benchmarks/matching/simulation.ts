/** Half a year of weekly rounds with people who come and go, under one way of making pairs. Seeded: every way sees the same people. */
import { DEFAULT_WEIGHTS, proposeRound } from '@medespraak/matching';
import type { Newcomer, Rules, Weights } from '@medespraak/matching';
// Not public: what each part of a pair's score is.
import { createComparison } from '../../matching/comparison.ts';
import { seeded } from '../seeded.ts';
import { OPEN_RULES, createInstance } from './instances.ts';
import { scoresOf, takeBestPairFirst, takeLongestFirst } from './rules-people-use.ts';
import type { People } from './rules-people-use.ts';

export const WEEKS = 26;
const FIRST_DAY = Date.parse('2026-06-01');
const DAY = 86_400_000;
/** How many wait at the start, in weeks of who comes; and places for each hundred who come: more than enough, as many, three for four. */
const COME_A_WEEK = 40;
export const LISTS = { long: 10, short: 3 } as const;
export type List = keyof typeof LISTS;
export const PLACES = { surplus: 1.15, balanced: 1, scarce: 0.75 } as const;
export type Supply = keyof typeof PLACES;
const PLACES_A_BUDDY = 1.52;
/** After so many weeks on average a newcomer gives up, and a buddy with a free place does. */
const PATIENCE = 40;
const BUDDY_PATIENCE = 12;

/** Ways of making pairs: rules that people use, fit alone, and ours with more or less heed to waiting. */
export const POLICIES = {
  'longest wait first': {},
  'best pair first': {},
  'fit alone': { weights: { ...DEFAULT_WEIGHTS, waiting: 0, buddyWaiting: 0 } },
  ours: {},
  'ours, waiting counts three times': {
    weights: { ...DEFAULT_WEIGHTS, waiting: 3 * DEFAULT_WEIGHTS.waiting },
  },
  'ours, after 180 days first': { longWait: 180 },
  'ours, after 120 days first': { longWait: 120 },
  'ours, after 84 days first': { longWait: 84 },
  'ours, six times and after 84 days first': {
    weights: { ...DEFAULT_WEIGHTS, waiting: 6 * DEFAULT_WEIGHTS.waiting },
    longWait: 84,
  },
} as const;
/** What is tried where the list is short: ours with a limit that matters there. */
export const SHORT_LIST_POLICIES = {
  'longest wait first': {},
  'fit alone': POLICIES['fit alone'],
  ours: {},
  'ours, ten times and after 28 days first': {
    weights: { ...DEFAULT_WEIGHTS, waiting: 10 * DEFAULT_WEIGHTS.waiting },
    longWait: 28,
  },
} as const;
export type Policy = keyof typeof POLICIES | keyof typeof SHORT_LIST_POLICIES;
const settingsOf = (policy: Policy): { weights?: Weights; longWait?: number } =>
  ({ ...POLICIES, ...SHORT_LIST_POLICIES })[policy];

type Leaving<Person> = Person & { comes: number; leaves: number };

const dayOf = (week: number) => new Date(FIRST_DAY + week * 7 * DAY).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** Everybody who comes in half a year, with the week in which she comes and the week in which she would give up. */
export function createHalfYear(supply: Supply, seed: number, list: List = 'long') {
  const random = seeded(seed * 7919);
  const stays = (mean: number) => Math.ceil(-mean * Math.log(1 - random()));
  const newcomers: Leaving<Newcomer>[] = [];
  const buddies: Leaving<People['buddies'][number]>[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const come = week === 0 ? LISTS[list] * COME_A_WEEK : COME_A_WEEK;
    const offered = Math.round((COME_A_WEEK * PLACES[supply]) / PLACES_A_BUDDY);
    const people = createInstance(come, offered, seed * 1000 + week);
    const on = Date.parse(dayOf(week));
    people.newcomers.forEach((one) => {
      // Who is there at the start has waited as an ordinary list has; who comes later came in the week before.
      const waited = week === 0 ? -45 * Math.log(1 - random()) : random() * 7;
      const waitsSince = new Date(on - Math.min(365, Math.floor(waited)) * DAY).toISOString().slice(0, 10);
      newcomers.push({
        ...one,
        id: `${week}-${one.id}`,
        waitsSince,
        comes: week,
        leaves: week + stays(PATIENCE),
      });
    });
    people.buddies.forEach((one) =>
      buddies.push({
        ...one,
        id: `${week}-${one.id}`,
        waitsSince: dayOf(week),
        comes: week,
        leaves: week + stays(BUDDY_PATIENCE),
      }),
    );
  }
  return { newcomers, buddies };
}

/** What became of everybody. Waits in days: until the pair, until she gave up, or until now. */
export interface HalfYear {
  supply: Supply;
  policy: Policy;
  pairs: number;
  /** The scores of all pairs, by the usual weights. */
  score: number;
  /** The same without the parts for waiting, which reward letting people wait. */
  fit: number;
  worstFit: number;
  waits: { median: number; p95: number; longest: number };
  gaveUp: number;
  waitingAtEnd: number;
  /** How many in the tier stayed behind in a round although more of them could have been paired. */
  leftInTier: number;
}

/** The pairs that one way makes of who is there. */
function makePairs(policy: Policy, people: People, rules: Rules, pool: readonly Newcomer[], seed: number) {
  if (policy === 'longest wait first' || policy === 'best pair first') {
    const scores = scoresOf(people, rules, pool);
    const take = policy === 'best pair first' ? takeBestPairFirst : takeLongestFirst;
    return [...take(scores, people)].flatMap((column, row) =>
      column < 0 ? [] : [{ newcomer: people.newcomers[row]!.id, buddy: people.buddies[column]!.id }],
    );
  }
  const { weights = DEFAULT_WEIGHTS, ...longWait } = settingsOf(policy);
  return proposeRound(people.newcomers, people.buddies, rules, weights, { seed, pool, ...longWait }).pairs;
}

/** Runs half a year, with every rule of a programme. */
export function simulate(supply: Supply, policy: Policy, seed: number, list: List = 'long'): HalfYear {
  const all = createHalfYear(supply, seed, list);
  const pairedIn = new Map<string, number>();
  const taken = new Map<string, number>();
  const found = { pairs: 0, score: 0, fit: 0, worstFit: Infinity, leftInTier: 0 };
  const { longWait } = settingsOf(policy);
  for (let week = 0; week < WEEKS; week++) {
    const on = dayOf(week);
    const now: Rules = { ...OPEN_RULES, off: [], on };
    const there = ({ comes, leaves }: { comes: number; leaves: number }) => comes <= week && week < leaves;
    const people: People = {
      newcomers: all.newcomers.filter((one) => there(one) && !pairedIn.has(one.id)),
      buddies: all.buddies
        .filter(there)
        .map((one) => ({ ...one, capacity: one.capacity - (taken.get(one.id) ?? 0) }))
        .filter(({ capacity }) => capacity > 0),
    };
    const pairs = makePairs(policy, people, now, all.newcomers, week);
    const comparison = createComparison(all.newcomers, people.buddies, now, DEFAULT_WEIGHTS);
    const positionOf = new Map(people.buddies.map(({ id }, index) => [id, index]));
    const newcomerOf = new Map(people.newcomers.map((one) => [one.id, one]));
    for (const { newcomer, buddy } of pairs) {
      const { score, parts } = comparison.pairingOf(newcomerOf.get(newcomer)!, positionOf.get(buddy)!);
      const fit = score - parts.waiting - parts.buddyWaiting;
      found.score += score;
      found.fit += fit;
      found.worstFit = Math.min(found.worstFit, fit);
      pairedIn.set(newcomer, week);
      taken.set(buddy, (taken.get(buddy) ?? 0) + 1);
    }
    found.pairs += pairs.length;
    if (longWait === undefined) continue;
    const tier = people.newcomers.filter((one) => daysBetween(one.waitsSince, on) >= longWait);
    const could = makePairs(policy, { ...people, newcomers: tier }, now, all.newcomers, week).length;
    found.leftInTier += could - tier.filter(({ id }) => pairedIn.has(id)).length;
  }
  const end = dayOf(WEEKS - 1);
  const waits = all.newcomers
    .map((one) => {
      const week = pairedIn.get(one.id);
      const until = week === undefined ? (one.leaves < WEEKS ? dayOf(one.leaves) : end) : dayOf(week);
      return daysBetween(one.waitsSince, until);
    })
    .sort((a, b) => a - b);
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(share * waits.length))]!;
  const unpaired = all.newcomers.filter(({ id }) => !pairedIn.has(id));
  return {
    supply,
    policy,
    ...found,
    waits: { median: at(0.5), p95: at(0.95), longest: waits.at(-1)! },
    gaveUp: unpaired.filter(({ leaves }) => leaves < WEEKS).length,
    waitingAtEnd: unpaired.filter(({ leaves }) => leaves >= WEEKS).length,
  };
}

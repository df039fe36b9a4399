/**
 * Fairness, measured: node benchmarks/matching/simulation.bench.ts [size of single rounds, 5000]
 *
 * Half a year of weekly rounds under nine ways of making pairs, three supplies of places and three seeds; the same from a
 * short list under four ways and six seeds; and single rounds with and without the tier for long waiters, beside the rules people use. Prints all of
 * it and which aims are met; keeps it in results/.
 */
import { DEFAULT_WEIGHTS, judgeStability, proposeRound } from '@medespraak/matching';
import { createComparison } from '../../matching/comparison.ts';
import { DAY_OF_ROUND, OPEN_RULES, REGIMES, createInstance } from './instances.ts';
import type { Regime } from './instances.ts';
import { judgeFairness } from './fairness-aims.ts';
import type { SingleRound } from './fairness-aims.ts';
import { describeRun, keepResults } from './report.ts';
import { scoresOf, takeBestPairFirst, takeLongestFirst } from './rules-people-use.ts';
import { PLACES, POLICIES, SHORT_LIST_POLICIES, simulate } from './simulation.ts';
import type { HalfYear, List, Policy, Supply } from './simulation.ts';

const SEEDS = [1, 2, 3];
const size = Number(process.argv[2] ?? 5000);
const TIER = 180;
const percent = (share: number, digits: number) => `${(100 * share).toFixed(digits)}%`;

/** Half years from a list, under each way, supply and seed; printed one by one. */
function runHalfYears(list: List, policies: object, seeds: readonly number[]) {
  console.log(
    `\n| places, ${list} list | way | seed | pairs | wait: middle, 95%, longest | fit of a pair | worst fit | gave up | wait at the end |`,
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  const all: (HalfYear & { seed: number })[] = [];
  for (const supply of Object.keys(PLACES) as Supply[])
    for (const policy of Object.keys(policies) as Policy[])
      for (const seed of seeds) {
        const found = simulate(supply, policy, seed, list);
        all.push({ seed, ...found });
        const { pairs, waits, fit, worstFit, gaveUp, waitingAtEnd } = found;
        const days = `${waits.median}, ${waits.p95}, ${waits.longest} days`;
        const means = [(fit / pairs).toFixed(0), worstFit, gaveUp, waitingAtEnd];
        console.log(`| ${[supply, policy, seed, pairs, days, ...means].join(' | ')} |`);
      }
  return all;
}
const halfYears = runHalfYears('long', POLICIES, SEEDS);
const shortLists = runHalfYears('short', SHORT_LIST_POLICIES, [...SEEDS, 4, 5, 6]);

/** One round, with fits as they are without waiting, and who in the tier stays behind. */
function judgeRound(regime: Regime, seed: number): SingleRound {
  const { newcomers, buddies } = createInstance(size, Math.round(size * REGIMES[regime]), seed);
  const people = { newcomers, buddies };
  const comparison = createComparison(newcomers, buddies, OPEN_RULES, DEFAULT_WEIGHTS);
  const positionOf = new Map(buddies.map(({ id }, at) => [id, at]));
  const newcomerOf = new Map(newcomers.map((one) => [one.id, one]));
  const waitsLong = ({ waitsSince }: { waitsSince: string }) =>
    Date.parse(DAY_OF_ROUND) - Date.parse(waitsSince) >= TIER * 86_400_000;
  const worst = (pairs: readonly { newcomer: string; buddy: string }[]) =>
    pairs.reduce((least, { newcomer, buddy }) => {
      const { score, parts } = comparison.pairingOf(newcomerOf.get(newcomer)!, positionOf.get(buddy)!);
      return Math.min(least, score - parts.waiting - parts.buddyWaiting);
    }, Infinity);
  const pairsOf = (chosen: Int32Array) =>
    [...chosen].flatMap((column, row) =>
      column < 0 ? [] : [{ newcomer: newcomers[row]!.id, buddy: buddies[column]!.id }],
    );
  const round = (some: typeof newcomers, more: object = {}) =>
    proposeRound(some, buddies, OPEN_RULES, DEFAULT_WEIGHTS, { seed, pool: newcomers, ...more });
  const best = round(newcomers);
  const fair = round(newcomers, { longWait: TIER });
  const stable = round(newcomers, { stable: true });
  const blocking = (of: typeof best) =>
    judgeStability(newcomers, buddies, OPEN_RULES, DEFAULT_WEIGHTS, of).blockingPairs;
  const tier = newcomers.filter(waitsLong);
  const paired = new Set(fair.pairs.map(({ newcomer }) => newcomer));
  const scores = scoresOf(people);
  return {
    regime,
    seed,
    tier: tier.length,
    leftInTier: round(tier).pairs.length - tier.filter(({ id }) => paired.has(id)).length,
    leftInTierWithout: tier.filter(({ id }) => !best.pairs.some(({ newcomer }) => newcomer === id)).length,
    cost: 1 - fair.totalScore / best.totalScore,
    worst: {
      ours: worst(best.pairs),
      fair: worst(fair.pairs),
      bestPairFirst: worst(pairsOf(takeBestPairFirst(scores, people))),
      longestFirst: worst(pairsOf(takeLongestFirst(scores, people))),
    },
    blocking: { best: blocking(best), stable: blocking(stable) },
    stable: { pairs: best.pairs.length - stable.pairs.length, cost: 1 - stable.totalScore / best.totalScore },
  };
}

console.log(
  `\n| ${size} | seed | in the tier | left in it, without the tier | cost | worst fit: ours, with the tier, best pair first, longest wait first | blocking pairs | stable: pairs fewer, cost |`,
);
console.log('|---|---|---|---|---|---|---|---|');
const rounds: SingleRound[] = [];
for (const regime of Object.keys(REGIMES) as Regime[])
  for (const seed of SEEDS) {
    const one = judgeRound(regime, seed);
    rounds.push(one);
    const { ours, fair, bestPairFirst, longestFirst } = one.worst;
    const cells = [
      regime,
      seed,
      one.tier,
      `${one.leftInTier}, ${one.leftInTierWithout}`,
      percent(one.cost, 5),
      [ours, fair, bestPairFirst, longestFirst].join(', '),
      `${one.blocking.best}, stable ${one.blocking.stable}`,
      `${one.stable.pairs}, ${percent(one.stable.cost, 2)}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }

console.log('');
for (const { aim, met, detail } of judgeFairness(halfYears, shortLists, rounds))
  console.log(`- ${met ? 'met' : 'NOT MET'}: ${aim}. ${detail}`);
keepResults('fairness', { ...describeRun(), size, tier: TIER, halfYears, shortLists, rounds });

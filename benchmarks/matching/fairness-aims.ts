/** Which aims of fairness are met, from what was measured: nothing is judged by hand. */
import type { Regime } from './instances.ts';
import type { HalfYear, Policy, Supply } from './simulation.ts';

/** One round with and without the tier for long waiters, beside the rules people use. */
export interface SingleRound {
  regime: Regime;
  seed: number;
  tier: number;
  /** In the tier, behind, although as many more of them could have been paired; and behind in a round without a tier. */
  leftInTier: number;
  leftInTierWithout: number;
  /** What the tier costs, as a share of the total score. */
  cost: number;
  /** The worst fit of all pairs, waiting not counted. */
  worst: { ours: number; fair: number; bestPairFirst: number; longestFirst: number };
  blocking: { best: number; stable: number };
  stable: { pairs: number; cost: number };
}

export interface Aim {
  aim: string;
  met: boolean;
  detail: string;
}

const percent = (share: number, digits: number) => `${(100 * share).toFixed(digits)}%`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One way of making pairs under one supply, over the seeds. `ofFit` is the score of a pair as a share of what fit alone reaches. */
export interface Summary {
  supply: Supply;
  policy: Policy;
  median: number;
  p95: number;
  pairs: number;
  /** The total score and the total fit, compared with those of fit alone. */
  ofScore: number;
  ofFit: number;
  worstFit: number;
}

export function summarise(halfYears: readonly HalfYear[]): Summary[] {
  const groups = [...Map.groupBy(halfYears, ({ supply, policy }) => `${supply}/${policy}`).values()];
  const sums = groups.map((runs) => ({
    supply: runs[0]!.supply,
    policy: runs[0]!.policy,
    median: mean(runs.map(({ waits }) => waits.median)),
    p95: mean(runs.map(({ waits }) => waits.p95)),
    pairs: mean(runs.map(({ pairs }) => pairs)),
    score: mean(runs.map(({ score }) => score)),
    fit: mean(runs.map(({ fit }) => fit)),
    worstFit: Math.min(...runs.map(({ worstFit }) => worstFit)),
  }));
  return sums.map(({ score, fit, ...rest }) => {
    const alone = sums.find((one) => one.supply === rest.supply && one.policy === 'fit alone')!;
    return { ...rest, ofScore: score / alone.score, ofFit: fit / alone.fit };
  });
}

/** A way of ours with which 95% wait less than by longest wait first, for 1% of the total score at most; else the one that comes nearest. */
function againstLongestFirst(sums: readonly Summary[], supply: Supply) {
  const those = sums.filter((one) => one.supply === supply);
  const first = those.find(({ policy }) => policy === 'longest wait first')!;
  const ours = those.filter(({ policy }) => policy.startsWith('ours')).sort((a, b) => a.p95 - b.p95);
  const cheap = ours.find(({ p95, ofScore }) => p95 < first.p95 && ofScore >= 0.99);
  const one = cheap ?? ours[0]!;
  const days = `${one.p95.toFixed(0)} against ${first.p95.toFixed(0)} days at ${percent(one.ofScore, 1)}`;
  return {
    met: cheap !== undefined,
    detail: `${days} (${one.policy}; longest wait first has ${percent(first.ofScore, 1)})`,
  };
}

export function judgeFairness(
  halfYears: readonly HalfYear[],
  shortLists: readonly HalfYear[],
  rounds: readonly SingleRound[],
): Aim[] {
  const sums = summarise(halfYears);
  const shortSums = summarise(shortLists);
  const of = (supply: Supply, policy: Policy) =>
    sums.find((one) => one.supply === supply && one.policy === policy)!;
  const supplies = [...new Set(sums.map(({ supply }) => supply))];
  const cheap = (supply: Supply) =>
    sums.filter((one) => one.supply === supply && one.policy.startsWith('ours') && one.ofScore >= 0.99);
  const best = (list: readonly Summary[]) => list.toSorted((a, b) => a.p95 - b.p95)[0];
  const lines = (tell: (supply: Supply) => string) =>
    supplies.map((one) => `${one}: ${tell(one)}`).join('; ');
  const worstCost = Math.max(...rounds.map(({ cost }) => cost));
  return [
    {
      aim: 'a lower 95th percentile of waiting than fit alone at ≤ 1% of the total score',
      met: supplies.every((supply) => (best(cheap(supply))?.p95 ?? Infinity) < of(supply, 'fit alone').p95),
      detail: lines((supply) => {
        const one = best(cheap(supply));
        return one
          ? `${one.policy}, ${one.p95.toFixed(0)} against ${of(supply, 'fit alone').p95.toFixed(0)} days at ${percent(one.ofScore, 1)}`
          : 'none';
      }),
    },
    {
      aim: 'a lower 95th percentile than longest wait first at ≤ 1% of the total score, with more places than come and a list of three weeks',
      ...againstLongestFirst(shortSums, 'surplus'),
    },
    {
      aim: 'the same with a list of ten weeks, and with no more places than come',
      met:
        supplies.every((supply) => againstLongestFirst(sums, supply).met) &&
        supplies.every((supply) => againstLongestFirst(shortSums, supply).met),
      detail: `A list of ten weeks: ${lines((supply) => againstLongestFirst(sums, supply).detail)}. Of three weeks: ${lines((supply) => againstLongestFirst(shortSums, supply).detail)}`,
    },
    {
      aim: 'nobody in the tier stays behind while a feasible swap exists',
      met:
        rounds.every(({ leftInTier }) => leftInTier === 0) && halfYears.every((one) => one.leftInTier === 0),
      detail: `${rounds.length} rounds and ${halfYears.length} half years; without the tier ${rounds.reduce((sum, one) => sum + one.leftInTierWithout, 0)} stayed behind.`,
    },
    {
      aim: 'the tier costs ≤ 0.01% of the total score of a round',
      met: worstCost <= 0.0001,
      detail: `At most ${percent(worstCost, 4)}.`,
    },
    ...(['bestPairFirst', 'longestFirst'] as const).map((rule) => {
      const worse = rounds.filter(({ worst }) => Math.min(worst.ours, worst.fair) < worst[rule]);
      return {
        aim: `the worst fit is no worse than that of ${rule === 'bestPairFirst' ? 'best pair first' : 'longest wait first'}`,
        met: worse.length === 0,
        detail:
          worse.length === 0
            ? `In ${rounds.length} of ${rounds.length} rounds.`
            : `Worse in ${worse.length} of ${rounds.length}: ${worse.map(({ regime, seed, worst }) => `${regime}, seed ${seed}, ${Math.min(worst.ours, worst.fair)} against ${worst[rule]}`).join('; ')}.`,
      };
    }),
    {
      aim: 'a stable round has no blocking pair',
      met: rounds.every(({ blocking }) => blocking.stable === 0),
      detail: `The best rounds have ${Math.min(...rounds.map(({ blocking }) => blocking.best))} to ${Math.max(...rounds.map(({ blocking }) => blocking.best))}.`,
    },
  ];
}

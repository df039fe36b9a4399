import { isNotEstimable, type StaggeredAdjustment, staggeredEffect } from '@medespraak/statistics';
import { Draws } from './random.ts';
import type { Line } from './report.ts';

const EFFECT = 3;
const PERIODS = [1, 2, 3, 4];

/** A model that is wrong leaves out that it bends: what depends on the square of a covariate is given the covariate alone. */
interface Truth {
  trendBends: boolean;
  startBends: boolean;
}

const truths: Record<string, Truth> = {
  'both models right': { trendBends: false, startBends: false },
  'trend wrong': { trendBends: true, startBends: false },
  'chance of starting wrong': { trendBends: false, startBends: true },
  'both wrong': { trendBends: true, startBends: true },
};

/** 400 people of whom some start in period 3 or 4, the sooner the more of `x`, on which the trend without starting depends too. */
function simulate({ trendBends, startBends }: Truth, draws: Draws) {
  const unit: number[] = [];
  const period: number[] = [];
  const group: (number | null)[] = [];
  const outcome: number[] = [];
  const x: number[] = [];
  for (let person = 0; person < 400; person++) {
    const own = draws.normal();
    const bent = 0.7 * (own * own - 1);
    const starts = (shift: number) => Math.exp(shift + 0.6 * (startBends ? own + bent : own));
    const [third, fourth] = [starts(-1), starts(-1.2)];
    const place = draws.uniform() * (1 + third + fourth);
    const start = place < third ? 3 : place < third + fourth ? 4 : null;
    const level = 50 + 8 * draws.normal();
    for (const at of PERIODS) {
      unit.push(person);
      period.push(at);
      group.push(start);
      x.push(own);
      const trend = at * (trendBends ? own + 1.5 * bent : 1.5 * own);
      const started = start !== null && at >= start;
      outcome.push(level + trend + (started ? EFFECT : 0) + 3 * draws.normal());
    }
  }
  return { unit, period, group, outcome, x };
}

/** A staggered start of those who would have gained anyway: with which adjustment is an effect of 3 points found without bias? */
export function staggered(runs: number): Line[] {
  return Object.entries(truths).flatMap(([name, truth]) => {
    const lines: Record<StaggeredAdjustment | 'none', { bias: number; held: number }> = {
      none: { bias: 0, held: 0 },
      'outcome-regression': { bias: 0, held: 0 },
      'inverse-probability': { bias: 0, held: 0 },
      'doubly-robust': { bias: 0, held: 0 },
    };
    const draws = new Draws(17);
    for (let run = 0; run < runs; run++) {
      const { x, ...input } = simulate(truth, draws);
      for (const key of Object.keys(lines) as (keyof typeof lines)[]) {
        const result =
          key === 'none'
            ? staggeredEffect(input)
            : staggeredEffect({ ...input, covariates: { x } }, { adjustment: key });
        if (isNotEstimable(result)) throw new Error(result.reason);
        const { estimate, interval } = result.simple;
        lines[key].bias += (estimate - EFFECT) / runs;
        lines[key].held += Number(interval.lower <= EFFECT && EFFECT <= interval.upper) / runs;
      }
    }
    return linesOf(name, truth, lines);
  });
}

function linesOf(
  name: string,
  { trendBends, startBends }: Truth,
  found: Record<StaggeredAdjustment | 'none', { bias: number; held: number }>,
): Line[] {
  const right: Record<StaggeredAdjustment, boolean> = {
    'outcome-regression': !trendBends,
    'inverse-probability': !startBends,
    'doubly-robust': !trendBends || !startBends,
  };
  const adjusted = (Object.keys(right) as StaggeredAdjustment[]).flatMap((key): Line[] => {
    const { bias, held } = found[key];
    if (!right[key])
      return [
        { what: `${name}, ${key}: bias, which shows why not`, measured: bias, atLeast: 0.15, digits: 2 },
      ];
    return [
      { what: `${name}, ${key}: bias`, measured: bias, atLeast: -0.1, atMost: 0.1, digits: 2 },
      { what: 'the same: coverage (%)', measured: 100 * held, atLeast: 93.5, atMost: 96.5, digits: 1 },
    ];
  });
  return [
    {
      what: `${name}, no covariates: bias, which shows why not`,
      measured: found.none.bias,
      atLeast: 0.5,
      digits: 2,
    },
    ...adjusted,
  ];
}

import { changeOverTime, isNotEstimable, lotteryEffect } from '@medespraak/statistics';
import { Draws } from './random.ts';
import type { Line } from './report.ts';

const SD = 18;

/** A second score that goes with the first. */
function second(first: number, change: number, retest: number, draws: Draws): number {
  return 50 + change + retest * (first - 50) + SD * Math.sqrt(1 - retest * retest) * draws.normal();
}

const stays = (score: number, draws: Draws) =>
  draws.happens(1 / (1 + Math.exp(-(0.75 + 1.2 * ((score - 50) / SD)))));

/**
 * A true change of 4 points, and a bit over a third who leave: those who did badly before (what was seen), or those who do
 * badly now (what nobody sees). In the first case the estimate must be right; in the second it cannot be, and must say
 * how wrong it may be.
 */
export function dropOut(runs: number): Line[] {
  return [80, 200].flatMap((n) => {
    const draws = new Draws(n);
    let bias = 0;
    let naive = 0;
    let held = 0;
    let warned = 0;
    for (let run = 0; run < runs; run++) {
      for (const leaving of ['seen', 'unseen'] as const) {
        const person: number[] = [];
        const wave: number[] = [];
        const score: (number | null)[] = [];
        const means = [0, 0];
        let stayed = 0;
        for (let index = 0; index < n; index++) {
          const before = 50 + SD * draws.normal();
          const after = second(before, 4, 0.6, draws);
          const isThere = stays(leaving === 'seen' ? before : after, draws);
          person.push(index, index);
          wave.push(0, 1);
          score.push(before, isThere ? after : null);
          means[0]! += before / n;
          if (isThere) [means[1], stayed] = [means[1]! + after, stayed + 1];
        }
        const result = changeOverTime({ person, wave, score });
        if (isNotEstimable(result)) throw new Error(result.reason);
        if (leaving === 'unseen') {
          warned += Number(result.tippingPoint.sentence.nl !== '' && result.tippingPoint.zero !== null);
          continue;
        }
        const { estimate, interval } = result.change;
        bias += (estimate - 4) / runs;
        naive += (means[1]! / stayed - means[0]! - 4) / runs;
        held += Number(interval.lower <= 4 && 4 <= interval.upper);
      }
    }
    return [
      {
        what: `change, n = ${n}, leaving by what was seen: bias`,
        measured: bias,
        atLeast: -0.3,
        atMost: 0.3,
        digits: 2,
      },
      { what: `the same: coverage (%)`, measured: (100 * held) / runs, atLeast: 93, digits: 1 },
      {
        what: 'the same by comparing the means of waves: bias, which shows why not',
        measured: naive,
        atLeast: 1,
        digits: 2,
      },
      {
        what: `leaving by what nobody saw: tipping point printed (%)`,
        measured: (100 * warned) / runs,
        atLeast: 100,
        digits: 0,
      },
    ];
  });
}

/** A lottery without any effect, a quarter of the people leaving by what was seen. */
export function lottery(runs: number): Line[] {
  return [20, 50, 150].flatMap((arm): Line[] => {
    const draws = new Draws(arm);
    let found = 0;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const pre = Array.from({ length: 2 * arm }, () => 50 + SD * draws.normal());
      const offered = pre.map((_, index) => index < arm);
      const post = pre.map((score, index) => {
        const after = second(score, offered[index] ? 6 : 0, 0.6, draws);
        return draws.happens(1 / (1 + Math.exp(-(1.25 + 0.8 * ((score - 50) / SD))))) ? after : null;
      });
      const result = lotteryEffect({ post, pre, offered });
      const none = lotteryEffect({
        post: post.map((value, index) => (value === null ? null : value - (offered[index] ? 6 : 0))),
        pre,
        offered,
      });
      if (isNotEstimable(result) || isNotEstimable(none)) throw new Error('not estimable');
      found += Number(none.intentionToTreat.p < 0.05);
      const { interval } = result.intentionToTreat;
      held += Number(interval.lower <= 6 && 6 <= interval.upper);
    }
    return [
      {
        what: `lottery, ${arm} per arm, no effect: found one (%)`,
        measured: (100 * found) / runs,
        atLeast: 4,
        atMost: 6,
        digits: 1,
      },
      {
        what: `lottery, ${arm} per arm, 6 points: coverage (%)`,
        measured: (100 * held) / runs,
        atLeast: 93.5,
        atMost: 96.5,
        digits: 1,
      },
    ];
  });
}

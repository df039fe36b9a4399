import {
  binomialProbability,
  estimateMean,
  estimateProportion,
  protectRoundedShare,
  ruleSets,
} from '@medespraak/statistics';
import { Draws } from './random.ts';
import type { Line } from './report.ts';

/** A population of scores 0–100: items in categories, driven by one hidden trait, as questionnaires give them. */
interface Shape {
  name: string;
  draw: (draws: Draws) => number;
}

/** The mean of some items; `shift` pushes answers to one end, `pull` says how alike the items of one person are. */
function items(count: number, categories: number, shift: number, pull = 0.7): Shape['draw'] {
  return (draws) => {
    const trait = draws.normal();
    let sum = 0;
    for (let item = 0; item < count; item++) {
      const latent = shift + pull * trait + Math.sqrt(1 - pull * pull) * draws.normal();
      const code = Math.floor(categories / 2 + (latent * categories) / 4);
      sum += Math.min(categories - 1, Math.max(0, code)) / (categories - 1);
    }
    return (100 * sum) / count;
  };
}

const ordinary: Shape[] = [
  { name: '5 items of 5, symmetric', draw: items(5, 5, -0.1) },
  { name: '5 items of 5, low', draw: items(5, 5, -1.1) },
  { name: '2 items of 4', draw: items(2, 4, 0.1) },
  { name: '3 items of 3, at the floor', draw: items(3, 3, -1.3) },
  { name: '1 item of 5, at the ceiling', draw: items(1, 5, 1) },
];
const hard: Shape[] = [
  {
    name: 'two humps, half and half',
    draw: (draws) => (draws.happens(0.5) ? 25 : 75) + 10 * (draws.uniform() - 0.5),
  },
  { name: '60% at zero', draw: (draws) => (draws.happens(0.6) ? 0 : 20 + 60 * draws.uniform()) },
];

function meanOf(shape: Shape): number {
  const draws = new Draws(99);
  let sum = 0;
  for (let index = 0; index < 2_000_000; index++) sum += shape.draw(draws);
  return sum / 2_000_000;
}

const sample = (shape: Shape, n: number, draws: Draws) => Array.from({ length: n }, () => shape.draw(draws));

/** How often the interval of a mean holds the true mean, among samples that get an interval. */
export function meanCoverage(runs: number): Line[] {
  return [...ordinary, ...hard].flatMap((shape) => {
    const truth = meanOf(shape);
    return [10, 15, 20, 30, 50].map((n): Line => {
      const draws = new Draws(1000 + n);
      let shown = 0;
      let held = 0;
      for (let run = 0; run < runs; run++) {
        const result = estimateMean(sample(shape, n, draws), { bounds: [0, 100] });
        if (result.kind !== 'mean') continue;
        shown++;
        held += Number(result.interval.lower <= truth && truth <= result.interval.upper);
      }
      const isOrdinary = ordinary.includes(shape);
      return {
        what: `mean, ${shape.name}, n = ${n} (interval in ${((100 * shown) / runs).toFixed(1)}%)`,
        measured: (100 * held) / shown,
        atLeast: 93,
        ...(isOrdinary ? { atMost: n === 10 ? 99.5 : 97.5 } : {}),
        digits: 1,
      };
    });
  });
}

/** Where no interval of a mean can be trusted, the rule must switch to the share at the end of the scale. */
export function switchRule(runs: number): Line[] {
  return [0.85, 0.8].flatMap((atZero) => {
    const draws = new Draws(7);
    let switched = 0;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const values = Array.from({ length: 10 }, () =>
        draws.happens(atZero) ? 0 : 30 + 70 * draws.uniform(),
      );
      const result = estimateMean(values, { bounds: [0, 100] });
      // Everybody the same: no interval either.
      if (result.kind !== 'mean') switched++;
      const count = values.filter((value) => value === 0).length;
      const { interval } = estimateProportion(count, values.length);
      held += Number(interval !== null && interval.lower <= atZero && atZero <= interval.upper);
    }
    const about = `${100 * atZero}% at zero, n = 10`;
    return [
      { what: `switches to a share: ${about}`, measured: (100 * switched) / runs, atLeast: 90, digits: 1 },
      {
        what: `that share's interval: ${about}`,
        measured: (100 * held) / runs,
        atLeast: 93,
        atMost: 98,
        digits: 1,
      },
    ];
  });
}

/** Wilson's coverage, exactly, by adding up binomial chances. */
export function shareCoverage(): Line[] {
  const coverageAt = (n: number, p: number) => {
    let chance = (1 - p) ** n;
    let covered = 0;
    for (let x = 0; x <= n; x++) {
      const { interval } = estimateProportion(x, n);
      if (interval && interval.lower <= p && p <= interval.upper) covered += chance;
      chance *= ((n - x) / (x + 1)) * (p / (1 - p));
    }
    return 100 * covered;
  };
  const shares = Array.from({ length: 97 }, (_, index) => (index + 2) / 100);
  return [10, 20, 30, 50].flatMap((n): Line[] => {
    const each = shares.map((p) => coverageAt(n, p));
    const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
    const lines: Line[] = [
      { what: `share, mean over p, n = ${n}`, measured: mean, atLeast: 94.5, atMost: 96.5, digits: 1 },
    ];
    const floor = { 10: 89, 50: 91.5 }[n];
    if (floor)
      lines.push({
        what: `share, worst p, n = ${n}`,
        measured: Math.min(...each),
        atLeast: floor,
        digits: 1,
      });
    return lines;
  });
}

/**
 * Coverage of the shares that readers get, among those shown with a range, exactly. A municipality's are of rounded numbers; near
 * the ends (`truth` below 20%) the range is shown only when the answers happened to lie further in, and holds less often.
 */
export function shownShareCoverage(): Line[] {
  const coverageAt = (rules: (typeof ruleSets)['internal'], n: number, truth: number) => {
    let shown = 0;
    let held = 0;
    for (let yes = 0; yes <= n; yes++) {
      const share = protectRoundedShare(yes, n, rules);
      if (share.kind !== 'share') continue;
      const chance = binomialProbability(yes, n, truth);
      shown += chance;
      if (share.interval.lower <= truth + 1e-9 && truth <= share.interval.upper + 1e-9) held += chance;
    }
    return (100 * held) / shown;
  };
  const truths = Array.from({ length: 61 }, (_, index) => (index + 20) / 100);
  const readers = [
    { rules: ruleSets.internal, floor: 91.5 },
    { rules: ruleSets.municipal, floor: 94 },
  ];
  return readers.flatMap(({ rules, floor }) =>
    [10, 12, 13, 17, 23, 52, 98].flatMap((n): Line[] => {
      const each = truths.map((truth) => coverageAt(rules, n, truth));
      const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
      return [
        { what: `${rules.id}, mean over p, n = ${n}`, measured: mean, atLeast: 94.5, digits: 1 },
        { what: `${rules.id}, worst p, n = ${n}`, measured: Math.min(...each), atLeast: floor, digits: 1 },
      ];
    }),
  );
}

import {
  betaQuantile,
  estimateProportion,
  type Interval,
  shrinkMeans,
  shrinkShares,
} from '@medespraak/statistics';
import { Draws } from './random.ts';
import type { Line } from './report.ts';

/** How many people the groups have, by number and how many groups there are. */
const sizes: Record<string, (group: number, groups: number) => number> = {
  '30 each': () => 30,
  '5 to 60': (group, groups) => 5 + Math.floor((55 * group) / (groups - 1)),
  '8 and 400 in turn': (group) => (group % 2 === 0 ? 8 : 400),
  '30, one of 1000': (group) => (group === 0 ? 1000 : 30),
};
const counts = [3, 6, 10, 20, 60];
/** Of one person's score. */
const VARIANCE = 324;

/** A wave of groups that differ by `spread`; null where nothing can be estimated. */
type Play = (people: readonly number[], spread: number, draws: Draws) => Drawn[] | null;
interface Drawn {
  truth: number;
  interval: Interval;
  /** What the group says by itself. */
  own: Interval;
}

const sharesAround =
  (share: number): Play =>
  (people, spread, draws) => {
    const strength = (share * (1 - share)) / spread ** 2 - 1;
    const truth = people.map(() =>
      spread > 0 ? betaQuantile(draws.uniform(), share * strength, (1 - share) * strength) : share,
    );
    const yes = people.map((size, group) => {
      let count = 0;
      for (let person = 0; person < size; person++) count += Number(draws.happens(truth[group]!));
      return count;
    });
    const found = shrinkShares(yes, people);
    if (found.kind === 'not-estimable') return null;
    return found.groups.map(({ interval }, group) => {
      const own = estimateProportion(yes[group]!, people[group]!).interval ?? { lower: 0, upper: 1 };
      return { truth: truth[group]!, interval, own };
    });
  };

const means: Play = (people, spread, draws) => {
  const variances = people.map((size) => VARIANCE / size);
  const truth = people.map(() => 50 + spread * draws.normal());
  const seen = truth.map((value, group) => value + Math.sqrt(variances[group]!) * draws.normal());
  const found = shrinkMeans(seen, variances);
  if (found.kind === 'not-estimable') return null;
  return found.groups.map(({ interval }, group) => {
    const half = 1.96 * Math.sqrt(variances[group]!);
    return {
      truth: truth[group]!,
      interval,
      own: { lower: seen[group]! - half, upper: seen[group]! + half },
    };
  });
};

/** How often the interval of a shrunk value holds the truth, in the smallest groups and in the others, and how wide it is. */
export function shrinking(runs: number): Line[] {
  const plays = [
    { what: 'shares', play: sharesAround(0.3), spreads: [0, 0.03, 0.06, 0.15] },
    { what: 'shares next to 0', play: sharesAround(0.06), spreads: [0.15] },
    { what: 'means', play: means, spreads: [0, 1.5, 4, 10] },
  ];
  return plays.flatMap(({ what, play, spreads }) =>
    counts.flatMap((groups) =>
      Object.entries(sizes).flatMap(([name, size]) => {
        const people = Array.from({ length: groups }, (_, group) => size(group, groups));
        return spreads.flatMap((spread) => measure(`${what}, ${groups} groups, ${name}, spread ${spread}`, people, (draws) => play(people, spread, draws), runs)); // prettier-ignore
      }),
    ),
  );
}

function measure(
  what: string,
  people: number[],
  draw: (draws: Draws) => Drawn[] | null,
  runs: number,
): Line[] {
  const draws = new Draws(people.length);
  const smallest = Math.min(...people);
  const tallies = [true, false].map((small) => ({ small, held: 0, seen: 0, width: 0, own: 0 }));
  for (let run = 0; run < runs; run++) {
    for (const [group, { truth, interval, own }] of (draw(draws) ?? []).entries()) {
      const tally = tallies[people[group] === smallest ? 0 : 1]!;
      tally.seen++;
      tally.held += Number(interval.lower <= truth && truth <= interval.upper);
      tally.width += interval.upper - interval.lower;
      tally.own += own.upper - own.lower;
    }
  }
  return tallies
    .filter(({ seen }) => seen > 0)
    .map(({ small, held, seen, width, own }) => ({
      what: `${what}: ${small ? 'smallest' : 'others'} (as wide as its own × ${(width / own).toFixed(2)})`,
      measured: (100 * held) / seen,
      atLeast: 91,
      digits: 1,
    }));
}

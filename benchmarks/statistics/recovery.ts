import {
  attackTable,
  comparePeople,
  describeGaussian,
  describeLaplace,
  drawDiscreteGaussian,
  drawDiscreteLaplace,
  mayFollow,
  protectFamily,
  protectTable,
  readRational,
  ruleSets,
  type NoiseFacts,
} from '@medespraak/statistics';
// Not public: the known hard tables and the attacker's method, which the tests use too.
import { reconstructBits, type Told } from '../../statistics/testing/reconstruct.ts';
import { suppressionTables } from '../../statistics/testing/suppression-tables.ts';
import { Draws } from './random.ts';
import type { Line } from './report.ts';

/** What is recovered of the 24 known hard tables, and what protecting them costs. */
export function marginSubtraction(): Line[] {
  const outcomes = suppressionTables.map(({ table }) => ({
    table,
    outcome: protectTable(table, ruleSets.internal),
  }));
  const ranges = outcomes.flatMap(({ table, outcome }) =>
    attackTable(table, outcome, ruleSets.internal).map(({ range }) => range.upper - range.lower),
  );
  const extra = outcomes.reduce((sum, { outcome }) => sum + outcome.withheld.extra, 0);
  const fewest = suppressionTables.reduce((sum, { fewestExtra }) => sum + fewestExtra, 0);
  return [
    {
      what: 'cells of D01 recovered exactly',
      measured: ranges.filter((width) => width === 0).length,
      atMost: 0,
      digits: 0,
    },
    { what: 'narrowest range of a withheld cell', measured: Math.min(...ranges), atLeast: 10, digits: 0 },
    {
      what: 'extra withheld cells over the fewest possible',
      measured: extra / fewest,
      atMost: 1.5,
      digits: 2,
    },
  ];
}

/** Whether somebody who compares before and after learns about the one person who joins. */
export function timeDifferencing(trials: number): Line[] {
  const draws = new Draws(31);
  let visible = 0;
  let right = 0;
  for (let trial = 0; trial < trials; trial++) {
    const before = new Map(
      Array.from({ length: 40 }, (_, index) => [`p${index}`, Number(draws.happens(0.5))]),
    );
    const hers = Number(draws.happens(0.5));
    const after = new Map([...before, ['she', hers]]);
    if (mayFollow(comparePeople(before, after), ruleSets.internal)) visible++;
    let joined = 1;
    let more = hers;
    while (!mayFollow(comparePeople(before, after), ruleSets.internal)) {
      const answer = Number(draws.happens(0.5));
      after.set(`new ${joined++}`, answer);
      more += answer;
    }
    const guess = 2 * more === joined ? Number(draws.happens(0.5)) : Number(2 * more > joined);
    right += Number(guess === hers);
  }
  return [
    { what: `of ${trials} single joins, visible before ten joined`, measured: visible, atMost: 0, digits: 0 },
    {
      what: 'her answer guessed right when it opens (even odds before)',
      measured: (100 * right) / trials,
      atMost: 65,
      digits: 1,
    },
  ];
}

/** How many secret bits an attacker rebuilds above what the base rate gives. */
export function reconstruction(trials: number): Line[] {
  return [40, 100].map((size): Line => {
    const draws = new Draws(size);
    let gained = 0;
    for (let trial = 0; trial < trials; trial++) {
      const bits = Array.from({ length: size }, () => Number(draws.happens(0.7)));
      const told = askEverything(bits, draws);
      const guess = reconstructBits(size, told, 0.7);
      const right = bits.filter((bit, person) => bit === guess[person]).length / size;
      const ones = bits.filter((bit) => bit === 1).length / size;
      gained += right - Math.max(ones, 1 - ones);
    }
    return {
      what: `reconstruction, ${size} people: points above the base rate`,
      measured: (100 * gained) / trials,
      atMost: 5,
      digits: 1,
    };
  });
}

/** All sums that the figures give to somebody who reads shares exactly. */
function askEverything(bits: readonly number[], draws: Draws): Told[] {
  const told = (people: readonly number[]): Told => ({
    people,
    sum: people.reduce((sum, person) => sum + (bits[person] ?? 0), 0),
  });
  const everybody = told(bits.map((_, person) => person));
  const divisions = [3, 5, 6, 4].map((size) => {
    const groupOf = bits.map(() => Math.floor(size * draws.uniform() ** 1.5));
    return Array.from({ length: size }, (_, group) =>
      told(groupOf.flatMap((its, person) => (its === group ? [person] : []))),
    );
  });
  const [decided] = protectFamily(
    [
      {
        subject: 'secret',
        total: bits.length,
        sum: everybody.sum,
        partitions: divisions.map((groups, division) => ({
          by: String(division),
          cells: groups.map(({ people, sum }, group) => ({ group: String(group), n: people.length, sum })),
        })),
      },
    ],
    ruleSets.internal,
  );
  const shown = divisions.flatMap((groups, division) =>
    groups.filter((_, group) => decided?.partitions[division]?.cells[group]?.share === 'value'),
  );
  return decided?.totalShare === 'value' ? [everybody, ...shown] : shown;
}

/** The chance of a chi-squared as large as this, about (Wilson and Hilferty); for reading only. */
function chanceOfChiSquared(score: number, df: number): number {
  const z = ((score / df) ** (1 / 3) - (1 - 2 / (9 * df))) / Math.sqrt(2 / (9 * df));
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? tail : 1 - tail;
}

function compareWithChances(draws: readonly bigint[], facts: NoiseFacts): number {
  const seen = new Map<number, number>();
  for (const draw of draws) seen.set(Number(draw), (seen.get(Number(draw)) ?? 0) + 1);
  let score = 0;
  let bins = 0;
  let inner = 0;
  let counted = 0;
  for (let k = -400; k <= 400; k++) {
    const expected = facts.chanceOf(k) * draws.length;
    if (expected < 10) continue;
    score += ((seen.get(k) ?? 0) - expected) ** 2 / expected;
    inner += expected;
    counted += seen.get(k) ?? 0;
    bins++;
  }
  const rest = draws.length - inner;
  if (rest >= 10) score += (draws.length - counted - rest) ** 2 / rest;
  return chanceOfChiSquared(score, rest >= 10 ? bins : bins - 1);
}

/** Draws from the cryptographic source, compared with the exact chances. */
export function noise(draws: number): Line[] {
  const source = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const laplace = ['1/4', '1'].map((text): Line => {
    const epsilon = readRational(text);
    const facts = describeLaplace(Number(epsilon.over) / Number(epsilon.under));
    return {
      what: `discrete Laplace, ε = ${text}: p of χ², ${draws} draws`,
      measured: compareWithChances(drawDiscreteLaplace(epsilon, draws, source), facts),
      atLeast: 0.001,
    };
  });
  const gaussian = ['4', '70'].map((text): Line => {
    const facts = describeGaussian(Number(text));
    return {
      what: `discrete Gaussian, σ² = ${text}: p of χ², ${draws} draws`,
      measured: compareWithChances(drawDiscreteGaussian(readRational(text), draws, source), facts),
      atLeast: 0.001,
    };
  });
  return [...laplace, ...gaussian];
}

import { classify } from '../attributes.ts';
import { FULL } from '../parts/part.ts';
import type { Buddy, Newcomer } from '../people.ts';
import { exclusionsOf } from '../rules.ts';
import type { Rules } from '../rules.ts';
import { earn } from '../score.ts';
import type { Weights } from '../score.ts';
import { createScoring } from '../scoring.ts';

/** How many people stand together in a block: the bytes that one instruction of the processor works on. */
export const BLOCK = 16;

/** What the people of one side share with others, laid out for the kernels: one byte per person and plane, by blocks. */
export interface Side {
  count: number;
  blocks: number;
  /** For each person the number of her class. */
  classOf: Int32Array;
  /** Points she brings to every pair. */
  own: Int32Array;
  /** `planes[(block * planeCount + plane) * BLOCK + person % BLOCK]`. */
  planes: Uint8Array;
}

/** Words that both sides can share, of one part: planes of four words (weighed) or of eight (counted). */
export interface Channel {
  weighed: boolean;
  firstPlane: number;
  planeCount: number;
  most: number;
  /** Whether a pair must share something here. */
  required: boolean;
  /** For weighed planes what each combination of four words is worth: `[plane * 16 + combination]`. */
  worth: Uint8Array;
  /** Points by newcomer class and sum: `[class * (most + 1) + sum]`. */
  points: Int32Array;
}

/**
 * A round in numbers: newcomers are rows, buddies are columns, each side sorted by class so that people who are alike
 * stand together. Holds no scores of pairs: what two people score follows from their classes and their planes.
 */
export interface Market {
  rows: Side;
  columns: Side;
  /** Where each row and column stood in the lists that were given. */
  rowAt: Int32Array;
  columnAt: Int32Array;
  capacity: Int32Array;
  columnClasses: number;
  /** Points by newcomer class and buddy class, −1 where a rule is broken: `[rowClass * columnClasses + columnClass]`. */
  between: Int32Array;
  channels: Channel[];
  planeCount: number;
  floor: number;
  /** Pairs that may not be, by row and by column. */
  excludedOfRow: Map<number, number[]>;
  excludedOfColumn: Map<number, number[]>;
}

/** The positions sorted by class, those of one class in the order they had. */
function orderByClass(of: Int32Array, classes: number): Int32Array {
  const start = new Int32Array(classes + 1);
  for (const one of of) start[one + 1]! += 1;
  for (let at = 0; at < classes; at++) start[at + 1]! += start[at]!;
  const order = new Int32Array(of.length);
  of.forEach((one, index) => (order[start[one]!++] = index));
  return order;
}

/** A round in numbers. Buddies without a place or certificate, and newcomers who lack something, must not be given. */
export function createMarket(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  capacity: Int32Array,
  pool: readonly Newcomer[],
  rules: Rules,
  weights: Weights,
): Market {
  const scoring = createScoring(pool, rules, weights);
  const rowClasses = classify(newcomers, scoring.newcomerProperties);
  const columnClasses = classify(buddies, scoring.buddyProperties);
  const rowAt = orderByClass(rowClasses.of, rowClasses.examples.length);
  const columnAt = orderByClass(columnClasses.of, columnClasses.examples.length);

  const width = columnClasses.examples.length;
  const between = new Int32Array(rowClasses.examples.length * width);
  rowClasses.examples.forEach((newcomer, row) =>
    columnClasses.examples.forEach((buddy, column) => {
      const allowed = scoring.bitsBetween(newcomer, buddy) === 0;
      between[row * width + column] = allowed ? scoring.pointsBetween(newcomer, buddy) : -1;
    }),
  );

  const timeApplies = !(rules.off ?? []).includes('common-time');
  const used = scoring.shared.filter(({ name, points }) => points > 0 || (name === 'time' && timeApplies));
  let planeCount = 0;
  const words = used.map(({ part }) => {
    // Only words that both sides know can be shared.
    const known = new Set<string>();
    for (const buddy of buddies) for (const word of part.words(buddy)) known.add(word);
    const numbers = new Map<string, number>();
    for (const newcomer of newcomers)
      for (const word of part.words(newcomer))
        if (known.has(word) && !numbers.has(word)) numbers.set(word, numbers.size);
    return numbers;
  });
  const channels = used.map(({ name, points, part }, index): Channel => {
    const weighed = part.worth === 'rarity';
    const perPlane = weighed ? 4 : 8;
    const count = Math.ceil(words[index]!.size / perPlane);
    const firstPlane = planeCount;
    planeCount += count;
    const worth = new Uint8Array(weighed ? count * 16 : 0);
    if (weighed)
      for (const [word, number] of words[index]!)
        for (let combination = 0; combination < 16; combination++)
          if (combination & (1 << (number & 3))) {
            const at = (number >> 2) * 16 + combination;
            worth[at] = Math.min(255, worth[at]! + scoring.worth(part, word));
          }
    const table = new Int32Array(rowClasses.examples.length * (part.most + 1));
    rowClasses.examples.forEach((newcomer, row) => {
      for (let sum = 0; sum <= part.most; sum++)
        table[row * (part.most + 1) + sum] = earn(points, part.fit(sum, newcomer));
    });
    return {
      weighed,
      firstPlane,
      planeCount: count,
      most: part.most,
      required: name === 'time' && timeApplies,
      worth,
      points: table,
    };
  });

  const lay = <Person extends Newcomer | Buddy>(
    people: readonly Person[],
    order: Int32Array,
    of: Int32Array,
    side: 'newcomer' | 'buddy',
  ): Side => {
    const blocks = Math.ceil(people.length / BLOCK);
    const planes = new Uint8Array(blocks * BLOCK * planeCount);
    const own = new Int32Array(people.length);
    order.forEach((given, at) => {
      const person = people[given]!;
      own[at] = scoring.ownPoints(side, person);
      const base = Math.floor(at / BLOCK) * planeCount * BLOCK + (at % BLOCK);
      used.forEach(({ part }, index) => {
        const { weighed, firstPlane } = channels[index]!;
        const numbers = words[index]!;
        for (const word of part.words(person)) {
          const number = numbers.get(word);
          if (number === undefined) continue;
          const plane = firstPlane + (weighed ? number >> 2 : number >> 3);
          planes[base + plane * BLOCK]! |= 1 << (weighed ? number & 3 : number & 7);
        }
      });
    });
    return { count: people.length, blocks, classOf: order.map((given) => of[given]!), own, planes };
  };

  const rowOf = new Map(Array.from(rowAt, (given, at) => [newcomers[given]!.id, at]));
  const columnOf = new Map(Array.from(columnAt, (given, at) => [buddies[given]!.id, at]));
  const excludedOfRow = new Map<number, number[]>();
  const excludedOfColumn = new Map<number, number[]>();
  const note = (list: Map<number, number[]>, key: number, value: number) => {
    const known = list.get(key);
    if (known) known.push(value);
    else list.set(key, [value]);
  };
  for (const [newcomer, hers] of exclusionsOf(rules)) {
    const row = rowOf.get(newcomer);
    if (row === undefined) continue;
    for (const buddy of hers.keys()) {
      const column = columnOf.get(buddy);
      if (column === undefined) continue;
      note(excludedOfRow, row, column);
      note(excludedOfColumn, column, row);
    }
  }

  return {
    rows: lay(newcomers, rowAt, rowClasses.of, 'newcomer'),
    columns: lay(buddies, columnAt, columnClasses.of, 'buddy'),
    rowAt,
    columnAt,
    capacity: columnAt.map((given) => capacity[given]!),
    columnClasses: width,
    between,
    channels,
    planeCount,
    floor: Math.min(rules.scoreFloor ?? 0, FULL),
    excludedOfRow,
    excludedOfColumn,
  };
}

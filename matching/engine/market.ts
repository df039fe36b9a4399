import { classify, orderByClass } from '../attributes.ts';
import type { Classes } from '../attributes.ts';
import { FULL } from '../parts/part.ts';
import type { Buddy, Newcomer } from '../people.ts';
import { exclusionsOf } from '../rules.ts';
import type { Rules } from '../rules.ts';
import { earn } from '../score.ts';
import type { Scoring } from '../scoring.ts';
import { letGo } from './memory.ts';
import { numberWords, readWords } from './words.ts';
import type { Words } from './words.ts';

/** How many people stand together in a block: the bytes that one instruction of the processor works on. */
export const BLOCK = 16;

/** What the people of one side share with others, laid out for the kernels: one byte per person and plane, by blocks. */
export interface Side {
  count: number;
  blocks: number;
  /** For each person the number of her region, which both sides count alike; 0 for who can meet anywhere. */
  regionOf: Int32Array;
  /** For each person the number of her class: of people who are of one kind (see `Scoring.kinds`). */
  classOf: Int32Array;
  /** Points she brings to every pair. */
  own: Int32Array;
  /** `planes[(block * planeCount + plane) * BLOCK + person % BLOCK]`. */
  planes: Uint8Array;
}

/** Words that both sides can share, of one part: planes of four words each. */
export interface Channel {
  firstPlane: number;
  planeCount: number;
  most: number;
  /** Whether a pair must share something here. */
  required: boolean;
  /** What each combination of the four words of a plane is worth: `[plane * 16 + combination]`. */
  worth: Uint8Array;
  /** Points by newcomer class and sum: `[class * (most + 1) + sum]`. */
  points: Int32Array;
}

/**
 * A round in numbers: newcomers are rows, buddies are columns, each side sorted by region and class so that people who are
 * alike stand together. Holds no scores of pairs: what two people score follows from their classes and their planes.
 */
export interface Market {
  rows: Side;
  columns: Side;
  /** Where each row and column stood in the lists that were given. */
  rowAt: Int32Array;
  columnAt: Int32Array;
  capacity: Int32Array;
  /** How many regions there are, with 0. */
  regions: number;
  columnClasses: number;
  /** Points by newcomer class and buddy class, −1 where a rule is broken: `[rowClass * columnClasses + columnClass]`. */
  between: Int16Array;
  channels: Channel[];
  planeCount: number;
  floor: number;
  /** Pairs that may not be, by row and by column. */
  excludedOfRow: Map<number, number[]>;
  excludedOfColumn: Map<number, number[]>;
}

/** The pairs that may not be, in numbers. */
function readExclusions(
  rules: Rules,
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rowAt: Int32Array,
  columnAt: Int32Array,
): Pick<Market, 'excludedOfRow' | 'excludedOfColumn'> {
  const excludedOfRow = new Map<number, number[]>();
  const excludedOfColumn = new Map<number, number[]>();
  const exclusions = exclusionsOf(rules);
  if (exclusions.size === 0) return { excludedOfRow, excludedOfColumn };
  const rowOf = new Map(Array.from(rowAt, (given, at) => [newcomers[given]!.id, at]));
  const columnOf = new Map(Array.from(columnAt, (given, at) => [buddies[given]!.id, at]));
  const note = (list: Map<number, number[]>, key: number, value: number) => {
    const known = list.get(key);
    if (known) known.push(value);
    else list.set(key, [value]);
  };
  for (const [newcomer, hers] of exclusions) {
    const row = rowOf.get(newcomer);
    if (row === undefined) continue;
    for (const buddy of hers.keys()) {
      const column = columnOf.get(buddy);
      if (column === undefined) continue;
      note(excludedOfRow, row, column);
      note(excludedOfColumn, column, row);
    }
  }
  return { excludedOfRow, excludedOfColumn };
}

/** One side of a market and how it stands: by region, and by class within one; those of one class in the order they had. */
interface Arranged<Person> {
  people: readonly Person[];
  /** Who stands at each place. */
  order: Int32Array;
  classes: Classes<Person>;
  regionOf: Int32Array;
}

/** Arranges one side. A region that has no number yet gets the next. */
function arrange<Person extends Newcomer | Buddy>(
  people: readonly Person[],
  properties: Iterable<keyof Person>,
  scoring: Scoring,
  regions: Map<string | null, number>,
): Arranged<Person> {
  const regionOf = Int32Array.from(people, (person) => {
    const region = scoring.regionOf(person);
    if (!regions.has(region)) regions.set(region, regions.size);
    return regions.get(region)!;
  });
  const classes = classify(people, properties);
  const byClass = orderByClass(classes.of, classes.examples.length).order;
  const byRegion = orderByClass(
    byClass.map((at) => regionOf[at]!),
    regions.size,
  ).order;
  return { people, order: byRegion.map((at) => byClass[at]!), classes, regionOf };
}

/** What classes score with each other: see `Market.between`. */
function scoreClasses(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  { kinds, pointsBetween }: Scoring,
): Int16Array {
  const between = new Int16Array(newcomers.length * buddies.length).fill(-1);
  const bitsWith = kinds.bitsWith(buddies);
  newcomers.forEach((newcomer, row) => {
    const bits = bitsWith(newcomer);
    buddies.forEach((buddy, column) => {
      if (bits[column] === 0) between[row * buddies.length + column] = pointsBetween(newcomer, buddy);
    });
  });
  return between;
}

/** The words of one part that both sides know, as a channel of planes from `firstPlane` on, and the words of each side. */
function readChannel(
  { points, part }: Scoring['shared'][number],
  firstPlane: number,
  required: boolean,
  rows: Arranged<Newcomer>,
  columns: Arranged<Buddy>,
  scoring: Scoring,
) {
  const seen = new Map<string, number>();
  const newcomers = readWords(rows.people, part.words, seen);
  const buddies = readWords(columns.people, part.words, seen);
  const { next, known } = numberWords(seen.size, newcomers, buddies);
  const planeCount = Math.ceil(known / 4);
  const worth = new Uint8Array(planeCount * 16);
  for (const [word, first] of seen) {
    const number = next[first]!;
    for (let combination = 0; number >= 0 && combination < 16; combination++)
      if (combination & (1 << (number & 3))) {
        const at = (number >> 2) * 16 + combination;
        worth[at] = Math.min(255, worth[at]! + scoring.worth(part, word));
      }
  }
  const { most } = part;
  const { examples } = rows.classes;
  const table = new Int32Array(examples.length * (most + 1));
  examples.forEach((newcomer, row) => {
    for (let sum = 0; sum <= most; sum++)
      table[row * (most + 1) + sum] = earn(points, part.fit(sum, newcomer));
  });
  const channel: Channel = { firstPlane, planeCount, most, required, worth, points: table };
  return { channel, next, newcomers, buddies };
}

/** Lays out one side; `words` has for each channel what people have of it, and the numbers of these words. */
function lay<Person extends Newcomer | Buddy>(
  { people, order, classes, regionOf }: Arranged<Person>,
  ownPoints: (person: Person) => number,
  words: readonly { channel: Channel; next: Int32Array; of: Words }[],
): Side {
  const planeCount = words.reduce((sum, { channel }) => sum + channel.planeCount, 0);
  const blocks = Math.ceil(people.length / BLOCK);
  const planes = new Uint8Array(blocks * BLOCK * planeCount);
  order.forEach((person, at) => {
    const base = Math.floor(at / BLOCK) * planeCount * BLOCK + (at % BLOCK);
    for (const { channel, next, of } of words)
      for (let word = of.start[person]!; word < of.start[person + 1]!; word++) {
        const number = next[of.numbers[word]!]!;
        if (number >= 0) planes[base + (channel.firstPlane + (number >> 2)) * BLOCK]! |= 1 << (number & 3);
      }
  });
  for (const { of } of words) letGo(of.start, of.numbers);
  return {
    count: people.length,
    blocks,
    regionOf: order.map((person) => regionOf[person]!),
    classOf: order.map((person) => classes.of[person]!),
    own: order.map((person) => ownPoints(people[person]!)),
    planes,
  };
}

/** A round in numbers. Buddies without a place or certificate, and newcomers who lack something, must not be given. */
export function createMarket(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  capacity: Int32Array,
  rules: Rules,
  scoring: Scoring,
): Market {
  const regions = new Map<string | null, number>([[null, 0]]);
  const rows = arrange(newcomers, scoring.kinds.newcomer, scoring, regions);
  const columns = arrange(buddies, scoring.kinds.buddy, scoring, regions);

  const timeApplies = !(rules.off ?? []).includes('common-time');
  let planeCount = 0;
  const read = scoring.shared
    .map((part) => ({ part, required: part.name === 'time' && timeApplies }))
    .filter(({ part, required }) => part.points > 0 || required)
    .map(({ part, required }) => {
      const one = readChannel(part, planeCount, required, rows, columns, scoring);
      planeCount += one.channel.planeCount;
      return one;
    });

  return {
    rows: lay(
      rows,
      (newcomer) => scoring.ownPoints('newcomer', newcomer),
      read.map((one) => ({ ...one, of: one.newcomers })),
    ),
    columns: lay(
      columns,
      (buddy) => scoring.ownPoints('buddy', buddy),
      read.map((one) => ({ ...one, of: one.buddies })),
    ),
    rowAt: rows.order,
    columnAt: columns.order,
    capacity: columns.order.map((given) => capacity[given]!),
    regions: regions.size,
    columnClasses: columns.classes.examples.length,
    between: scoreClasses(rows.classes.examples, columns.classes.examples, scoring),
    channels: read.map(({ channel }) => channel),
    planeCount,
    floor: Math.min(rules.scoreFloor ?? 0, FULL),
    ...readExclusions(rules, newcomers, buddies, rows.order, columns.order),
  };
}

import { classify, orderByClass } from '../attributes.ts';
import type { Classes } from '../attributes.ts';
import { FULL } from '../parts/part.ts';
import type { Buddy, Newcomer } from '../people.ts';
import { exclusionsOf } from '../rules.ts';
import type { Rules } from '../rules.ts';
import { earn } from '../score.ts';
import type { Scoring } from '../scoring.ts';
import { letGo } from './memory.ts';

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

/** How many people are looked at to see which words go together. */
const SAMPLE = 2000;

/** The words of many people as numbers: those of one person from `start[person]` up to `start[person + 1]`. */
interface Words {
  start: Int32Array;
  numbers: Int32Array;
}

function readWords<Person>(
  people: readonly Person[],
  wordsOf: (person: Person) => readonly string[],
  seen: Map<string, number>,
): Words {
  const start = new Int32Array(people.length + 1);
  let numbers = new Int32Array(people.length * 8 + 16);
  let size = 0;
  people.forEach((person, at) => {
    for (const word of wordsOf(person)) {
      let number = seen.get(word);
      if (number === undefined) seen.set(word, (number = seen.size));
      if (size === numbers.length) {
        const larger = new Int32Array(size * 2);
        larger.set(numbers);
        letGo(numbers);
        numbers = larger;
      }
      numbers[size++] = number;
    }
    start[at + 1] = size;
  });
  return { start, numbers };
}

/**
 * Gives the words that both sides know new numbers from 0, −1 for the others, so that words which people tend to have
 * together stand in one plane of four: then most people have words in few planes, and only these are looked at for them.
 * What the numbers are changes no result.
 */
function numberWords(size: number, newcomers: Words, buddies: Words): { next: Int32Array; known: number } {
  const sides = new Uint8Array(size);
  for (let at = 0; at < newcomers.start.at(-1)!; at++) sides[newcomers.numbers[at]!]! |= 1;
  for (let at = 0; at < buddies.start.at(-1)!; at++) sides[buddies.numbers[at]!]! |= 2;
  const next = new Int32Array(size).fill(-1);
  const left = new Set<number>();
  for (let word = 0; word < size; word++) if (sides[word] === 3) left.add(word);
  let known = 0;
  // A long list of words keeps its order: the table would grow with its square.
  if (left.size > 400) {
    for (const word of left) next[word] = known++;
    return { next, known };
  }
  // Only what both know has a place in the table: people may have thousands of words that nobody shares.
  const both = [...left];
  const placeOf = new Int32Array(size).fill(-1);
  both.forEach((word, place) => (placeOf[word] = place));
  const width = both.length;
  const together = new Int32Array(width * width);
  const { start, numbers } = newcomers;
  for (let person = 0; person < Math.min(SAMPLE, start.length - 1); person++) {
    const hers = Array.from(numbers.subarray(start[person]!, start[person + 1]!), (word) => placeOf[word]!);
    const shared = hers.filter((place) => place >= 0);
    for (const one of shared) for (const other of shared) together[one * width + other]! += 1;
  }
  const pull = new Int32Array(width);
  const open = new Set(both.keys());
  while (open.size > 0) {
    if (known % 4 === 0) for (const place of open) pull[place] = together[place * width + place]!;
    let best = -1;
    for (const place of open) if (best < 0 || pull[place]! > pull[best]!) best = place;
    open.delete(best);
    next[both[best]!] = known++;
    for (const place of open)
      pull[place] = (known % 4 === 1 ? 0 : pull[place]!) + together[best * width + place]!;
  }
  return { next, known };
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

/** The number of each person's region; one that is not known yet gets the next. */
function numberRegions(
  people: readonly (Newcomer | Buddy)[],
  scoring: Scoring,
  known: Map<string | null, number>,
): Int32Array {
  return Int32Array.from(people, (person) => {
    const region = scoring.regionOf(person);
    if (!known.has(region)) known.set(region, known.size);
    return known.get(region)!;
  });
}

/** Positions sorted by region, and by class within one; those of one class in the order they had. */
function orderByRegion(
  { of, examples }: Classes<unknown>,
  regionOf: Int32Array,
  regions: number,
): Int32Array {
  const byClass = orderByClass(of, examples.length).order;
  const { order } = orderByClass(
    byClass.map((at) => regionOf[at]!),
    regions,
  );
  return order.map((at) => byClass[at]!);
}

/** A round in numbers. Buddies without a place or certificate, and newcomers who lack something, must not be given. */
export function createMarket(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  capacity: Int32Array,
  rules: Rules,
  scoring: Scoring,
): Market {
  const rowClasses = classify(newcomers, scoring.kinds.newcomer);
  const columnClasses = classify(buddies, scoring.kinds.buddy);
  const regions = new Map<string | null, number>([[null, 0]]);
  const rowRegions = numberRegions(newcomers, scoring, regions);
  const columnRegions = numberRegions(buddies, scoring, regions);
  const rowAt = orderByRegion(rowClasses, rowRegions, regions.size);
  const columnAt = orderByRegion(columnClasses, columnRegions, regions.size);

  const width = columnClasses.examples.length;
  const between = new Int16Array(rowClasses.examples.length * width).fill(-1);
  const bitsWith = scoring.kinds.bitsWith(columnClasses.examples);
  rowClasses.examples.forEach((newcomer, row) => {
    const bits = bitsWith(newcomer);
    for (let column = 0; column < width; column++)
      if (bits[column] === 0)
        between[row * width + column] = scoring.pointsBetween(newcomer, columnClasses.examples[column]!);
  });

  const timeApplies = !(rules.off ?? []).includes('common-time');
  const used = scoring.shared.filter(({ name, points }) => points > 0 || (name === 'time' && timeApplies));
  let planeCount = 0;
  const words = used.map(({ part }) => {
    const seen = new Map<string, number>();
    const ofNewcomers = readWords(newcomers, part.words, seen);
    const ofBuddies = readWords(buddies, part.words, seen);
    return { seen, ofNewcomers, ofBuddies, ...numberWords(seen.size, ofNewcomers, ofBuddies) };
  });
  const channels = used.map(({ name, points, part }, index): Channel => {
    const { seen, next, known } = words[index]!;
    const count = Math.ceil(known / 4);
    const firstPlane = planeCount;
    planeCount += count;
    const worth = new Uint8Array(count * 16);
    for (const [word, first] of seen) {
      const number = next[first]!;
      for (let combination = 0; number >= 0 && combination < 16; combination++)
        if (combination & (1 << (number & 3))) {
          const at = (number >> 2) * 16 + combination;
          worth[at] = Math.min(255, worth[at]! + scoring.worth(part, word));
        }
    }
    const table = new Int32Array(rowClasses.examples.length * (part.most + 1));
    rowClasses.examples.forEach((newcomer, row) => {
      for (let sum = 0; sum <= part.most; sum++)
        table[row * (part.most + 1) + sum] = earn(points, part.fit(sum, newcomer));
    });
    return {
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
    wordsOf: readonly Words[],
    order: Int32Array,
    of: Int32Array,
    regionOf: Int32Array,
    side: 'newcomer' | 'buddy',
  ): Side => {
    const blocks = Math.ceil(people.length / BLOCK);
    const planes = new Uint8Array(blocks * BLOCK * planeCount);
    const own = new Int32Array(people.length);
    order.forEach((given, at) => {
      const person = people[given]!;
      own[at] = scoring.ownPoints(side, person);
      const base = Math.floor(at / BLOCK) * planeCount * BLOCK + (at % BLOCK);
      channels.forEach(({ firstPlane }, index) => {
        const { next } = words[index]!;
        const { start, numbers } = wordsOf[index]!;
        for (let word = start[given]!; word < start[given + 1]!; word++) {
          const number = next[numbers[word]!]!;
          if (number >= 0) planes[base + (firstPlane + (number >> 2)) * BLOCK]! |= 1 << (number & 3);
        }
      });
    });
    return {
      count: people.length,
      blocks,
      regionOf: order.map((given) => regionOf[given]!),
      classOf: order.map((given) => of[given]!),
      own,
      planes,
    };
  };

  const { excludedOfRow, excludedOfColumn } = readExclusions(rules, newcomers, buddies, rowAt, columnAt);
  const ofNewcomers = words.map((one) => one.ofNewcomers);
  const ofBuddies = words.map((one) => one.ofBuddies);
  const rows = lay(newcomers, ofNewcomers, rowAt, rowClasses.of, rowRegions, 'newcomer');
  const columns = lay(buddies, ofBuddies, columnAt, columnClasses.of, columnRegions, 'buddy');
  for (const { start, numbers } of [...ofNewcomers, ...ofBuddies]) letGo(start, numbers);

  return {
    rows,
    columns,
    rowAt,
    columnAt,
    capacity: columnAt.map((given) => capacity[given]!),
    regions: regions.size,
    columnClasses: width,
    between,
    channels,
    planeCount,
    floor: Math.min(rules.scoreFloor ?? 0, FULL),
    excludedOfRow,
    excludedOfColumn,
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MatchingError } from './input.ts';
import { commitTo, drawAgain, drawLottery, hashOfList, isFairDraw } from './lottery.ts';
import type { LotteryList, LotteryRecord } from './lottery.ts';
import { sha256 } from './sha256.ts';

const tickets = Array.from({ length: 90 }, (_, at) => ({
  id: `n${at}`,
  stratum: at % 3 === 0 ? 'A0' : 'A2',
}));
const strata = ['level'];

test('a draw fills the places, shares them over strata by size, and can be made again from its record alone', () => {
  const record = drawLottery({ tickets, places: 31, strata }, 'a secret');
  const drawn = record.tickets.filter((ticket) => ticket.drawn);
  expect(drawn).toHaveLength(31);
  expect(record.places).toEqual({ A0: 10, A2: 21 });
  const published = {
    commitment: commitTo('a secret'),
    listHash: hashOfList({ tickets, places: 31, strata }),
  };
  expect(isFairDraw(record, published)).toBe(true);
  expect(drawLottery({ tickets: tickets.toReversed(), places: 31, strata }, 'a secret')).toEqual(record);
});

test('a record that was tampered with, another seed or another list is found out', () => {
  const record = drawLottery({ tickets, places: 31, strata }, 'a secret');
  const published = { commitment: record.commitment, listHash: record.listHash };
  const swapped = record.tickets.map((ticket) => ({ ...ticket, drawn: !ticket.drawn }));
  expect(isFairDraw({ ...record, tickets: swapped }, published)).toBe(false);
  expect(isFairDraw(drawLottery({ tickets, places: 31, strata }, 'another'), published)).toBe(false);
  expect(
    isFairDraw(drawLottery({ tickets: tickets.slice(1), places: 31, strata }, 'a secret'), published),
  ).toBe(false);
  expect(() => drawLottery({ tickets: [tickets[0]!, tickets[0]!], places: 1 }, 'x')).toThrow(MatchingError);
  expect(() => drawLottery({ tickets, places: -1 }, 'x')).toThrow(MatchingError);
});

test('everybody in a stratum is drawn about as often over many seeds', () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 150; seed++)
    for (const { id, drawn } of drawLottery({ tickets: tickets.slice(0, 30), places: 10 }, `seed ${seed}`)
      .tickets)
      if (drawn) times.set(id, (times.get(id) ?? 0) + 1);
  // 150 draws of 3 or 4 of 10, or 6 or 7 of 20: six standard deviations are 35.
  for (const count of times.values()) expect(Math.abs(count - 50)).toBeLessThan(36);
  expect(times.size).toBe(30);
});

/** Lists of 2 to 12 in up to three groups, with places for some. */
const someLists: fc.Arbitrary<LotteryList> = fc
  .uniqueArray(fc.uuid(), { minLength: 2, maxLength: 12 })
  .chain((ids) =>
    fc.record({
      tickets: fc
        .array(fc.constantFrom('A1', 'A2', 'B1'), { minLength: ids.length, maxLength: ids.length })
        .map((levels) => levels.map((stratum, at) => ({ id: ids[at]!, stratum }))),
      places: fc.integer({ min: 1, max: ids.length - 1 }),
      strata: fc.constantFrom([], ['level'], ['level', 'gender']),
    }),
  );

const replaced = <T>(all: readonly T[], at: number, change: Partial<T>): T[] =>
  all.map((one, index) => (index === at % all.length ? { ...one, ...change } : one));

/** What somebody may announce and then do otherwise, with everything that follows from it. */
const otherLists: Record<string, (list: LotteryList, at: number) => LotteryList> = {
  'a place more': (list) => ({ ...list, places: list.places + 1 }),
  'a place less': (list) => ({ ...list, places: list.places - 1 }),
  'other groups': (list) => ({ ...list, strata: [...list.strata!, 'age'] }),
  'a hash without places': ({ tickets, places }) => ({ tickets, places }),
  'somebody in another group': (list, at) => ({
    ...list,
    tickets: replaced(list.tickets, at, { stratum: 'C1' }),
  }),
  'another ticket': (list, at) => ({ ...list, tickets: replaced(list.tickets, at, { id: 'another' }) }),
  'a ticket more': (list) => ({ ...list, tickets: [...list.tickets, { id: 'more', stratum: 'A1' }] }),
  'a ticket less': (list, at) => ({ ...list, tickets: list.tickets.toSpliced(at % list.tickets.length, 1) }),
};

/** What somebody may change of a record alone. */
const otherRecords: Record<string, (record: LotteryRecord, at: number) => LotteryRecord> = {
  'somebody else drawn': (record, at) => {
    const { drawn } = record.tickets[at % record.tickets.length]!;
    return { ...record, tickets: replaced(record.tickets, at, { drawn: !drawn }) };
  },
  'another place in the order': (record, at) => ({
    ...record,
    tickets: replaced(record.tickets, at, { place: 99 }),
  }),
  'tickets in another order': (record) => ({ ...record, tickets: record.tickets.toReversed() }),
  'a place that nobody has': (record) => ({ ...record, places: { ...record.places, nobody: 0 } }),
  'a place from one group to another': (record) => {
    const [first, ...rest] = Object.entries(record.places);
    const places = [[first![0], first![1] - 1], ...rest, ['another', 1]] as [string, number][];
    return { ...record, places: Object.fromEntries(places) };
  },
};

const at = fc.nat({ max: 11 });

test.each(Object.entries(otherLists))('a draw held with %s than was announced is found', (_, change) => {
  fc.assert(
    fc.property(someLists, at, (list, index) => {
      const { commitment, listHash } = drawLottery(list, 'a secret');
      const other = drawLottery(change(list, index), 'a secret');
      expect(isFairDraw(other, { commitment, listHash })).toBe(false);
      // Nor with the hash that was announced written into it.
      expect(isFairDraw({ ...other, listHash }, { commitment, listHash })).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test.each(Object.entries(otherRecords))('a record with %s is found', (_, change) => {
  fc.assert(
    fc.property(someLists, at, (list, index) => {
      const record = drawLottery(list, 'a secret');
      expect(isFairDraw(record, record)).toBe(true);
      expect(drawAgain(record)).toEqual(record);
      expect(isFairDraw(change(record, index), record)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('a draw of which the hash covers the tickets alone is made again, and leaves its places open', () => {
  const record = drawLottery({ tickets, places: 31 }, 'a secret');
  expect(record.listHash).toBe(
    sha256(
      JSON.stringify(
        tickets.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, stratum }) => [id, stratum]),
      ),
    ),
  );
  expect(isFairDraw(record, record)).toBe(true);
  expect(isFairDraw(drawLottery({ tickets, places: 35 }, 'a secret'), record)).toBe(true);
  expect(isFairDraw(drawLottery({ tickets: tickets.slice(1), places: 31 }, 'a secret'), record)).toBe(false);
});

test('a record of which a database put the names in another order is as fair as it was', () => {
  const record = drawLottery({ tickets, places: 31, strata }, 'a secret');
  const { commitment, listHash } = record;
  const turned = <Value>(value: Value): Value =>
    Array.isArray(value)
      ? (value.map(turned) as Value)
      : typeof value === 'object' && value !== null
        ? (Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, one]) => [name, turned(one)]),
          ) as Value)
        : value;
  expect(isFairDraw(turned(record), { commitment, listHash })).toBe(true);
});

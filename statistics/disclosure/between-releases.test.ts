import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople, findHeld, mayFollow } from './between-releases.ts';
import { ruleSets } from './rules.ts';

const { internal, municipal } = ruleSets;
const people = (size: number, amount: number, from = 0) =>
  new Map(Array.from({ length: size }, (_, index) => [`person ${from + index}`, amount]));

describe('a figure after an earlier one', () => {
  it('waits while one to nine people make the difference', () => {
    const before = people(30, 1);
    for (let joined = 0; joined <= 12; joined++) {
      const after = new Map([...before, ...people(joined, 0, 100)]);
      const isOpen = joined === 0 || joined >= 10;
      for (const rules of [internal, municipal])
        expect(mayFollow(comparePeople(before, after), rules)).toBe(isOpen);
    }
  });

  it('counts those whose answers were erased as people who left', () => {
    expect(comparePeople(people(29, 1), people(29, 1), 1)).toEqual({ left: 1, joined: 0, changed: 0 });
    expect(mayFollow(comparePeople(people(29, 1), people(29, 1), 1), internal)).toBe(false);
  });

  it('may follow inside the organisation when enough people answered otherwise, for the municipality not', () => {
    const after = people(29, 0);
    const between = comparePeople(people(30, 1), after);
    expect(between).toEqual({ left: 1, joined: 0, changed: 29 });
    expect([internal, municipal].map((rules) => mayFollow(between, rules))).toEqual([true, false]);
  });

  it('is judged the same in both directions', () => {
    const side = fc.uniqueArray(fc.tuple(fc.nat(40), fc.nat(1)), { selector: ([who]) => who });
    fc.assert(
      fc.property(side, side, (one, other) => {
        const [a, b] = [one, other].map((lines) => new Map(lines.map(([who, says]) => [String(who), says])));
        const [there, back] = [comparePeople(a!, b!), comparePeople(b!, a!)];
        expect(back).toEqual({ left: there.joined, joined: there.left, changed: there.changed });
        expect(mayFollow(there, internal)).toBe(mayFollow(back, internal));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what are no counts', () => {
    expect(() => comparePeople(new Map(), new Map(), -1)).toThrow('forgotten');
    expect(() => mayFollow({ left: NaN, joined: 0, changed: 0 }, internal)).toThrow('left');
    expect(mayFollow(comparePeople(new Map(), new Map()), internal)).toBe(true);
  });
});

describe('the groups of a division after an earlier release', () => {
  const group = (name: string, now: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>) => ({
    group: name,
    now,
    before: [before],
  });

  it('are held where one person left, and with so many others that what is hidden together is not hers alone', () => {
    const women = group('women', people(29, 1), people(30, 1));
    const men = group('men', people(30, 0, 100), people(30, 1, 100));
    const others = group('others', people(20, 1, 200), people(20, 1, 200));
    // Nobody makes a difference among the others, so that they cannot hide her; the men can.
    expect(findHeld([women, men, others], [0], internal)).toEqual(new Set(['women', 'others', 'men']));
    expect(findHeld([men, others], [0], internal)).toEqual(new Set());
  });

  it('are held when ten go each way between two, and one joins: only their sum tells of her', () => {
    const [young, old, she] = [people(15, 1), people(15, 0, 100), people(1, 1, 500)];
    const [toOld, toYoung] = [people(10, 1), people(10, 0, 100)];
    const without = (from: ReadonlyMap<string, number>, gone: ReadonlyMap<string, number>) =>
      [...from].filter(([person]) => !gone.has(person));
    const rest = group('rest', people(20, 1, 300), people(20, 1, 300));
    const divisions = (joining: ReadonlyMap<string, number>) => [
      group('young', young, new Map([...without(young, toOld), ...toYoung, ...joining])),
      group('old', old, new Map([...without(old, toYoung), ...toOld])),
      rest,
    ];
    for (const rules of [internal, municipal]) {
      expect(findHeld(divisions(new Map()), [0], rules)).toEqual(new Set());
      // One is enough to hold, but all without it is the other and the rest: it differs by many.
      expect(findHeld(divisions(she), [0], rules).size).toBeGreaterThan(0);
      expect(findHeld(divisions(people(10, 1, 500)), [0], rules)).toEqual(new Set());
    }
  });

  it('are held when a sum of groups in three releases leaves one, though each group differs by many', () => {
    // People of two ages are asked in turn, and change age in between.
    const [first, second] = [people(30, 1), people(30, 1, 100)];
    const halves = (all: ReadonlyMap<string, number>, at: number) =>
      [new Map([...all].slice(0, at)), new Map([...all].slice(at))] as const;
    const [a, b] = [halves(first, 15), halves(second, 15)];
    const now = [...people(1, 1, 500), ...first, ...second];
    const [young, old] = [new Map([...now].filter((_, i) => i % 2 === 0)), new Map([...now].filter((_, i) => i % 2 === 1))]; // prettier-ignore
    const others = {
      group: 'others',
      now: people(20, 1, 700),
      before: [people(20, 1, 700), people(20, 1, 700)],
    };
    const young3 = { group: 'young', now: young, before: [a[0], b[0]] };
    const old3 = { group: 'old', now: old, before: [a[1], b[1]] };
    expect(findHeld([young3, old3, others], [0, 0], internal).size).toBeGreaterThan(0);
    const same = { ...young3, now: new Map([...young].slice(1)) };
    expect(findHeld([same, old3, others], [0, 0], internal)).toEqual(new Set());
  });

  it('are held when somebody of the earlier release was erased and may have been in any of them', () => {
    const same = group('women', people(30, 1), people(30, 1));
    const renewed = group('men', people(30, 1, 300), people(30, 1, 100));
    expect(findHeld([same, renewed], [0], internal)).toEqual(new Set());
    expect(findHeld([same, renewed], [1], internal).has('women')).toBe(true);
  });

  it('are free without an earlier release, also the empty one', () => {
    expect(findHeld([{ group: 'women', now: people(12, 1), before: [] }], [], municipal)).toEqual(new Set());
    expect(findHeld([], [], municipal)).toEqual(new Set());
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainPair } from './hand.ts';
import type { Buddy, Newcomer } from './people.ts';
import { AMAL, BEA, RULES, someBuddies, someNewcomers, someRules, someWeights } from './people.arbitrary.ts';
import { proposeRound } from './round.ts';
import type { Round } from './round.ts';
import type { Rules } from './rules.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import { shuffle } from './random.ts';

const propose = (
  newcomers: Newcomer[],
  buddies: Buddy[],
  rules: Rules,
  weights = DEFAULT_WEIGHTS,
  seed = 1,
) => proposeRound(newcomers, buddies, rules, weights, { seed });

/** Runs a property over rounds of all kinds. */
function everyRound(holds: (newcomers: Newcomer[], buddies: Buddy[], rules: Rules, round: Round) => void) {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, (newcomers, buddies, rules) =>
      holds(newcomers, buddies, rules, propose(newcomers, buddies, rules)),
    ),
    { numRuns: 300 },
  );
}

/** What stands between two people, asked apart from any round. */
function obstaclesBetween(newcomer: Newcomer, buddy: Buddy, rules: Rules, newcomers: Newcomer[]) {
  const answer = explainPair(newcomer, buddy, rules, DEFAULT_WEIGHTS, { newcomers });
  return answer.allowed ? [] : answer.obstacles;
}

/** The most pairs there can be, and their best total, by trying everything. */
function bestOf(newcomers: Newcomer[], buddies: Buddy[], rules: Rules): [number, number] {
  const table = newcomers.map((newcomer) =>
    buddies.map((buddy) => explainPair(newcomer, buddy, rules, DEFAULT_WEIGHTS, { newcomers })),
  );
  const search = (row: number, free: number[]): [number, number] => {
    if (row === table.length) return [0, 0];
    let best = search(row + 1, free);
    table[row]!.forEach((answer, column) => {
      if (!answer.allowed || free[column] === 0) return;
      const [count, total] = search(row + 1, free.with(column, free[column]! - 1));
      const found: [number, number] = [count + 1, total + answer.pairing.score];
      if (found[0] > best[0] || (found[0] === best[0] && found[1] > best[1])) best = found;
    });
    return best;
  };
  return search(
    0,
    buddies.map(({ capacity }) => capacity),
  );
}

test('a round has as many pairs as the rules allow, and of those the best total, as trying everything shows', () => {
  everyRound((newcomers, buddies, rules, round) => {
    expect([round.pairs.length, round.totalScore]).toEqual(bestOf(newcomers, buddies, rules));
  });
});

test('with and without WebAssembly the pairs are the same', () => {
  everyRound((newcomers, buddies, rules, round) => {
    for (const plain of [true, false])
      expect(proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed: 1, plain })).toEqual(round);
    expect(round.gap).toBe(0);
  });
});

test('no pair breaks a rule', () => {
  everyRound((newcomers, buddies, rules, round) => {
    for (const pair of round.pairs) {
      const newcomer = newcomers.find(({ id }) => id === pair.newcomer)!;
      const buddy = buddies.find(({ id }) => id === pair.buddy)!;
      expect(obstaclesBetween(newcomer, buddy, rules, newcomers)).toEqual([]);
    }
  });
});

test('everybody is in a round exactly once, and no buddy gets more pairs than places', () => {
  everyRound((newcomers, buddies, _, round) => {
    const named = [...round.pairs, ...round.unmatched].map(({ newcomer }) => newcomer);
    expect(named.sort()).toEqual(newcomers.map(({ id }) => id).sort());
    for (const { id, capacity } of buddies) {
      const taken = round.pairs.filter(({ buddy }) => buddy === id).length;
      const idle = round.idleBuddies.find(({ buddy }) => buddy === id)?.freePlaces ?? 0;
      expect(taken + idle).toBe(capacity);
    }
  });
});

test('scores are whole numbers from 0 to 10,000, the sum of their parts, and add up to the total', () => {
  everyRound((_, __, ___, round) => {
    for (const { score, parts } of round.pairs) {
      expect(Number.isInteger(score) && score >= 0 && score <= 10_000).toBe(true);
      expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(score);
    }
    expect(round.totalScore).toBe(round.pairs.reduce((sum, { score }) => sum + score, 0));
  });
});

test('the reason why somebody stays behind is true', () => {
  everyRound((newcomers, buddies, rules, round) => {
    for (const { newcomer: id, reason, details } of round.unmatched) {
      const newcomer = newcomers.find((one) => one.id === id)!;
      const broken = buddies.map((buddy) => obstaclesBetween(newcomer, buddy, rules, newcomers));
      const suitable = buddies.filter((_, index) =>
        broken[index]!.every((obstacle) => obstacle === 'capacity'),
      );
      if (reason === 'capacity') {
        expect(suitable.length).toBeGreaterThan(0);
        expect(details.capacity).toBe(suitable.length);
        const idle = round.idleBuddies.map(({ buddy }) => buddy);
        for (const buddy of suitable) expect(idle).not.toContain(buddy.id);
      } else expect(suitable).toEqual([]);
      if (reason === 'no-buddies') expect(buddies).toEqual([]);
      const applies = (rule: 'level' | 'common-time') => !(rules.off ?? []).includes(rule);
      if (newcomer.level === null && applies('level')) expect(reason).toBe('level-unknown');
      else if (newcomer.slots.length === 0 && applies('common-time')) expect(reason).toBe('no-times-known');
      else if (buddies.length > 0) expect(details[reason]).toBeGreaterThan(0);
      expect(Object.values(details).reduce((sum, count) => sum + count, 0)).toBe(buddies.length);
    }
  });
});

test('the order of the lists does not matter', () => {
  everyRound((newcomers, buddies, rules, round) => {
    const turned = { ...rules, earlierPairs: rules.earlierPairs.toReversed() };
    expect(propose(shuffle(newcomers, 5), shuffle(buddies, 6), turned)).toEqual(round);
  });
});

test('other ids change neither the number of pairs nor the total', () => {
  everyRound((newcomers, buddies, rules, round) => {
    const renamed = (id: string) => `${(id.charCodeAt(1) * 31) % 7}-${id}`;
    const rename = <Person extends { id: string }>(person: Person) => ({ ...person, id: renamed(person.id) });
    const pairs = (list: Rules['earlierPairs'] = []) =>
      list.map(({ newcomer, buddy }) => ({ newcomer: renamed(newcomer), buddy: renamed(buddy) }));
    const others = { ...rules, earlierPairs: pairs(rules.earlierPairs), forbidden: pairs(rules.forbidden) };
    const again = propose(newcomers.map(rename), buddies.map(rename), others);
    expect([again.pairs.length, again.totalScore]).toEqual([round.pairs.length, round.totalScore]);
  });
});

test('one more buddy never makes a round worse', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, (newcomers, buddies, rules) => {
      const fewer = propose(newcomers, buddies.slice(1), rules);
      const more = propose(newcomers, buddies, rules);
      expect(more.pairs.length).toBeGreaterThanOrEqual(fewer.pairs.length);
      if (more.pairs.length === fewer.pairs.length)
        expect(more.totalScore).toBeGreaterThanOrEqual(fewer.totalScore);
    }),
  );
});

test('doubling all weights changes nothing', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, someWeights, (newcomers, buddies, rules, weights) => {
      const doubled = Object.fromEntries(
        Object.entries(weights).map(([part, weight]) => [part, 2 * weight]),
      ) as typeof weights;
      expect(propose(newcomers, buddies, rules, doubled)).toEqual(
        propose(newcomers, buddies, rules, weights),
      );
    }),
  );
});

test('another seed chooses among equals only', () => {
  everyRound((newcomers, buddies, rules, round) => {
    const again = propose(newcomers, buddies, rules, DEFAULT_WEIGHTS, 2);
    const waited = ({ pairs }: Round) =>
      pairs
        .flatMap(({ reasons }) =>
          reasons.flatMap((reason) => (reason.code === 'waiting' ? [reason.params.days] : [])),
        )
        .reduce((sum, days) => sum + days, 0);
    expect([again.pairs.length, again.totalScore, waited(again)]).toEqual([
      round.pairs.length,
      round.totalScore,
      waited(round),
    ]);
  });
});

test('among people who are equal in everything different seeds find different pairs', () => {
  const twins = ['a', 'b', 'c', 'd'].map((id) => ({ ...AMAL, id }));
  const chosen = new Set(
    [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => propose(twins, [BEA], RULES, DEFAULT_WEIGHTS, seed).pairs[0]!.newcomer,
    ),
  );
  expect(chosen.size).toBeGreaterThan(1);
});

test('a pair that ended or was declined is never proposed again, even if nobody else is there', () => {
  const rules = { ...RULES, earlierPairs: [{ newcomer: 'amal', buddy: 'bea' }] };
  expect(propose([AMAL], [BEA], rules).unmatched).toEqual([
    { newcomer: 'amal', reason: 'earlier-pair', details: { 'earlier-pair': 1 } },
  ]);
});

test('two modest pairs come before one splendid pair', () => {
  const picky = {
    ...AMAL,
    id: 'picky',
    slots: ['tue-evening'],
    interests: [],
    languages: [],
    waitsSince: RULES.on,
  };
  const splendid = {
    ...BEA,
    interests: AMAL.interests,
    languages: ['ar'],
    slots: ['mon-evening', 'tue-evening'],
  };
  const modest = { ...BEA, id: 'modest', slots: ['mon-evening'], interests: [], languages: [] };
  const round = propose([AMAL, picky], [splendid, modest], RULES);
  expect(round.pairs.map(({ newcomer, buddy }) => [newcomer, buddy])).toEqual([
    ['amal', 'modest'],
    ['picky', 'bea'],
  ]);
});

test('of two equal newcomers the one who waits longer comes first, however long both wait', () => {
  for (const [longer, shorter] of [
    ['2026-11-01', '2026-11-02'],
    ['2026-01-01', '2026-01-02'],
    ['2016-01-01', '2016-01-02'],
  ] as const)
    for (const seed of [1, 2, 3, 4]) {
      const people = [
        { ...AMAL, id: 'a', waitsSince: shorter },
        { ...AMAL, id: 'b', waitsSince: longer },
      ];
      expect(propose(people, [BEA], RULES, DEFAULT_WEIGHTS, seed).pairs[0]!.newcomer).toBe('b');
    }
});

test('the reason is the rule that excluded the last who were left, with the count of every rule before it', () => {
  const buddies = [
    { ...BEA, id: 'b1', levelMin: 'B2' as const, levelMax: 'C2' as const },
    { ...BEA, id: 'b2', gender: 'man' as const },
    { ...BEA, id: 'b3', slots: ['sun-morning'] },
    { ...BEA, id: 'b4', slots: ['sun-morning'], gender: 'man' as const },
  ];
  expect(propose([{ ...AMAL, wishesGender: 'woman' }], buddies, RULES).unmatched).toEqual([
    { newcomer: 'amal', reason: 'common-time', details: { level: 1, 'gender-wish': 2, 'common-time': 1 } },
  ]);
});

test('a pinned pair stands, against a better one and against the times, and takes its place', () => {
  const omar = { ...AMAL, id: 'omar', slots: ['sun-morning'] };
  const rules = { ...RULES, pinned: [{ newcomer: 'omar', buddy: 'bea' }] };
  const round = propose([AMAL, omar], [BEA], rules);
  expect(round.pairs.map(({ newcomer, pinned }) => [newcomer, pinned])).toEqual([['omar', true]]);
  expect(round.unmatched).toEqual([{ newcomer: 'amal', reason: 'capacity', details: { capacity: 1 } }]);
});

test('empty lists give an empty round', () => {
  const nobody = { pairs: [], unmatched: [], idleBuddies: [], totalScore: 0 };
  expect(propose([], [], RULES)).toMatchObject(nobody);
  expect(propose([], [BEA], RULES)).toMatchObject({
    ...nobody,
    idleBuddies: [{ buddy: 'bea', freePlaces: 1 }],
  });
  expect(propose([AMAL], [], RULES).unmatched).toEqual([
    { newcomer: 'amal', reason: 'no-buddies', details: {} },
  ]);
});

test('a region that is called "null" is one, for whoever lives in another or in none', () => {
  const here = { ...AMAL, id: 'here', region: 'null' };
  const anywhere = { ...AMAL, id: 'anywhere', region: null };
  const bea = { ...BEA, capacity: 2, region: 'utrecht' };
  for (const newcomers of [
    [here, anywhere],
    [anywhere, here],
  ])
    expect(propose(newcomers, [bea], RULES).pairs.map(({ newcomer }) => newcomer)).toEqual(['anywhere']);
});

/**
 * Rounds beside every way to pair everybody, with rules and search written anew for this test from the README: small rounds of
 * all kinds at once (ranges, wishes on both sides, 0 to 4 places, pins, floors, long waiters), from seeds.
 */
import { expect, test } from 'vitest';
import {
  AGE_BANDS,
  DEFAULT_WEIGHTS,
  LEVELS,
  OBSTACLES,
  SWITCHABLE_RULES,
  canBePaired,
  continueRound,
  explainPair,
  proposeRound,
  suggestBuddies,
  whatHelps,
} from './index.ts';
import type { Buddy, Newcomer, Obstacle, PairOfIds, Round, Rules, Weights } from './index.ts';
import { numbers } from './town.arbitrary.ts';

const ON = '2026-11-24';
const DAY = 86_400_000;
const daysOf = ({ waitsSince }: Newcomer) =>
  Math.max(0, Math.round((Date.parse(ON) - Date.parse(waitsSince)) / DAY));

interface Case {
  newcomers: Newcomer[];
  buddies: Buddy[];
  rules: Rules & { pinned: PairOfIds[]; scoreFloor: number };
  weights: Weights;
  longWait: number;
}

const WEIGHTS: Weights[] = [
  DEFAULT_WEIGHTS,
  { time: 1 },
  { waiting: 1 },
  { level: 3, interests: 1, language: 2 },
  { age: 1, buddyWaiting: 1 },
];

function createCase(seed: number): Case {
  const next = numbers(seed * 7919 + 13);
  const pick = <Item>(list: readonly Item[]) => list[next(list.length)]!;
  const some = (words: readonly string[], outOf = 2) => words.filter(() => next(outOf) === 0);
  const person = (id: string) => ({
    id,
    interests: some(['a', 'b', 'c', 'd'], 1 + next(4)),
    slots: some(['s1', 's2', 's3', 's4']),
    languages: some(['nl', 'nl-BE', 'en', 'ar']),
    gender: pick(['woman', 'man', 'other', null] as const),
    wishesGender: pick([null, null, null, 'woman', 'man'] as const),
    ageBand: pick([undefined, null, ...AGE_BANDS]),
    wishesAge: next(7) === 0,
    region: pick([undefined, null, null, 'u', 'g', 'null']),
    waitsSince: new Date(Date.parse(ON) - pick([-5, 0, 3, 50, 180, 181, 4000]) * DAY)
      .toISOString()
      .slice(0, 10),
  });
  const newcomers = Array.from({ length: next(7) }, (_, at): Newcomer => ({
    ...person(`n${at}`),
    level: next(10) === 0 ? null : pick(LEVELS),
  }));
  const buddies = Array.from({ length: next(6) }, (_, at): Buddy => {
    const [from, to] = [next(7), next(7)].sort() as [number, number];
    return {
      ...person(`b${at}`),
      levelMin: LEVELS[from]!,
      levelMax: LEVELS[to]!,
      capacity: next(5),
      certificateIssuedOn: pick([null, '2020-05-01', '2023-11-24', '2023-11-25', '2027-01-01']),
    };
  });
  const pairs = () =>
    Array.from({ length: next(4) }, () => ({ newcomer: `n${next(8)}`, buddy: `b${next(7)}` }));
  const rules = {
    on: ON,
    certificateRequired: next(3) === 0,
    certificateValidMonths: pick([null, 36]),
    earlierPairs: pairs(),
    forbidden: pairs(),
    scoreFloor: pick([0, 0, 2000, 4000]),
    off: next(3) === 0 ? SWITCHABLE_RULES.filter(() => next(2) === 0) : [],
    pinned: [] as PairOfIds[],
  };
  for (const { newcomer, buddy } of pairs()) {
    const [who, whom] = [newcomers.find(({ id }) => id === newcomer), buddies.find(({ id }) => id === buddy)];
    if (!who || !whom || rules.pinned.some((pin) => pin.newcomer === newcomer)) continue;
    const isFull = rules.pinned.filter((pin) => pin.buddy === buddy).length >= whom.capacity;
    const lasting: Obstacle[] = ['certificate', 'earlier-pair', 'forbidden'];
    if (isFull || obstaclesBetween(who, whom, rules).some((one) => lasting.includes(one))) continue;
    rules.pinned.push({ newcomer, buddy });
  }
  return { newcomers, buddies, rules, weights: pick(WEIGHTS), longWait: pick([Infinity, Infinity, 180, 0]) };
}

/** Three years on, as the only validity here; the last day before it counts. */
const holdsUntil = (issued: string) => `${Number(issued.slice(0, 4)) + 3}${issued.slice(4)}`;

/** The rules as the README has them, in its order, floor and places aside. */
function obstaclesBetween(newcomer: Newcomer, buddy: Buddy, rules: Rules): Obstacle[] {
  const { level, wishesGender, slots } = newcomer;
  const at = level === null ? null : LEVELS.indexOf(level);
  const [ages, regions] = [
    [newcomer.ageBand, buddy.ageBand].map((band) => (band ? AGE_BANDS.indexOf(band) : NaN)),
    [newcomer.region, buddy.region],
  ] as const;
  const issued = buddy.certificateIssuedOn;
  const isValid =
    issued !== null && issued <= ON && (rules.certificateValidMonths === null || holdsUntil(issued) > ON);
  const isAmong = (pairs: readonly PairOfIds[] = []) =>
    pairs.some((pair) => pair.newcomer === newcomer.id && pair.buddy === buddy.id);
  const broken: Partial<Record<Obstacle, boolean>> = {
    'level-unknown': at === null && !rules.off?.includes('level'),
    'no-times-known': slots.length === 0 && !rules.off?.includes('common-time'),
    level: at !== null && (at < LEVELS.indexOf(buddy.levelMin) || at > LEVELS.indexOf(buddy.levelMax)),
    'gender-wish': wishesGender !== null && wishesGender !== buddy.gender,
    'buddy-gender-wish': buddy.wishesGender !== null && buddy.wishesGender !== newcomer.gender,
    'age-wish': Boolean(newcomer.wishesAge || buddy.wishesAge) && !(Math.abs(ages[0]! - ages[1]!) <= 1),
    region: Boolean(regions[0] && regions[1]) && regions[0] !== regions[1],
    'common-time': slots.length > 0 && !slots.some((slot) => buddy.slots.includes(slot)),
    certificate: rules.certificateRequired && !isValid,
    'earlier-pair': isAmong(rules.earlierPairs),
    forbidden: isAmong(rules.forbidden),
  };
  return OBSTACLES.filter((one) => broken[one] && !(rules.off as readonly string[]).includes(one));
}

/** What a pair scores, were it made by hand with nothing in the way. */
function scoreOf({ newcomers, rules, weights }: Case, newcomer: Newcomer, buddy: Buddy): number {
  const pinned = [{ newcomer: newcomer.id, buddy: buddy.id }];
  const open = { ...rules, certificateRequired: false, earlierPairs: [], forbidden: [], pinned };
  const answer = explainPair(newcomer, { ...buddy, capacity: 1 }, open, weights, { newcomers });
  return answer.allowed ? answer.pairing.score : NaN;
}

const isTooLow = (of: Case, newcomer: Newcomer, buddy: Buddy) =>
  scoreOf(of, newcomer, buddy) < of.rules.scoreFloor;
const isAllowed = (of: Case, newcomer: Newcomer, buddy: Buddy) =>
  obstaclesBetween(newcomer, buddy, of.rules).length === 0 && !isTooLow(of, newcomer, buddy);

/** Long waiters, pairs, points and days as one number. */
function worth({ longWait }: Case, newcomer: Newcomer, score: number): number {
  const days = daysOf(newcomer);
  return ((days >= longWait ? 11 : 1) * 1e5 + score) * 1e5 + days;
}

function worthOf(of: Case, { pairs }: Round): number {
  const free = pairs.filter(({ pinned }) => !pinned);
  const who = (id: string) => of.newcomers.find((one) => one.id === id)!;
  return free.reduce((sum, { newcomer, score }) => sum + worth(of, who(newcomer), score), 0);
}

/** The most that any way to pair everybody is worth, pins aside. */
function mostWorth(of: Case): number {
  const { newcomers, buddies, rules } = of;
  const waiting = newcomers.filter(({ id }) => !rules.pinned.some(({ newcomer }) => newcomer === id));
  const free = buddies.map(
    ({ id, capacity }) => capacity - rules.pinned.filter(({ buddy }) => buddy === id).length,
  );
  const table = waiting.map((newcomer) =>
    buddies.map((buddy) =>
      isAllowed(of, newcomer, buddy) ? worth(of, newcomer, scoreOf(of, newcomer, buddy)) : -1,
    ),
  );
  const known = new Map<string, number>();
  const best = (row: number): number => {
    if (row === waiting.length) return 0;
    const key = `${row} ${free.join(' ')}`;
    let most = known.get(key);
    if (most !== undefined) return most;
    most = best(row + 1);
    table[row]!.forEach((value, column) => {
      if (value < 0 || free[column] === 0) return;
      free[column]! -= 1;
      most = Math.max(most!, value + best(row + 1));
      free[column]! += 1;
    });
    known.set(key, most);
    return most;
  };
  return best(0);
}

/** The rule that excluded the last buddies, and how many each excluded. */
function absenceOf(of: Case, newcomer: Newcomer) {
  const { buddies, rules } = of;
  const counts = new Map<Obstacle, number>();
  for (const buddy of buddies) {
    const low: Obstacle = isTooLow(of, newcomer, buddy) ? 'below-floor' : 'capacity';
    const [first = low] = obstaclesBetween(newcomer, buddy, rules);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const lacks = newcomer.level === null && !rules.off?.includes('level') ? 'level-unknown' : 'no-times-known';
  const isWhole =
    lacks === 'no-times-known' && (newcomer.slots.length > 0 || rules.off?.includes('common-time'));
  const reason = OBSTACLES.findLast((one) => counts.has(one)) ?? (isWhole ? 'no-buddies' : lacks);
  return { newcomer: newcomer.id, reason, details: Object.fromEntries(counts) };
}

test.each(Array.from({ length: 8 }, (_, part) => part))(
  'rounds of all kinds are the best there is, and say why (%i)',
  (part) => {
    for (let seed = part * 50; seed < part * 50 + 50; seed++) {
      const of = createCase(seed);
      const { newcomers, buddies, rules, weights, longWait } = of;
      const options = { seed, longWait };
      const round = proposeRound(newcomers, buddies, rules, weights, options);
      const best = mostWorth(of);
      expect({ seed, worth: worthOf(of, round), gap: round.gap }).toEqual({ seed, worth: best, gap: 0 });
      for (const { newcomer, buddy, score, parts, pinned } of round.pairs) {
        const [who, whom] = [
          newcomers.find(({ id }) => id === newcomer)!,
          buddies.find(({ id }) => id === buddy)!,
        ];
        expect(score).toBe(scoreOf(of, who, whom));
        expect(Object.values(parts).reduce((sum, points) => sum + points, 0)).toBe(score);
        expect(pinned || isAllowed(of, who, whom)).toBe(true);
      }
      for (const absence of round.unmatched)
        expect(absence).toEqual(
          absenceOf(
            of,
            newcomers.find(({ id }) => id === absence.newcomer)!,
          ),
        );
      for (const plain of [true, false]) {
        const turned = [newcomers.toReversed(), buddies.toReversed()] as const;
        expect(proposeRound(...turned, rules, weights, { ...options, plain })).toEqual(round);
      }
      expect(continueRound(round.pairs, newcomers, buddies, rules, weights, options)).toEqual({
        ...round,
        broken: [],
      });

      // Not the best, but as near as was asked for, also where scores are low; and the gap is no lie.
      const near = proposeRound(newcomers, buddies, rules, weights, { ...options, gap: 0.05 });
      const points = near.pairs.reduce((sum, { score, pinned }) => sum + (pinned ? 0 : score), 0);
      expect(near.gap).toBeLessThanOrEqual(0.05);
      expect(worthOf(of, near)).toBeLessThanOrEqual(best);
      expect((best - worthOf(of, near)) / 1e5).toBeLessThanOrEqual(near.gap! * Math.max(1, points) + 1);

      const open = (newcomer: Newcomer) =>
        buddies.filter((buddy) => buddy.capacity > 0 && isAllowed(of, newcomer, buddy));
      expect(canBePaired(newcomers, buddies, rules, weights)).toEqual(
        newcomers.filter((newcomer) => open(newcomer).length > 0).map(({ id }) => id),
      );
      for (const newcomer of newcomers) {
        const ranked = open(newcomer).map(({ id }) => id);
        const given = suggestBuddies(newcomer, buddies, rules, weights, { limit: 9, newcomers });
        expect(given.map(({ buddy }) => buddy).sort()).toEqual(ranked.sort());
        expect(given.map(({ score }) => score)).toEqual(
          given.map(({ score }) => score).sort((a, b) => b - a),
        );
      }
    }
  },
);

test('what would help somebody who stays behind is every single change that does, with as many buddies as it says', () => {
  let helped = 0;
  for (let seed = 0; seed < 400; seed++) {
    const of = createCase(seed);
    const { newcomers, buddies, rules, weights } = of;
    const round = proposeRound(newcomers, buddies, rules, weights, { seed });
    const leftOf = new Map(round.idleBuddies.map(({ buddy, freePlaces }) => [buddy, freePlaces]));
    const left = buddies.map((buddy) => ({ ...buddy, capacity: leftOf.get(buddy.id) ?? 0 }));
    for (const newcomer of newcomers.filter(({ id }) => round.unmatched.some((one) => one.newcomer === id))) {
      const expected: Record<string, number> = {};
      /** Notes for how many buddies, each changed alone, a change helps; and makes the round with the first of them. */
      const note = (name: string, who: Newcomer, change: Partial<Buddy> = {}, bare: Rules = rules) => {
        const fitting = left.filter((buddy) => {
          const changed = { ...buddy, ...change };
          const scores = scoreOf(of, who, changed) >= bare.scoreFloor!;
          return changed.capacity > 0 && scores && obstaclesBetween(who, changed, bare).length === 0;
        });
        if (fitting.length === 0) return;
        expected[name] = fitting.length;
        const places = (capacity: number) =>
          change.capacity === undefined ? { capacity } : { capacity: capacity + 1 };
        const again = proposeRound(
          newcomers.map((one) => (one === newcomer ? who : one)),
          buddies.map((one) =>
            one.id === fitting[0]!.id ? { ...one, ...change, ...places(one.capacity) } : one,
          ),
          bare,
          weights,
          { seed, pool: newcomers },
        );
        if (bare !== rules) return;
        // A buddy who changes something may help another more; a newcomer who does is paired herself.
        expect(again.pairs.length).toBeGreaterThan(round.pairs.length);
        if (who !== newcomer) expect(again.pairs.map((pair) => pair.newcomer)).toContain(newcomer.id);
      };
      for (const slot of ['s1', 's2', 's3', 's4'].filter((one) => !newcomer.slots.includes(one)))
        note(`more-time ${slot}`, { ...newcomer, slots: [...newcomer.slots, slot] });
      const at = newcomer.level === null ? NaN : LEVELS.indexOf(newcomer.level);
      LEVELS.forEach((level, index) => {
        if (level !== newcomer.level && !(Math.abs(index - at) > 1))
          note(`other-level ${level}`, { ...newcomer, level });
      });
      if (newcomer.wishesGender) note('without-gender-wish', { ...newcomer, wishesGender: null });
      if (newcomer.wishesAge) note('without-age-wish', { ...newcomer, wishesAge: false });
      note('capacity', newcomer, { capacity: 1 });
      note('certificate', newcomer, { certificateIssuedOn: ON });
      note('buddy-gender-wish', newcomer, { wishesGender: null });
      note('age-wish', newcomer, { wishesAge: false });
      note('below-floor', newcomer, {}, { ...rules, scoreFloor: 0 });
      note('region', { ...newcomer, region: null });

      const given = whatHelps(newcomer, left, rules, weights, { newcomers }).map(({ code, params }) => {
        const what = 'slot' in params ? ` ${params.slot}` : 'level' in params ? ` ${params.level}` : '';
        return ['obstacle' in params ? params.obstacle : code + what, params.buddies] as const;
      });
      expect({ seed, ...Object.fromEntries(given) }).toEqual({ seed, ...expected });
      expect(given.map(([, count]) => count)).toEqual(given.map(([, count]) => count).sort((a, b) => b - a));
      helped += given.length;
    }
  }
  expect(helped).toBeGreaterThan(200);
});

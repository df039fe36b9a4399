import { expect, test } from 'vitest';
import { MatchingError } from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import { AMAL, BEA, RULES } from './people.arbitrary.ts';
import type { Rules } from './rules.ts';
import { proposeRound } from './round.ts';
import { DEFAULT_WEIGHTS, PARTS } from './score.ts';
import type { Weights } from './score.ts';

interface Input {
  newcomers?: Newcomer[];
  buddies?: Buddy[];
  rules?: Partial<Rules>;
  weights?: Partial<Weights>;
  seed?: number;
}

function propose({ newcomers = [AMAL], buddies = [BEA], rules, weights, seed = 1 }: Input) {
  return proposeRound(
    newcomers,
    buddies,
    { ...RULES, ...rules },
    { ...DEFAULT_WEIGHTS, ...weights },
    { seed },
  );
}

const pin = (newcomer: string, buddy: string) => ({ pinned: [{ newcomer, buddy }] });

test.each<[string, string, Input]>([
  ['duplicate-id', 'newcomers[1].id', { newcomers: [AMAL, AMAL] }],
  ['duplicate-id', 'buddies[1].id', { buddies: [BEA, BEA] }],
  ['invalid-value', 'newcomers[0].id', { newcomers: [{ ...AMAL, id: '' }] }],
  ['invalid-value', 'newcomers[0].level', { newcomers: [{ ...AMAL, level: 'A9' as 'A0' }] }],
  ['invalid-value', 'newcomers[0].gender', { newcomers: [{ ...AMAL, gender: 'x' as 'other' }] }],
  ['invalid-value', 'newcomers[0].waitsSince', { newcomers: [{ ...AMAL, waitsSince: '2026-02-30' }] }],
  ['invalid-value', 'newcomers[0].slots', { newcomers: [{ ...AMAL, slots: 'mon' as unknown as string[] }] }],
  ['invalid-value', 'buddies[0].levelMin', { buddies: [{ ...BEA, levelMin: 'Z' as 'A0' }] }],
  ['invalid-value', 'buddies[0].levelMax', { buddies: [{ ...BEA, levelMin: 'C1', levelMax: 'A1' }] }],
  ['invalid-value', 'buddies[0].capacity', { buddies: [{ ...BEA, capacity: -1 }] }],
  ['invalid-value', 'buddies[0].capacity', { buddies: [{ ...BEA, capacity: 1.5 }] }],
  ['invalid-value', 'buddies[0].certificateIssuedOn', { buddies: [{ ...BEA, certificateIssuedOn: 'yes' }] }],
  ['invalid-value', 'weights.time', { weights: { time: -1 } }],
  ['invalid-value', 'weights.level', { weights: { level: NaN } }],
  ['invalid-value', 'weights', { weights: Object.fromEntries(PARTS.map((part) => [part, 0])) }],
  ['invalid-value', 'rules.on', { rules: { on: 'today' } }],
  ['invalid-value', 'rules.certificateValidMonths', { rules: { certificateValidMonths: 0 } }],
  ['invalid-value', 'rules.scoreFloor', { rules: { scoreFloor: 10_001 } }],
  ['invalid-value', 'rules.off', { rules: { off: ['certificate' as never] } }],
  ['invalid-value', 'newcomers[0].ageBand', { newcomers: [{ ...AMAL, ageBand: '31' as never }] }],
  ['invalid-value', 'buddies[0].region', { buddies: [{ ...BEA, region: 3 as never }] }],
  ['invalid-value', 'options.seed', { seed: 0.5 }],
  ['unknown-id', 'rules.pinned[0].newcomer', { rules: pin('nobody', 'bea') }],
  ['unknown-id', 'rules.pinned[0].buddy', { rules: pin('amal', 'nobody') }],
  [
    'impossible-pin',
    'rules.pinned[0]',
    { rules: { ...pin('amal', 'bea'), earlierPairs: pin('amal', 'bea').pinned } },
  ],
  ['impossible-pin', 'rules.pinned[0]', { rules: pin('amal', 'bea'), buddies: [{ ...BEA, capacity: 0 }] }],
])('%s at %s is refused', (code, field, input) => {
  expect(() => propose(input)).toThrow(MatchingError);
  expect(() => propose(input)).toThrow(expect.objectContaining({ code, field }));
});

test('more pins than free places are refused, and so are two pins for one newcomer', () => {
  const omar = { ...AMAL, id: 'omar' };
  const kim = { ...BEA, id: 'kim' };
  const pins = (...pairs: [string, string][]) => ({
    pinned: pairs.map(([newcomer, buddy]) => ({ newcomer, buddy })),
  });
  const refused = expect.objectContaining({ code: 'impossible-pin', field: 'rules.pinned[1]' });
  expect(() => propose({ newcomers: [AMAL, omar], rules: pins(['amal', 'bea'], ['omar', 'bea']) })).toThrow(
    refused,
  );
  expect(() => propose({ buddies: [BEA, kim], rules: pins(['amal', 'bea'], ['amal', 'kim']) })).toThrow(
    refused,
  );
});

test('history and wishes about people who are not in the round are no fault', () => {
  const gone = [{ newcomer: 'gone', buddy: 'left' }];
  expect(propose({ rules: { earlierPairs: gone, forbidden: gone } }).pairs).toHaveLength(1);
});

test.each<[string, unknown[]]>([
  ['newcomers: a list of newcomers', [{ newcomers: [AMAL], buddies: [BEA] }]],
  ['buddies: a list of buddies', [[AMAL]]],
  ['newcomers[0]: an object', [[null], [BEA], RULES, DEFAULT_WEIGHTS, { seed: 1 }]],
  ['rules: an object', [[AMAL], [BEA]]],
  ['rules.earlierPairs: a list of pairs', [[AMAL], [BEA], { on: '2026-11-29' }]],
  ['weights: an object', [[AMAL], [BEA], RULES]],
  ['options: an object', [[AMAL], [BEA], RULES, DEFAULT_WEIGHTS]],
])('a call with other arguments says "%s"', (message, args) => {
  const call = proposeRound as (...args: unknown[]) => unknown;
  expect(() => call(...args)).toThrow(MatchingError);
  expect(() => call(...args)).toThrow(message);
});

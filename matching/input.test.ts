import { expect, test } from 'vitest';
import { MatchingError } from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import { AMAL, BEA, RULES } from './people.arbitrary.ts';
import type { Rules } from './rules.ts';
import * as matching from './index.ts';
import { proposeRound } from './round.ts';
import { DEFAULT_WEIGHTS, PARTS } from './score.ts';
import type { Weights } from './score.ts';

interface Input {
  newcomers?: Newcomer[];
  buddies?: Buddy[];
  rules?: Partial<Rules>;
  weights?: Partial<Weights>;
  seed?: number;
  options?: object;
}

function propose({ newcomers = [AMAL], buddies = [BEA], rules, weights, seed = 1, options }: Input) {
  return proposeRound(
    newcomers,
    buddies,
    { ...RULES, ...rules },
    { ...DEFAULT_WEIGHTS, ...weights },
    { seed, ...options },
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
  ['invalid-value', 'options.gap', { options: { gap: NaN } }],
  ['invalid-value', 'options.gap', { options: { gap: -0.1 } }],
  ['invalid-value', 'options.gap', { options: { gap: 1.1 } }],
  ['invalid-value', 'options.gap', { options: { gap: '0.1' } }],
  ['invalid-value', 'options.timeLimit', { options: { timeLimit: NaN } }],
  ['invalid-value', 'options.timeLimit', { options: { timeLimit: -1 } }],
  ['invalid-value', 'options.longWait', { options: { longWait: NaN } }],
  ['invalid-value', 'options.stable', { options: { stable: 'no' } }],
  ['invalid-value', 'options.onProgress', { options: { onProgress: 'log' } }],
  ['invalid-value', 'options.signal', { options: { signal: {} } }],
  ['invalid-value', 'options.pool', { options: { pool: 'all' } }],
  ['invalid-value', 'options.pool[0]', { options: { pool: [null] } }],
  ['invalid-value', 'options.timelimit', { options: { timelimit: 5 } }],
  ['invalid-value', 'weights.times', { weights: { times: 5 } as object }],
  ['invalid-value', 'rules.forbiden', { rules: { forbiden: [] } as object }],
  ['invalid-value', 'rules.certificateRequired', { rules: { certificateRequired: 'no' as never } }],
  ['invalid-value', 'rules.certificateRequired', { rules: { certificateRequired: undefined as never } }],
  [
    'invalid-value',
    'rules.earlierPairs[0].newcomer',
    { rules: { earlierPairs: [{ who: 'amal' } as never] } },
  ],
  ['invalid-value', 'rules.forbidden[0].buddy', { rules: { forbidden: [{ newcomer: 'amal' } as never] } }],
  ['invalid-value', 'newcomers[0].waitsSince', { newcomers: [{ ...AMAL, waitsSince: '2026-1-1' }] }],
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
  ['rules.certificateRequired: true or false', [[AMAL], [BEA], { earlierPairs: [] }]],
  ['options: an object', [[AMAL], [BEA], RULES, DEFAULT_WEIGHTS]],
])('a call with other arguments says "%s"', (message, args) => {
  const call = proposeRound as (...args: unknown[]) => unknown;
  expect(() => call(...args)).toThrow(MatchingError);
  expect(() => call(...args)).toThrow(message);
});

const NOBODY = { pairs: [], unmatched: [] };
const RECORD = matching.drawLottery({ tickets: [{ id: 'a', stratum: 'A1' }], places: 1 }, 'seed');

test.each<[string, keyof typeof matching, unknown[]]>([
  ['options: an object', 'continueRound', [[], [AMAL], [BEA], RULES, DEFAULT_WEIGHTS]],
  ['draft: a list', 'continueRound', [null, [AMAL], [BEA], RULES, DEFAULT_WEIGHTS, { seed: 1 }]],
  ['draft[0].newcomer: an id', 'continueRound', [[{}], [AMAL], [BEA], RULES, DEFAULT_WEIGHTS, { seed: 1 }]],
  [
    'options.gap: a number',
    'continueRound',
    [[], [AMAL], [BEA], RULES, DEFAULT_WEIGHTS, { seed: 1, gap: NaN }],
  ],
  ['pair[0]: an object', 'costOfPair', [null, [AMAL], [BEA], RULES, DEFAULT_WEIGHTS, { seed: 1 }]],
  ['context: an object', 'explainPair', [AMAL, BEA, RULES, DEFAULT_WEIGHTS]],
  ['options: an object', 'suggestBuddies', [AMAL, [BEA], RULES, DEFAULT_WEIGHTS]],
  ['context: an object', 'createSuggester', [[BEA], RULES, DEFAULT_WEIGHTS]],
  ['context: an object', 'whatHelps', [AMAL, [BEA], RULES, DEFAULT_WEIGHTS]],
  ['context.newcomers[0]: an object', 'whatHelps', [AMAL, [BEA], RULES, DEFAULT_WEIGHTS, { newcomers: [3] }]],
  ['draft: a list', 'keepDraft', [null, NOBODY, [AMAL], [BEA], RULES, DEFAULT_WEIGHTS]],
  ['round: an object', 'keepDraft', [[], null, [AMAL], [BEA], RULES, DEFAULT_WEIGHTS]],
  ['round: an object', 'judgeStability', [[AMAL], [BEA], RULES, DEFAULT_WEIGHTS, null]],
  ['options.longWait', 'judgeStability', [[AMAL], [BEA], RULES, DEFAULT_WEIGHTS, NOBODY, { longWait: NaN }]],
  ['on: a date', 'reportRound', [[AMAL], NOBODY, 'today']],
  ['newcomers[0].waitsSince', 'reportRound', [[{ ...AMAL, waitsSince: 'x' }], NOBODY, '2026-11-24']],
  ['list: an object', 'drawLottery', [null, 'seed']],
  ['tickets[0].id', 'drawLottery', [{ tickets: [{ id: 3, stratum: 'A1' }], places: 1 }, 'seed']],
  ['tickets[0].stratum', 'hashOfList', [{ tickets: [{ id: 'a' }], places: 1 }]],
  ['seed: a text', 'drawLottery', [{ tickets: [], places: 1 }]],
  ['strata: a list', 'drawLottery', [{ tickets: [], places: 1, strata: 'level' }, 'seed']],
  ['seed: a text', 'commitTo', [5]],
  ['places: a whole number', 'sharePlaces', [[], NaN]],
  ['record: an object', 'isFairDraw', [null, { commitment: '', listHash: '' }]],
  ['published: an object', 'isFairDraw', [RECORD, null]],
])('"%s" is said by %s', (message, name, args) => {
  const call = matching[name] as (...args: unknown[]) => unknown;
  expect(() => call(...args)).toThrow(MatchingError);
  expect(() => call(...args)).toThrow(message);
});

test('a signal that was aborted before ends a round of nobody too, and nothing that is handed in is changed', () => {
  const signal = AbortSignal.abort(new Error('not any more'));
  expect(() => propose({ newcomers: [], options: { signal } })).toThrow('not any more');
  const freeze = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  const frozen = freeze(structuredClone({ newcomers: [AMAL], buddies: [BEA], rules: pin('amal', 'bea') }));
  expect(propose({ ...frozen, options: freeze({ gap: 0 }) }).pairs).toHaveLength(1);
});

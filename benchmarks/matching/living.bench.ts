/** What happens between rounds, among many: node benchmarks/matching/living.bench.ts [newcomers, 100000] [regime, e] [seed, 1] */
import { DEFAULT_WEIGHTS, continueRound, createSuggester, proposeRound } from '@medespraak/matching';
import { OPEN_RULES, REGIMES, createInstance } from './instances.ts';
import type { Regime } from './instances.ts';

const [size = '100000', regime = 'e', seed = '1'] = process.argv.slice(2);
const count = Number(size);
const { newcomers, buddies } = createInstance(
  count,
  Math.round(count * REGIMES[regime as Regime]),
  Number(seed),
);

/** Processor time in seconds. */
function time<Value>(what: string, work: () => Value, times = 1): Value {
  const begin = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begin);
  console.log(`${what}: ${((user + system) / 1e6 / times).toFixed(times > 1 ? 4 : 2)} s`);
  return value;
}

const suggester = time('reading the buddies once', () =>
  createSuggester(buddies, OPEN_RULES, DEFAULT_WEIGHTS, { newcomers }),
);
time(
  'the ten best buddies for one newcomer',
  () => newcomers.slice(0, 200).forEach((newcomer) => suggester.suggest(newcomer, 10)),
  200,
);
const solve = { seed: 1, gap: 0.001 };
const draft = time('a whole round, gap 0.1%', () =>
  proposeRound(newcomers, buddies, OPEN_RULES, DEFAULT_WEIGHTS, solve),
);
const changed = Math.round(count / 100);
const arrived = createInstance(changed, 0, Number(seed) + 1).newcomers.map((one) => ({
  ...one,
  id: `new-${one.id}`,
}));
const next = [...newcomers.slice(changed), ...arrived];
const round = time('going on after 1% left and 1% came', () =>
  continueRound(draft.pairs, next, buddies, OPEN_RULES, DEFAULT_WEIGHTS, solve),
);
const afresh = proposeRound(next, buddies, OPEN_RULES, DEFAULT_WEIGHTS, solve);
console.log(
  `${round.pairs.length} pairs of ${afresh.pairs.length} afresh, ${((100 * round.totalScore) / afresh.totalScore).toFixed(3)}% of its score;`,
  `${draft.pairs.length - round.broken.length} of ${draft.pairs.length} drafted pairs kept`,
);

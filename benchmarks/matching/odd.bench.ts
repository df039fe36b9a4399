/**
 * Markets that believable people do not make: node benchmarks/matching/odd.bench.ts [size, 20000] [name, all] [times, 3].
 * Processor time in one thread, the median; a market that takes two minutes by the clock is ended there, and run once.
 */
import { DEFAULT_WEIGHTS, proposeRound } from '@medespraak/matching';
import { DAY_OF_ROUND, OPEN_RULES } from './instances.ts';
import { ODD_MARKETS } from './odd-markets.ts';

const [size = '20000', name = '', times = '3'] = process.argv.slice(2);
const LONGEST = 120_000;

for (const [market, make] of Object.entries(ODD_MARKETS)) {
  if (name !== '' && market !== name) continue;
  const { newcomers, buddies } = make(Number(size));
  const rules = { ...OPEN_RULES, off: [], on: DAY_OF_ROUND };
  const seconds: number[] = [];
  let outcome = '';
  for (let run = 0; run < Number(times) && !outcome.includes('time was up'); run++) {
    const begin = process.cpuUsage();
    const began = performance.now();
    const round = proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed: 1, timeLimit: LONGEST });
    const { user, system } = process.cpuUsage(begin);
    seconds.push((user + system) / 1e6);
    const late = performance.now() - began > LONGEST ? ', time was up' : '';
    outcome = `${round.pairs.length} pairs, total ${round.totalScore}, proven ${(100 * round.gap!).toFixed(4)}%${late}`;
  }
  const median = seconds.sort((a, b) => a - b)[seconds.length >> 1]!;
  console.log(`${size} ${market}: ${median.toFixed(2)} s (of ${seconds.length}), ${outcome}`);
}

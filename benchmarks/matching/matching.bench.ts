/**
 * Times our round beside an installed peer on the same people, in the same run, and checks that both reach the same
 * number of pairs and the same total. Run: node benchmarks/matching/matching.bench.ts [largest size, default 5000]
 */
import { availableParallelism, cpus } from 'node:os';
import { DEFAULT_WEIGHTS, ENGINE, proposeRound } from '@medespraak/matching';
import type { Buddy, Newcomer, Round } from '@medespraak/matching';
import { maxWeightAssign } from 'munkres-algorithm';
// Not public: the table of all scores, which the peer needs and nobody else.
import { createComparison } from '../../matching/comparison.ts';
import { OPEN_RULES, createInstance } from './instances.ts';

const SEED = 20261124;
const REGIMES = { surplus: 1, balanced: 0.66, scarce: 0.5 };
const SIZES = [600, 2000, 5000];

/** What the peer is given: one column per place, the score of each allowed pair, and −1 where a pair is not allowed. */
interface PeerInput {
  columns: number[];
  scores: Int32Array[];
}

/** Both sides work on the very same scores. */
function preparePeer(newcomers: Newcomer[], buddies: Buddy[]): PeerInput {
  const columns = buddies.flatMap(({ capacity }, index) => Array<number>(capacity).fill(index));
  const comparison = createComparison(newcomers, buddies, OPEN_RULES, DEFAULT_WEIGHTS);
  const scores = newcomers.map((newcomer) => {
    comparison.compare(newcomer);
    return Int32Array.from(comparison.scores, (score, index) =>
      comparison.obstacles[index] === 0 ? score : -1,
    );
  });
  return { columns, scores };
}

/**
 * The peer knows neither capacities nor "as many as possible": a buddy is repeated for each place, and an allowed pair
 * weighs its score plus more than all scores together, a forbidden one nothing. Building its table is part of its time.
 */
function runPeer({ columns, scores }: PeerInput) {
  const bonus = 10_000 * Math.min(scores.length, columns.length) + 1;
  const data = new Float64Array(scores.length * columns.length);
  let cell = 0;
  for (const row of scores)
    for (const buddy of columns) data[cell++] = row[buddy]! < 0 ? 0 : row[buddy]! + bonus;
  const { assignments } = maxWeightAssign({ data, shape: [scores.length, columns.length] });
  let pairs = 0;
  let total = 0;
  assignments.forEach((column, row) => {
    const score = column === null ? -1 : scores[row]![columns[column]!]!;
    if (score >= 0) [pairs, total] = [pairs + 1, total + score];
  });
  return { pairs, total };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The median processor time in seconds (which, unlike the clock, other programs hardly disturb), and the last result. */
function time<Result>(runs: number, work: () => Result): { seconds: number; result: Result } {
  const measured = Array.from({ length: runs }, () => {
    const begin = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(begin);
    return { seconds: (user + system) / 1e6, result };
  });
  return { seconds: median(measured.map(({ seconds }) => seconds)), result: measured.at(-1)!.result };
}

function checkEqual(ours: Round, peer: { pairs: number; total: number }) {
  if (ours.pairs.length !== peer.pairs || ours.totalScore !== peer.total)
    throw new Error(
      `not the same optimum: ${ours.pairs.length} pairs, ${ours.totalScore}; peer ${JSON.stringify(peer)}`,
    );
}

function measure(count: number, regime: string, buddyCount: number) {
  const { newcomers, buddies } = createInstance(count, buddyCount, SEED);
  const runs = count <= 1000 ? 5 : count <= 2000 ? 3 : 1;
  const ours = time(runs, () =>
    proposeRound(newcomers, buddies, OPEN_RULES, DEFAULT_WEIGHTS, { seed: SEED }),
  );
  const memory = process.memoryUsage().rss / 1e6;
  const input = preparePeer(newcomers, buddies);
  const peer = time(runs, () => runPeer(input));
  checkEqual(ours.result, peer.result);
  const allowed = input.scores.reduce((sum, row) => sum + row.filter((score) => score >= 0).length, 0);
  const cells = [
    `${count} × ${buddyCount} ${regime}`,
    input.columns.length,
    `${Math.round((100 * allowed) / (count * buddyCount))}%`,
    ours.result.pairs.length,
    ours.result.totalScore,
    `${ours.seconds.toFixed(2)} s`,
    `${peer.seconds.toFixed(2)} s`,
    (peer.seconds / ours.seconds).toFixed(2),
    `${memory.toFixed(0)} MB`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const largest = Number(process.argv[2] ?? SIZES.at(-1));
console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}, seed ${SEED}, ${ENGINE}`,
);
console.log(
  'Processor time, median of 5 runs at 600, 3 at 2,000, 1 above. Ours: people in, pairs with reasons out. Peer: scores in.\n',
);
console.log(
  '| newcomers × buddies | places | allowed | pairs | total score | ours | munkres-algorithm | peer ÷ ours | memory |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
measure(600, 'as in the issue', 450);
for (const size of SIZES.filter((one) => one <= largest))
  for (const [regime, share] of Object.entries(REGIMES)) measure(size, regime, Math.round(size * share));

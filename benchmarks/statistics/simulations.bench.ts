/**
 * Holds the statistics library to the figures it promises, by simulation, and prints a table with pass or fail; ends with 1 when
 * a line fails. Run: node benchmarks/statistics/simulations.bench.ts [share of the runs, default 1] [part of a name]
 */
import { fewClusters } from './clusters.ts';
import { meanCoverage, shareCoverage, shownShareCoverage, switchRule } from './coverage.ts';
import { dropOut, lottery } from './follow-up.ts';
import { marginSubtraction, noise, reconstruction, timeDifferencing } from './recovery.ts';
import { type Line, printTable } from './report.ts';
import { shrinking } from './shrinking.ts';
import { families, signals } from './signals.ts';
import { staggered } from './staggered.ts';

const share = Number(process.argv[2] ?? 1);
const wanted = process.argv[3] ?? '';
const runs = (full: number) => Math.max(50, Math.round(share * full));

const parts: [title: string, lines: () => Line[]][] = [
  ['Coverage of the interval of a mean (%)', () => meanCoverage(runs(10_000))],
  ['Where a mean has no honest interval (%)', () => switchRule(runs(10_000))],
  ['Coverage of the interval of a share (%), exact', shareCoverage],
  ['Coverage of the shares that readers get (%), exact', shownShareCoverage],
  ['Change with people who leave', () => dropOut(runs(2_000))],
  ['Lottery', () => lottery(runs(5_000))],
  ['Staggered start with covariates', () => staggered(runs(2_000))],
  ['Few clusters', () => fewClusters(runs(5_000))],
  ['Signals', () => signals(runs(300))],
  ['Values drawn towards the mean of all', () => shrinking(runs(100))],
  ['Many outcomes', () => families(runs(20_000))],
  ['Recovery: subtracting from margins', marginSubtraction],
  ['Recovery: before and after', () => timeDifferencing(runs(5_000))],
  ['Recovery: rebuilding answers', () => reconstruction(runs(200))],
  ['Noise', () => noise(runs(1_000_000))],
];

let failed = 0;
for (const [title, lines] of parts.filter(([name]) => name.toLowerCase().includes(wanted.toLowerCase()))) {
  const began = performance.now();
  failed += printTable(title, lines());
  console.log(`\n${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(failed === 0 ? '\nAll pass.' : `\n${failed} fail.`);
process.exit(failed > 0 ? 1 : 0);

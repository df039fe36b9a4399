/**
 * The solver alone, beside LEMON's network simplex and, where it is installed (see peers.ts), or-tools-wasm on the very same pairs:
 * node benchmarks/matching/graph.bench.ts [newcomers, 100000] [regime, e] [seed, 1]. The pairs are the lists with which a large round begins.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_WEIGHTS } from '@medespraak/matching';
import { runAuction, runScarceAuction } from '../../matching/engine/auction.ts';
import { listAtEstimates } from '../../matching/engine/first-lists.ts';
import { emptyGraph, withLists } from '../../matching/engine/graph.ts';
import type { Graph } from '../../matching/engine/graph.ts';
import { FIRST, createListing } from '../../matching/engine/listing.ts';
import { createMarket } from '../../matching/engine/market.ts';
import { createPlan } from '../../matching/engine/plan.ts';
import { chargeForLeavingOut, repair } from '../../matching/engine/repair.ts';
import { SCARCE, solve } from '../../matching/engine/solve.ts';
import { leavingOut } from '../../matching/pair-up.ts';
import { createScoring } from '../../matching/scoring.ts';
import { OPEN_RULES, REGIMES, createInstance } from './instances.ts';
import type { Regime } from './instances.ts';
import { orToolsOn } from './peers.ts';

const [size = '100000', regime = 'e', seed = '1'] = process.argv.slice(2);
const count = Number(size);
const others = Math.round(count * REGIMES[regime as Regime]);
const { newcomers, buddies } = createInstance(count, others, Number(seed));
const scoring = createScoring(newcomers, OPEN_RULES, DEFAULT_WEIGHTS);
const places = Int32Array.from(buddies, ({ capacity }) => capacity);
const market = createMarket(newcomers, buddies, places, OPEN_RULES, scoring);

function makeLists(): Graph {
  const listing = createListing(market, false);
  let graph = emptyGraph(count);
  const keepLists = (side: 'rows' | 'columns') => {
    graph = withLists(graph, { ...listing.lists, room: FIRST }, side, others);
  };
  const options = { gap: 0.02, timeLimit: Infinity };
  listAtEstimates(
    { market, listing, keepLists, stop: () => false },
    (sample) => solve(sample, new Float64Array(sample.rows.count), options).profit,
  );
  return graph;
}

function ours(graph: Graph, epsilon: number) {
  const begin = process.cpuUsage();
  const { capacity } = market;
  const total = capacity.reduce((sum, value) => sum + value, 0);
  const leftOut = leavingOut(Array<number>(count).fill(0), total);
  const run = total < SCARCE * count ? runScarceAuction : runAuction;
  const found = run(graph, capacity, epsilon);
  const plan = createPlan(count, others);
  plan.columnOf.set(found.columnOf);
  plan.price.set(found.price);
  repair({ graph, capacity, leftOut: new Float64Array(count) }, plan, epsilon);
  chargeForLeavingOut({ graph, capacity, leftOut }, plan, () => false);
  let [pairs, score, bound] = [0, 0, 0];
  for (let row = 0; row < count; row++) {
    let most = -leftOut[row]!;
    for (let entry = graph.start[row]!; entry < graph.start[row + 1]!; entry++) {
      const column = graph.column[entry]!;
      most = Math.max(most, graph.score[entry]! - plan.price[column]!);
      if (column === plan.columnOf[row]) [pairs, score] = [pairs + 1, score + graph.score[entry]!];
    }
    bound += most;
  }
  capacity.forEach((free, column) => (bound += free * plan.price[column]!));
  const { user, system } = process.cpuUsage(begin);
  const value = score - (count - pairs) * leftOut[0]!;
  return { seconds: (user + system) / 1e6, pairs, total: score, gap: (bound - value) / score };
}

function lemon(graph: Graph): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'lemon-'));
  try {
    const program = join(folder, 'lemon');
    const source = new URL('lemon-graph.cpp', import.meta.url).pathname;
    const built = spawnSync('g++', ['-O2', '-o', program, source], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`no g++ or no liblemon-dev: ${built.stderr}`);
    writeFileSync(join(folder, 'places'), market.capacity);
    writeFileSync(join(folder, 'start'), graph.start);
    writeFileSync(join(folder, 'column'), graph.column);
    writeFileSync(join(folder, 'score'), Int32Array.from(graph.score));
    const ran = spawnSync(program, [folder], { encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`LEMON did not end: ${ran.stderr}`);
    return JSON.parse(ran.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const graph = makeLists();
console.log(`${size} ${regime} ${seed}: ${graph.column.length} pairs`);
for (const epsilon of [1, 1, 2]) console.log(`ours, within ${epsilon} a newcomer`, ours(graph, epsilon));
console.log('LEMON network simplex, the best', lemon(graph));
const rows = new Int32Array(graph.column.length);
for (let row = 0; row < count; row++) rows.fill(row, graph.start[row]!, graph.start[row + 1]!);
const pairs = {
  size: graph.column.length,
  rows,
  columns: Int32Array.from(graph.column),
  worth: Int32Array.from(graph.score),
};
const total = market.capacity.reduce((sum, value) => sum + value, 0);
const [leftOut = 0] = leavingOut(Array<number>(count).fill(0), total);
const beside = await orToolsOn(pairs, count, market.capacity, Math.ceil(leftOut)).catch(
  (error: unknown) => (error as Error).message,
);
console.log('or-tools-wasm, the best', beside);

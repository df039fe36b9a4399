/**
 * Peers that are not installed with the project: they weigh more than all the rest of it (333 MB), and only this benchmark needs
 * them. `npm install --prefix FOLDER or-tools-wasm@0.9.1 highs@1.15.3`, then MEDESPRAAK_PEERS=FOLDER. Where they are not there, the
 * benchmark says so.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scoresOf } from './rules-people-use.ts';
import type { People } from './rules-people-use.ts';
import { count, timedLater } from './solvers.ts';
import type { Result } from './solvers.ts';

async function load(name: string): Promise<unknown> {
  const folder = process.env['MEDESPRAAK_PEERS'];
  if (folder === undefined || !existsSync(folder)) throw new Error('not installed: see peers.ts');
  try {
    return await import(pathToFileURL(createRequire(join(folder, 'x.js')).resolve(name)).href);
  } catch {
    throw new Error('not installed: see peers.ts');
  }
}

/** The allowed pairs one after the other: newcomer, buddy, score. */
function listPairs(scores: Int16Array, buddies: number): Pairs {
  let size = 0;
  for (const score of scores) if (score >= 0) size++;
  const [rows, columns, worth] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let at = 0;
  scores.forEach((score, pair) => {
    if (score < 0) return;
    rows[at] = Math.floor(pair / buddies);
    columns[at] = pair % buddies;
    worth[at++] = score;
  });
  return { size, rows, columns, worth };
}

/** What it costs to leave somebody out: more than all scores together, so that as many as possible take part. */
const leftOutCost = ({ newcomers, buddies }: People) =>
  10_000 *
    Math.min(
      newcomers.length,
      buddies.reduce((sum, { capacity }) => sum + capacity, 0),
    ) +
  1;

interface OrTools {
  initNetworkFlow(): Promise<void>;
  SimpleMinCostFlow: {
    OPTIMAL: number;
    new (): {
      addArcsWithCapacityAndUnitCost(
        tails: ArrayLike<number>,
        heads: ArrayLike<number>,
        capacities: ArrayLike<number>,
        costs: ArrayLike<number>,
      ): number[];
      setNodesSupplies(nodes: ArrayLike<number>, supplies: ArrayLike<number>): void;
      solve(): Promise<number>;
      flow(arc: number): number;
    };
  };
}

/** The allowed pairs, one after the other. */
interface Pairs {
  size: number;
  rows: Int32Array;
  columns: Int32Array;
  worth: Int32Array;
}

async function loadOrTools(): Promise<OrTools> {
  const loaded = (await load('or-tools-wasm/network-flow')) as OrTools;
  await loaded.initNetworkFlow();
  // What it takes to get going is not counted: assembling ten megabytes of WebAssembly.
  const first = new loaded.SimpleMinCostFlow();
  first.addArcsWithCapacityAndUnitCost([0], [1], [1], [1]);
  first.setNodesSupplies([0, 1], [1, -1]);
  await first.solve();
  return loaded;
}

/** A flow of least cost: from each newcomer over a buddy to a sink, or straight to the sink at the cost of leaving her out. */
async function solveFlow(
  { SimpleMinCostFlow }: OrTools,
  pairs: Pairs,
  n: number,
  places: ArrayLike<number>,
  leftOut: number,
): Promise<Int32Array> {
  const m = places.length;
  const arcs = pairs.size + m + n;
  const [tails, heads] = [new Int32Array(arcs), new Int32Array(arcs)];
  const [capacities, costs] = [new Int32Array(arcs).fill(1), new Float64Array(arcs)];
  tails.set(pairs.rows);
  for (let at = 0; at < pairs.size; at++) {
    heads[at] = n + pairs.columns[at]!;
    costs[at] = -pairs.worth[at]!;
  }
  for (let column = 0; column < m; column++) {
    const at = pairs.size + column;
    [tails[at], heads[at], capacities[at]] = [n + column, n + m, places[column]!];
  }
  for (let row = 0; row < n; row++) {
    const at = pairs.size + m + row;
    [tails[at], heads[at], costs[at]] = [row, n + m, leftOut];
  }
  const flow = new SimpleMinCostFlow();
  flow.addArcsWithCapacityAndUnitCost(tails, heads, capacities, costs);
  const nodes = Int32Array.from({ length: n + m + 1 }, (_, node) => node);
  flow.setNodesSupplies(
    nodes,
    nodes.map((node) => (node < n ? 1 : node === n + m ? -n : 0)),
  );
  const status = await flow.solve();
  if (status !== SimpleMinCostFlow.OPTIMAL) throw new Error(`ended with status ${status}`);
  const chosen = new Int32Array(n).fill(-1);
  for (let at = 0; at < pairs.size; at++) if (flow.flow(at) > 0) chosen[pairs.rows[at]!] = pairs.columns[at]!;
  return chosen;
}

export async function orTools(people: People): Promise<Result> {
  const loaded = await loadOrTools();
  const scores = scoresOf(people);
  const [n, m] = [people.newcomers.length, people.buddies.length];
  const places = people.buddies.map(({ capacity }) => capacity);
  const { seconds, wall, value } = await timedLater(() =>
    solveFlow(loaded, listPairs(scores, m), n, places, leftOutCost(people)),
  );
  return { seconds, wall, ...count(value, scores, m), gap: 0 };
}

/** The same on pairs that are on lists already. */
export async function orToolsOn(pairs: Pairs, n: number, places: ArrayLike<number>, leftOut: number) {
  const loaded = await loadOrTools();
  const { seconds, wall, value } = await timedLater(() => solveFlow(loaded, pairs, n, places, leftOut));
  const worthOf = new Map<number, number>();
  for (let at = 0; at < pairs.size; at++)
    worthOf.set(pairs.rows[at]! * places.length + pairs.columns[at]!, pairs.worth[at]!);
  let [found, total] = [0, 0];
  value.forEach((column, row) => {
    if (column < 0) return;
    found++;
    total += worthOf.get(row * places.length + column)!;
  });
  return { seconds, wall, pairs: found, total };
}

interface Highs {
  default(): Promise<{
    constants: Record<string, Record<string, unknown>>;
    createModel(data: object): {
      options: { set(options: object): void };
      run(): void;
      getModelStatus(): unknown;
      getSolution(): { colValue: Float64Array };
      dispose(): void;
    };
  }>;
}

/** A linear programme with a variable for each allowed pair; its best corner is whole. */
export async function highs(people: People): Promise<Result> {
  const solver = await ((await load('highs')) as Highs).default();
  const scores = scoresOf(people);
  const [n, m] = [people.newcomers.length, people.buddies.length];
  const { seconds, wall, value } = await timedLater(() => {
    const pairs = listPairs(scores, m);
    const bonus = leftOutCost(people);
    const indices = new Int32Array(2 * pairs.size);
    for (let at = 0; at < pairs.size; at++) {
      indices[2 * at] = pairs.rows[at]!;
      indices[2 * at + 1] = n + pairs.columns[at]!;
    }
    const model = solver.createModel({
      numCols: pairs.size,
      numRows: n + m,
      sense: solver.constants['objectiveSense']!['maximize'],
      colCost: Float64Array.from(pairs.worth, (score) => score + bonus),
      colLower: new Float64Array(pairs.size),
      colUpper: new Float64Array(pairs.size).fill(1),
      rowLower: new Float64Array(n + m),
      rowUpper: Float64Array.from({ length: n + m }, (_, row) =>
        row < n ? 1 : people.buddies[row - n]!.capacity,
      ),
      matrix: {
        format: 'csc',
        numRows: n + m,
        numCols: pairs.size,
        starts: Int32Array.from({ length: pairs.size + 1 }, (_, at) => 2 * at),
        indices,
        values: new Float64Array(2 * pairs.size).fill(1),
      },
    });
    model.options.set({ output_flag: false });
    model.run();
    const { colValue } = model.getSolution();
    const chosen = new Int32Array(n).fill(-1);
    for (let at = 0; at < pairs.size; at++)
      if (colValue[at]! > 0.5) chosen[pairs.rows[at]!] = pairs.columns[at]!;
    model.dispose();
    return Promise.resolve(chosen);
  });
  return { seconds, wall, ...count(value, scores, m), gap: 0 };
}

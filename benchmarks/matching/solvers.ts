/** What is compared: our round, peers that can be installed, and the rules people use. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_WEIGHTS, proposeRound } from '@medespraak/matching';
import { maxWeightAssign } from 'munkres-algorithm';
import { OPEN_RULES } from './instances.ts';
import { scoresOf, takeBestPairFirst, takeLongestFirst } from './rules-people-use.ts';
import type { People } from './rules-people-use.ts';
import { startThread } from './thread.ts';

export interface Result {
  /** Processor time, of all threads together. */
  seconds: number;
  /** By the clock, on whatever else the machine does. */
  wall?: number;
  pairs: number;
  total: number;
  /** The proven gap to the best, as a share of the total; null where nothing is proven. */
  gap: number | null;
  /** Of a process that is not this one, in megabytes. */
  memory?: number;
}

const columnsOf = ({ buddies }: People) =>
  buddies.flatMap(({ capacity }, index) => Array<number>(capacity).fill(index));

/** Processor time of this process in seconds: unlike the clock, other programs hardly disturb it. */
function timed<Value>(work: () => Value): { seconds: number; wall: number; value: Value } {
  const [begin, began] = [process.cpuUsage(), performance.now()];
  const value = work();
  const { user, system } = process.cpuUsage(begin);
  return { seconds: (user + system) / 1e6, wall: (performance.now() - began) / 1000, value };
}

/** The same for work that ends later. */
export async function timedLater<Value>(work: () => Promise<Value>) {
  const [begin, began] = [process.cpuUsage(), performance.now()];
  const value = await work();
  const { user, system } = process.cpuUsage(begin);
  return { seconds: (user + system) / 1e6, wall: (performance.now() - began) / 1000, value };
}

export function count(chosen: Iterable<number>, scores: Int16Array, buddies: number) {
  let [row, pairs, total] = [0, 0, 0];
  for (const buddy of chosen) {
    const score = buddy < 0 ? -1 : scores[row * buddies + buddy]!;
    if (score >= 0) [pairs, total] = [pairs + 1, total + score];
    row++;
  }
  return { pairs, total };
}

/** Ours, from people to pairs with reasons, in two threads where they are many; `gap` 0 asks for the very best. */
function ours(people: People, gap: number): Result {
  const options = { seed: 1, gap, startThread };
  const { seconds, wall, value } = timed(() =>
    proposeRound(people.newcomers, people.buddies, OPEN_RULES, DEFAULT_WEIGHTS, options),
  );
  return { seconds, wall, pairs: value.pairs.length, total: value.totalScore, gap: value.gap };
}

/** A dense solver knows no places and no "as many as possible": a column for each place, a large bonus for each pair. */
function munkres(people: People): Result {
  const [scores, columns] = [scoresOf(people), columnsOf(people)];
  const { length: rows } = people.newcomers;
  const bonus = 10_000 * Math.min(rows, columns.length) + 1;
  const { seconds, value } = timed(() => {
    const data = new Float64Array(rows * columns.length);
    let cell = 0;
    for (let row = 0; row < rows; row++)
      for (const buddy of columns) {
        const score = scores[row * people.buddies.length + buddy]!;
        data[cell++] = score < 0 ? 0 : score + bonus;
      }
    return maxWeightAssign({ data, shape: [rows, columns.length] }).assignments;
  });
  const chosen = value.map((column) => (column === null ? -1 : columns[column]!));
  return { seconds, ...count(chosen, scores, people.buddies.length), gap: 0 };
}

/** Runs a program that reads the table from a file, and writes the chosen buddy of each newcomer to another. */
function outside(people: People, command: string, before: string[]): Result {
  const folder = mkdtempSync(join(tmpdir(), 'matching-'));
  try {
    const scores = scoresOf(people);
    const places = Int32Array.from(people.buddies, ({ capacity }) => capacity);
    writeFileSync(join(folder, 'scores'), scores);
    writeFileSync(join(folder, 'places'), places);
    const ran = spawnSync(command, [...before, folder, String(people.newcomers.length)], {
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`${command} did not run: ${ran.error?.message ?? ran.stderr}`);
    const { seconds, memory } = JSON.parse(ran.stdout) as { seconds: number; memory: number };
    const file = readFileSync(join(folder, 'chosen'));
    const chosen = new Int32Array(file.buffer, file.byteOffset, people.newcomers.length);
    return { seconds, memory, ...count(chosen, scores, people.buddies.length), gap: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const beside = (name: string) => new URL(name, import.meta.url).pathname;

function lemon(people: People): Result {
  const folder = mkdtempSync(join(tmpdir(), 'lemon-'));
  try {
    const program = join(folder, 'lemon');
    const built = spawnSync('g++', ['-O2', '-o', program, beside('lemon.cpp')], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error('no g++ or no liblemon-dev');
    return outside(people, program, []);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byRule(rule: (scores: Int16Array, people: People) => Int32Array) {
  return (people: People): Result => {
    const scores = scoresOf(people);
    const { seconds, value } = timed(() => rule(scores, people));
    return { seconds, ...count(value, scores, people.buddies.length), gap: null };
  };
}

/** Every solver, and the largest number of newcomers at which the table it needs fits and its time is bearable. */
export const SOLVERS: Record<
  string,
  { largest: number; solve: (people: People) => Result | Promise<Result> }
> = {
  'ours, the best': { largest: 20_000, solve: (people) => ours(people, 0) },
  'ours, gap 0.02%': { largest: 1e7, solve: (people) => ours(people, 0.0002) },
  'ours, gap 0.1%': { largest: 1e7, solve: (people) => ours(people, 0.001) },
  'munkres-algorithm': { largest: 5000, solve: munkres },
  'scipy dense': { largest: 5000, solve: (people) => outside(people, 'python3', [beside('dense.py')]) },
  'LEMON network simplex': { largest: 5000, solve: lemon },
  'or-tools-wasm': { largest: 5000, solve: async (people) => (await import('./peers.ts')).orTools(people) },
  highs: { largest: 600, solve: async (people) => (await import('./peers.ts')).highs(people) },
  'best pair first': { largest: 20_000, solve: byRule(takeBestPairFirst) },
  'longest wait first': { largest: 20_000, solve: byRule(takeLongestFirst) },
};

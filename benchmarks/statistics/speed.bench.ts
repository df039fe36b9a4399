/**
 * Times the library beside R on the same data (processor time, which other programs hardly disturb), and checks that both find the same and that ours is no slower. Without R, or without one of its packages, that
 * column says so. Run: node benchmarks/statistics/speed.bench.ts [part of a name]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bootstrapInterval,
  fitRandomIntercept,
  isNotEstimable,
  rakeWeights,
  scorePeople,
} from '@medespraak/statistics';
import { Draws } from './random.ts';

interface Task {
  name: string;
  /** For R. */
  id: string;
  columns: Record<string, ArrayLike<number>>;
  /** Does the work and returns the number that both must agree on. */
  run: () => number;
  /** How far the two may be apart: bootstrap resamples differ. */
  tolerance: number;
}

const draws = new Draws(20261128);
const column = (n: number, draw: (index: number) => number) =>
  Float64Array.from({ length: n }, (_, index) => draw(index));

function raking(): Task {
  const n = 10_000;
  const sizes = { a: 2, b: 5, c: 4, d: 7 };
  const cells = Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [
      name,
      column(n, () => Math.floor(size * draws.uniform() ** 1.3)),
    ]),
  );
  const start = column(n, () => 3 + 4 * draws.uniform());
  const y = column(n, (row) => 50 + 3 * cells.a![row]! + cells.d![row]! + 10 * draws.normal());
  const margins = Object.entries(cells).map(([name, each]) => {
    const counts = new Map<number, number>();
    for (const cell of each) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const turned = [...counts]
      .sort(([one], [other]) => one - other)
      .map(([cell, count], index) => [String(cell), count * (1 + 0.1 * ((index % 3) - 1))] as const);
    const total = turned.reduce((sum, [, count]) => sum + count, 0);
    const population = Object.fromEntries(turned.map(([cell, count]) => [cell, (count * 50_000) / total]));
    return { name, cells: Array.from(each, String), population };
  });
  return {
    name: 'raking, 10,000 people × 4 margins',
    id: 'rake',
    columns: { ...cells, start, y },
    run: () => {
      const raked = rakeWeights(start, margins);
      if (isNotEstimable(raked)) throw new Error(raked.reason);
      const total = raked.weights.reduce((sum, weight) => sum + weight, 0);
      return raked.weights.reduce((sum, weight, row) => sum + weight * y[row]!, 0) / total;
    },
    tolerance: 1e-6,
  };
}

function mixed(): Task {
  const rows = 20_000;
  const person = column(rows, (row) => Math.floor(row / 4));
  const own = column(rows / 4, () => 8 * draws.normal());
  const wave = column(rows, (row) => row % 4);
  const x = column(rows, () => draws.normal());
  const y = column(
    rows,
    (row) => 50 + 2 * wave[row]! + 3 * x[row]! + own[person[row]!]! + 10 * draws.normal(),
  );
  const input = { person: [...person], outcome: [...y], predictors: { wave: [...wave], x: [...x] } };
  return {
    name: 'mixed model, 20,000 rows of 5,000 people',
    id: 'mixed',
    columns: { person, wave, x, y },
    run: () => {
      const fit = fitRandomIntercept(input);
      if (isNotEstimable(fit)) throw new Error(fit.reason);
      return fit.coefficients.find(({ name }) => name === 'wave')!.estimate;
    },
    tolerance: 1e-6,
  };
}

function bootstrap(): Task {
  const n = 200;
  const x = column(n, () => 20 + 30 * draws.uniform());
  const y = column(n, (row) => 0.6 * x[row]! + 4 * draws.normal());
  return {
    name: 'BCa of a ratio, 200 people, 2,000 resamples',
    id: 'bca',
    columns: { x, y },
    run: () => {
      const result = bootstrapInterval(
        n,
        (people) => {
          let [over, under] = [0, 0];
          for (const index of people) {
            over += y[index]!;
            under += x[index]!;
          }
          return over / under;
        },
        { resamples: { seed: 1, count: 2000 } },
      );
      if (isNotEstimable(result)) throw new Error(result.reason);
      return result.interval.lower;
    },
    tolerance: 5e-3,
  };
}

function scoring(): Task {
  const people = 100_000;
  const items = Array.from({ length: 60 }, (_, index) => `i${index + 1}`);
  const columns = Object.fromEntries(
    items.map((id) => [id, column(people, () => (draws.happens(0.08) ? NaN : 1 + draws.below(5)))]),
  );
  const answers = items.map((id) =>
    Array.from(columns[id]!, (value) => (Number.isNaN(value) ? ('dont-know' as const) : value)),
  );
  const domains = Array.from({ length: 12 }, (_, domain) => items.slice(5 * domain, 5 * domain + 5));
  return {
    name: 'scores of 100,000 people, 60 questions in 12 domains',
    id: 'score',
    columns,
    run: () => {
      let [sum, scored] = [0, 0];
      domains.forEach((ids, domain) => {
        const { scores } = scorePeople(
          ids.map((id) => ({ id, indicator: 'all', min: 1, max: 5 })),
          answers.slice(5 * domain, 5 * domain + 5),
        );
        for (const score of scores) if (score !== null) [sum, scored] = [sum + score, scored + 1];
      });
      return sum / scored;
    },
    tolerance: 1e-9,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'speed-'));
const script = fileURLToPath(new URL('speed.R', import.meta.url));
const hasR = spawnSync('Rscript', ['--version']).status === 0;
if (!hasR) console.log('R is not installed on this machine: only our own times are shown.');

function timeR({ id, columns }: Task): { seconds: number; result: number } | string {
  if (!hasR) return 'no R';
  const names = Object.keys(columns);
  const rows = columns[names[0]!]!.length;
  const lines = Array.from({ length: rows }, (_, row) =>
    names.map((name) => (Number.isNaN(columns[name]![row]) ? 'NA' : columns[name]![row])).join(),
  );
  const file = join(folder, `${id}.csv`);
  writeFileSync(file, [names.join(), ...lines].join('\n'));
  const { stdout, stderr } = spawnSync('Rscript', ['--vanilla', script, id, file], { encoding: 'utf8' });
  const said = stdout.trim().split('\n').at(-1) ?? '';
  if (said.startsWith('missing')) return `no R package ${said.slice(8)}`;
  const [seconds = NaN, result = NaN] = said.split(/\s+/).map(Number);
  if (Number.isNaN(result)) throw new Error(`R said: ${said}${stderr}`);
  return { seconds, result };
}

function timeOurs(task: Task) {
  const measured = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    const result = task.run();
    const { user, system } = process.cpuUsage(began);
    return { seconds: (user + system) / 1e6, result };
  });
  return measured.sort((a, b) => a.seconds - b.seconds)[1]!;
}

console.log(
  `${cpus()[0]?.model}, Node ${process.version}; processor time, median of 3.\n\n| what | ours | R | R ÷ ours | |\n|---|---|---|---|---|`,
);
let failed = 0;
const wanted = (process.argv[2] ?? '').toLowerCase();
for (const make of [raking, mixed, bootstrap, scoring]) {
  const task = make();
  if (!task.name.toLowerCase().includes(wanted)) continue;
  const ours = timeOurs(task);
  const r = timeR(task);
  const theirs = typeof r === 'string' ? r : `${r.seconds.toFixed(3)} s`;
  const ratio = typeof r === 'string' ? '' : (r.seconds / ours.seconds).toFixed(1);
  const verdict = typeof r === 'string' ? '' : r.seconds >= ours.seconds ? 'pass' : 'FAIL';
  if (verdict === 'FAIL') failed++;
  console.log(`| ${task.name} | ${ours.seconds.toFixed(3)} s | ${theirs} | ${ratio} | ${verdict} |`);
  if (typeof r === 'string') continue;
  if (Math.abs(r.result - ours.result) > task.tolerance * Math.max(1, Math.abs(r.result))) {
    console.log(`DIFFERENT: ours ${ours.result}, R ${r.result}`);
    failed++;
  }
}
rmSync(folder, { recursive: true });
process.exit(failed > 0 ? 1 : 0);

/**
 * Our rounds beside peers and the rules people use, each in a process of its own on the same people:
 *
 *     npm run bench:matching -- --size 5000 --regime e --seed 1
 *
 * prints one row a solver; without arguments every size up to 20,000 and every regime. With --keep the results are kept in results/.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENGINE } from '@medespraak/matching';
import { REGIMES } from './instances.ts';
import type { Regime } from './instances.ts';
import { describeRun, keepResults } from './report.ts';
import { SOLVERS } from './solvers.ts';
import type { Result } from './solvers.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    regime: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** Only solvers whose name has this in it. */
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.size === undefined ? [600, 5000, 20_000] : [Number(values.size)];
const regimes = values.regime === undefined ? (Object.keys(REGIMES) as Regime[]) : [values.regime as Regime];
if (
  !sizes.every((size) => Number.isInteger(size) && size > 0) ||
  !regimes.every((regime) => regime in REGIMES)
)
  throw new Error('--size is a whole number, --regime one of s, e, c');

interface Row extends Partial<Result> {
  size: number;
  regime: Regime;
  solver: string;
  /** Why there is no result. */
  failed?: string;
}

/** After so many milliseconds by the clock a solver is given up. */
const PATIENCE = 300_000;

function run(size: number, regime: Regime, solver: string): Row {
  const { largest } = SOLVERS[solver]!;
  if (size > largest) return { size, regime, solver, failed: `not run above ${largest}` };
  const script = new URL('one.ts', import.meta.url).pathname;
  const ran = spawnSync(
    process.execPath,
    ['--max-old-space-size=8000', script, solver, String(size), regime, values.seed],
    { encoding: 'utf8', maxBuffer: 1e8, timeout: PATIENCE },
  );
  if (ran.signal !== null) return { size, regime, solver, failed: 'not within five minutes' };
  if (ran.status !== 0)
    return {
      size,
      regime,
      solver,
      failed: /Error: (.*)/.exec(ran.stderr)?.[1] ?? `ended with ${ran.status}`,
    };
  return { size, regime, solver, ...(JSON.parse(ran.stdout) as Result) };
}

const share = (part: number, digits: number) => `${(100 * part).toFixed(digits)}%`;

/** What the best of all have: as many pairs as anybody, and of those the highest total. */
function asCells(row: Row, best: { pairs: number; total: number }): string {
  const start = [`${row.size} ${row.regime}`, row.solver];
  if (row.failed !== undefined) return [...start, row.failed, '', '', '', '', '', ''].join(' | ');
  const cells = [
    `${row.seconds!.toFixed(2)} s`,
    row.wall === undefined ? '' : `${row.wall.toFixed(2)} s`,
    `${row.memory!.toFixed(0)} MB`,
    row.pairs!,
    row.total!,
    row.pairs === best.pairs
      ? share(row.total! / best.total, 4)
      : `${share(row.total! / best.total, 2)}, fewer pairs`,
    row.gap === null || row.gap === undefined ? '' : row.gap === 0 ? 'the best' : share(row.gap, 4),
  ];
  return [...start, ...cells].join(' | ');
}

const described = describeRun();
console.log(`${described.machine}, seed ${values.seed}, ${ENGINE}, commit ${described.commit}.\n`);
console.log('| market | solver | processor | clock | memory | pairs | total score | of the best | proven |');
console.log('|---|---|---|---|---|---|---|---|---|');
const all: Row[] = [];
for (const size of sizes)
  for (const regime of regimes) {
    const names = Object.keys(SOLVERS).filter((name) => name.includes(values.only));
    const rows = names.map((solver) => run(size, regime, solver));
    const best = { pairs: 0, total: 0 };
    for (const { pairs = 0, total = 0 } of rows)
      if (pairs > best.pairs || (pairs === best.pairs && total > best.total))
        Object.assign(best, { pairs, total });
    for (const row of rows) console.log(`| ${asCells(row, best)} |`);
    for (const { solver, gap, pairs, total } of rows)
      if (gap === 0 && (pairs !== best.pairs || total !== best.total))
        throw new Error(`${solver} says it has the best, and has not`);
    all.push(...rows);
  }

const what = [sizes.join('-'), regimes.join(''), `seed-${values.seed}`, values.only]
  .filter(Boolean)
  .join('_');
if (values.keep) keepResults(what, { ...described, engine: ENGINE, rows: all });

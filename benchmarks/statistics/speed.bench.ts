/**
 * How fast are weighting, resampling and scoring beside R, on the same kind of data in the same run?
 * Run: node benchmarks/statistics/speed.bench.ts. R takes part when it is installed.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type Answer,
  bootstrapInterval,
  rakeWeights,
  scorePeople,
  seededRandom,
} from '@medespraak/statistics';

const random = seededRandom(20261128);
let failures = 0;

/** Median processor time in milliseconds: other programs hardly disturb it. */
function milliseconds(times: number, work: () => unknown): number {
  const all = Array.from({ length: times }, () => {
    const began = process.cpuUsage();
    work();
    return process.cpuUsage(began).user / 1000;
  });
  return all.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}

const people = 10_000;
const categories = [2, 5, 6, 12];
const cells = categories.map((count) =>
  Array.from({ length: people }, () => String(Math.min(count - 1, Math.floor(random() ** 1.3 * count)))),
);
const margins = categories.map((count, k) => ({
  name: `margin ${k}`,
  cells: cells[k]!,
  population: Object.fromEntries(Array.from({ length: count }, (_, cell) => [cell, 1_000_000 / count])),
}));
const sample = Array.from({ length: 200 }, () => 5 * Math.floor(20 * random() ** 2));
const items = Array.from({ length: 60 }, (_, k) => ({
  id: `q${k}`,
  indicator: `i${k % 15}`,
  min: 1,
  max: 5,
}));
const answers = items.map(() =>
  Array.from({ length: 100_000 }, (): Answer =>
    random() < 0.1 ? 'dont-know' : 1 + Math.floor(random() * 5),
  ),
);
const start = new Array<number>(people).fill(1);
const ours: Record<string, number> = {
  'raking 10,000 × 4 margins': milliseconds(5, () => {
    if (rakeWeights(start, margins).kind !== 'raked') throw new Error('the margins can be met');
  }),
  'BCa, 2,000 resamples of 200': milliseconds(5, () =>
    bootstrapInterval(200, (rows) => rows.reduce((sum, row) => sum + sample[row]!, 0) / 200, {
      resamples: { seed: 1, count: 2000 },
    }),
  ),
  'scoring 100,000 × 60': milliseconds(5, () => scorePeople(items, answers)),
};
const r = spawnSync('Rscript', [fileURLToPath(new URL('speed.R', import.meta.url))], {
  encoding: 'utf8',
});
const theirs =
  r.status === 0 ? (JSON.parse(r.stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, number>) : {};
console.log('| processor time | ours | R | |\n|---|---|---|---|');
for (const [name, time] of Object.entries(ours)) {
  const other = theirs[name];
  if (other !== undefined && time > other) failures++;
  const verdict = other === undefined ? '' : time <= other ? 'pass' : 'FAIL';
  console.log(
    `| ${name} | ${time.toFixed(0)} ms | ${other?.toFixed(0) ?? 'not installed'} ms | ${verdict} |`,
  );
}
console.log(failures === 0 ? '\nAll at least as fast as R.' : `\n${failures} slower than R.`);
process.exitCode = failures === 0 ? 0 : 1;

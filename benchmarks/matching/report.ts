/** Where results are kept, and what is said of the run they are from. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();

export function describeRun() {
  const changed = git('status', '--porcelain') !== '';
  return {
    on: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}`,
    commit: git('rev-parse', '--short', 'HEAD') + (changed ? ' and changes' : ''),
  };
}

/** Writes results/NAME.json. */
export function keepResults(name: string, results: object): void {
  mkdirSync(new URL('results/', import.meta.url), { recursive: true });
  const file = new URL(`results/${name.replaceAll(/[^\w.-]+/g, '-')}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

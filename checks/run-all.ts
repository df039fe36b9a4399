import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';
import { ensureCoturn } from './coturn.ts';
import { readFailures } from './failures.ts';

/**
 * `npm test`: every check there is, and a summary; the first three at the same time, the others one after another. Goes on after a failure, so that one run tells
 * everything; ends with the number of steps that passed and failed. `npm test -- types lint` runs only those.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;
const reports = mkdtempSync(join(tmpdir(), 'medespraak-reports-'));
const reportOf = (name: string) => join(reports, `${name}.json`);
/** Tests, which leave a report under a name so that what failed can stand at the end of everything. */
const vitest = (name: string, ...args: string[]) => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(name)}`,
  ...args,
];

/** Of the failures of one step; everything stands further up. */
const mostLines = 20;

interface Step {
  name: string;
  run: () => boolean | Promise<boolean>;
}

/** A command that others run beside: what it says is shown when it is done, in one piece. */
const beside = (args: string[]) => (): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()));
    child.once('error', () => resolve(false));
    child.once('close', (status) => {
      if (said.trim()) console.log(said.trimEnd());
      resolve(status === 0);
    });
  });

const command =
  (args: string[], environment: Record<string, string> = {}) =>
  (): boolean =>
    spawnSync(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status ===
    0;

const steps: Step[] = [
  { name: 'types', run: beside(['checks/types.ts']) },
  { name: 'lint', run: beside(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
  {
    name: 'format',
    run: beside(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  },
  { name: 'units', run: command(vitest('units')) },
  { name: 'pglite', run: command(vitest('pglite', '-c', 'platform/vitest.config.ts')) },
  {
    name: 'postgres',
    run: command(vitest('postgres', '-c', 'platform/vitest.config.ts'), {
      MEDESPRAAK_TEST_DATABASE: 'postgres',
    }),
  },
  {
    name: 'journeys',
    run: () => {
      const chromium = ensureChromium();
      const coturn = ensureCoturn();
      const journeys = vitest('journeys', '-c', 'journeys/vitest.config.ts');
      const missing = chromium === null || coturn === null;
      return !missing && command(journeys, { CHROMIUM_PATH: chromium, TURNSERVER_PATH: coturn })();
    },
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(1);
}

const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
const together = ['types', 'lint', 'format'];
const tell = async (step: Step) => {
  console.log(`\n=== ${step.name}`);
  const began = performance.now();
  const passed = await step.run();
  return { name: step.name, passed, seconds: Math.round((performance.now() - began) / 1000) };
};
const results = await Promise.all(chosen.filter(({ name }) => together.includes(name)).map(tell));
for (const step of chosen) if (!together.includes(step.name)) results.push(await tell(step));

console.log('\n=== summary');
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(9)} ${seconds} s`);
const failed = results.filter((result) => !result.passed).length;
for (const { name, passed } of results) {
  if (passed || together.includes(name)) continue;
  const failures = readFailures(reportOf(name), root);
  console.log(`\n${name}`);
  for (const line of failures.slice(0, mostLines)) console.log(line);
  if (failures.length > mostLines) console.log(`… and ${failures.length - mostLines} lines more, above`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

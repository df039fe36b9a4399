import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';
import { ensureCoturn } from './coturn.ts';

/**
 * `npm test`: every check there is, one after another, and a summary. Goes on after a failure, so that one run tells
 * everything; ends with the number of steps that passed and failed. `npm test -- types lint` runs only those.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;
const vitest = (...args: string[]) => ['node_modules/vitest/vitest.mjs', 'run', ...args];

interface Step {
  name: string;
  run: () => boolean;
}

const command =
  (args: string[], environment: Record<string, string> = {}) =>
  (): boolean =>
    spawnSync(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status ===
    0;

const steps: Step[] = [
  { name: 'types', run: command(['checks/types.ts']) },
  { name: 'lint', run: command(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
  {
    name: 'format',
    run: command(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  },
  { name: 'units', run: command(vitest()) },
  { name: 'pglite', run: command(vitest('-c', 'platform/vitest.config.ts')) },
  {
    name: 'postgres',
    run: command(vitest('-c', 'platform/vitest.config.ts'), { MEDESPRAAK_TEST_DATABASE: 'postgres' }),
  },
  {
    name: 'journeys',
    run: () => {
      const chromium = ensureChromium();
      const coturn = ensureCoturn();
      const journeys = vitest('-c', 'journeys/vitest.config.ts');
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
const results = chosen.map((step) => {
  console.log(`\n=== ${step.name}`);
  const began = performance.now();
  const passed = step.run();
  return { name: step.name, passed, seconds: Math.round((performance.now() - began) / 1000) };
});

console.log('\n=== summary');
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(9)} ${seconds} s`);
const failed = results.filter((result) => !result.passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

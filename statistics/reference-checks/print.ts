import { runReferenceChecks } from './run-checks.ts';
import { referenceSources } from './source.ts';

/** `npm run check:reference`: every check with how many numbers it compared and the largest distance; fails when one is off. */
const outcomes = await runReferenceChecks();
for (const { id, source, passed, numbers, worst, wrong } of outcomes) {
  const line = `${passed ? 'pass' : 'FAIL'}  ${id.padEnd(30)} ${String(numbers).padStart(4)} numbers  ${worst.toExponential(1)}  ${source}`;
  console.log(line);
  for (const text of wrong.slice(0, 5)) console.log(`      ${text}`);
}
const failed = outcomes.filter(({ passed }) => !passed).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
if (referenceSources().length === 1)
  console.log('The larger set is not beside the repository: only the copies were used.');
process.exitCode = failed > 0 ? 1 : 0;

import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Comparison, compareNumbers } from './compare.ts';
import { type ReferenceChecks, referenceSources } from './source.ts';

export interface CheckOutcome extends Comparison {
  id: string;
  source: string;
  /** Not `passed`: a number is off or missing, or the computation threw. */
  passed: boolean;
}

/**
 * Runs every check of every family: a family is a file `NAME.checks.ts` in this folder that exports `checks`. A new family
 * needs no other change.
 */
export async function runReferenceChecks(): Promise<CheckOutcome[]> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const outcomes: CheckOutcome[] = [];
  for (const file of globSync('*.checks.ts', { cwd: here }).sort()) {
    const family = (await import(new URL(file, import.meta.url).href)) as { checks: ReferenceChecks };
    for (const [id, compute] of Object.entries(family.checks))
      for (const source of referenceSources()) {
        const reference = source.check(id);
        if (!reference) continue;
        let comparison: Comparison;
        try {
          comparison = compareNumbers(compute(source), reference.expected, reference.tolerance);
        } catch (error) {
          comparison = { numbers: 0, worst: NaN, wrong: [String(error)] };
        }
        const passed = comparison.numbers > 0 && comparison.wrong.length === 0;
        outcomes.push({ id, source: source.name, passed, ...comparison });
      }
  }
  return outcomes;
}

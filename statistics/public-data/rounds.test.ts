import { describe, expect, it } from 'vitest';
import * as statistics from '../index.ts';
import { need } from '../testing/compare.ts';
import fourthRound from './reference/fourth-round.json' with { type: 'json' };
import thirdRound from './reference/third-round.json' with { type: 'json' };

/*
 * A third round of data sets that everybody has, small and awkward, and a fourth that looks for the edges. Each case names a function, what it is given, and what R says of
 * parts of its answer; closed forms to 1e-8 or closer, fits to 1e-5 or 1e-6, degrees of freedom (R takes derivatives by differences) to 1e-3.
 */
type Call = (...args: unknown[]) => { kind: string };
interface Case {
  name: string;
  fn: string;
  args: unknown[];
  expect: Record<string, number>;
  within: number;
}
const cases = [...thirdRound, ...fourthRound] as Case[];
const calls = statistics as unknown as Record<string, Call>;

const survey: Call = (name, design, ...rest) =>
  calls[name as string]!(statistics.surveyDesign(design as statistics.SurveyInput), ...rest);

/** The number at a path like `coefficients.1.df`; the result itself at `.`. */
function at(result: unknown, path: string): unknown {
  if (path === '.') return result;
  return path
    .split('.')
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], result);
}

const byFunction = Map.groupBy(cases, ({ fn, args }) => (fn === 'survey' ? String(args[0]) : fn));

describe.each([...byFunction])('%s', (_, own) => {
  it.each(own)('$name', ({ fn, args, expect: wanted, within }) => {
    const result = need((fn === 'survey' ? survey : calls[fn]!)(...args));
    for (const [path, value] of Object.entries(wanted)) {
      const found = at(result, path) as number;
      expect(Math.abs(found - value) / Math.max(1e-6, Math.abs(value)), path).toBeLessThan(within);
    }
  });
});

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as statistics from './index.ts';
import { readDocumentExamples, readExamples } from './testing/docstring-examples.ts';

/**
 * Examples in docstrings are run: each line "Example: `call` → `result`" is evaluated with everything that the library
 * exports. Numbers must agree in the digits that are shown; objects in the keys that are shown.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const files = globSync('**/*.ts', { cwd: here }).filter((file) => !/test|node_modules/.test(file));

const examples = files.flatMap((file) =>
  [...readFileSync(`${here}${file}`, 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
    [...comment.replaceAll(/\s*\n\s*\*\s*/g, ' ').matchAll(/Example: `([^`]+)` → `([^`]+)`/g)].map(
      ([, call = '', result = '']) => ({ file, call, result }),
    ),
  ),
);

/** A number as it is written: equal when rounding to its digits gives it. */
class Shown {
  readonly value: number;
  readonly slack: number;
  constructor(text: string) {
    this.value = Number(text);
    const [mantissa = '', exponent = '0'] = text.split('e');
    this.slack = 0.51 * 10 ** (Number(exponent) - (mantissa.split('.')[1] ?? '').length);
    if (!mantissa.includes('.')) this.slack = Math.min(this.slack, 1e-9 * Math.max(1, Math.abs(this.value)));
  }
}

const evaluate = (code: string, scope: Record<string, unknown>): unknown =>
  new Function(...Object.keys(scope), `return (${code});`)(...Object.values(scope));

function compare(actual: unknown, shown: unknown): void {
  if (shown instanceof Shown) {
    expect(typeof actual).toBe('number');
    expect(Math.abs((actual as number) - shown.value)).toBeLessThanOrEqual(shown.slack);
  } else if (Array.isArray(shown)) {
    const list = ArrayBuffer.isView(actual) ? [...(actual as unknown as number[])] : (actual as unknown[]);
    expect(list).toHaveLength(shown.length);
    shown.forEach((value, index) => compare(list[index], value));
  } else if (shown !== null && typeof shown === 'object') {
    for (const [key, value] of Object.entries(shown))
      compare((actual as Record<string, unknown>)[key], value);
  } else expect(actual).toEqual(shown);
}

describe('the examples in the docstrings', () => {
  it.each(examples)('$call ($file)', ({ call, result }) => {
    const marked = result.replaceAll(/'[^']*'|-?\b\d+(?:\.\d+)?(?:e-?\d+)?/g, (text) =>
      text.startsWith("'") ? text : `new Shown('${text}')`,
    );
    compare(evaluate(call, statistics), evaluate(marked, { Shown }));
  });

  it('are many', () => {
    expect(examples.length).toBeGreaterThan(20);
  });
});

describe('the longer examples in the docstrings', async () => {
  const longer = [...readExamples(here), ...readDocumentExamples(here, 'README.md')];
  const names: Record<string, unknown> = {};
  // Each may use what its own file gives, beside what the library does.
  for (const { file } of longer)
    if (file.endsWith('.ts')) Object.assign(names, await import(`${here}${file}`));
  Object.assign(names, statistics);

  it('are there', () => {
    expect(longer.length).toBeGreaterThan(15);
    expect(longer.map(({ file }) => file)).toContain('README.md');
  });

  it.each(longer.map((example) => [example.file, example.code, example] as const))(
    '%s: %s',
    (_file, _code, example) => {
      const { actual, expected } = example.run(names);
      expect(actual).toEqual(expected);
    },
  );
});

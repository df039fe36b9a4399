import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../testing/docstring-examples.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const examples = readExamples(folder);

describe('the examples in the docstrings of disclosure control', async () => {
  const names: Record<string, unknown> = {};
  for (const file of readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name)))
    Object.assign(names, await import(join(folder, file)));

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples.map((example) => [example.file, example.code, example] as const))(
    '%s: %s',
    (_file, _code, example) => {
      const { actual, expected } = example.run(names);
      expect(actual).toEqual(expected);
    },
  );
});

import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, it } from 'vitest';
import * as matching from './index.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The names that a piece of code imports from this package, and the code without the imports. */
function withoutImports(code: string): { names: string[]; rest: string } {
  const names: string[] = [];
  const rest = code.replaceAll(
    /^import (type )?\{([^}]*)\} from '@medespraak\/matching';\n/gm,
    (_, isType: string | undefined, list: string) => {
      if (!isType) names.push(...list.split(',').map((name) => name.trim()));
      return '';
    },
  );
  return { names, rest };
}

/** What the last expression of a piece of code gives, and what stands after `// →`. */
function run(code: string): { actual: unknown; expected: unknown } {
  const { names, rest } = withoutImports(code);
  const scope =
    names.length > 0 ? Object.fromEntries(names.map((name) => [name, matching[name as 'LEVELS']])) : matching;
  expect(Object.values(scope)).not.toContain(undefined);
  const [before = '', expected = ''] = stripTypeScriptTypes(rest).split('// →');
  const last = before.trimEnd().lastIndexOf(';\n') + 1;
  const source = `${before.slice(0, last)}\nreturn { actual: (${before.slice(last).trim().replace(/;$/, '')}), expected: (${expected.trim()}) };`;
  return new Function(...Object.keys(scope), source)(...Object.values(scope)) as ReturnType<typeof run>;
}

const examples = [
  ...[...read('README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    (found) => ['README.md', found[1]!] as const,
  ),
  ...[...read('round.ts').matchAll(/@example\n([\s\S]*?)\n \*\//g)].map(
    (found) => ['round.ts', found[1]!.replaceAll(/^ \* ?/gm, '')] as const,
  ),
];

it('there are two examples in the README and one with proposeRound', () => expect(examples).toHaveLength(3));

it('every function that the README names can be imported', () => {
  const [, list = ''] = /Pure functions without([\s\S]*?)## From a list/.exec(read('README.md'))!;
  const named = [...list.matchAll(/`([a-z][A-Za-z]+)`/g)].map((found) => found[1]!);
  expect(named.filter((name) => !(name in matching))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

it.each(examples)('the example of %s gives what it says', (_file, code) => {
  const { actual, expected } = run(code);
  expect(actual).toEqual(expected);
});

import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** An example from a docstring: what it computes and what it says comes out. */
export interface DocstringExample {
  file: string;
  code: string;
  run(names: Readonly<Record<string, unknown>>): { actual: unknown; expected: unknown };
}

/**
 * The examples in the docstrings of a folder and those in it: after `@example`, statements and a last expression, then after `// →` what
 * that expression gives. They are JavaScript, and may use everything the folder exports.
 */
export function readExamples(folder: string): DocstringExample[] {
  return globSync('**/*.ts', { cwd: folder })
    .filter((file) => !/\.test\.ts$|^testing\/|node_modules/.test(file))
    .sort()
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
        comment
          .replaceAll(/^\s*\/?\*+[ /]?/gm, '')
          .split(/@example\s/)
          .slice(1)
          .map((text) => parse(file, text.split(/^@/m)[0] ?? '')),
      ),
    );
}

/** The examples in the `ts` blocks of a document that stands in a folder, without their imports: they may use everything the folder exports. */
export function readDocumentExamples(folder: string, file: string): DocstringExample[] {
  return [...readFileSync(join(folder, file), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code = '']) => parse(file, stripTypeScriptTypes(code.replaceAll(/^import .*;\n/gm, ''))),
  );
}

function parse(file: string, text: string): DocstringExample {
  const [code = '', expected] = text.split('// →').map((part) => part.trim());
  if (expected === undefined) throw new Error(`${file}: an example without an outcome: ${code}`);
  const lastStatement = code.lastIndexOf(';\n') + 1;
  const [before, expression] = [code.slice(0, lastStatement), code.slice(lastStatement).trim()];
  return {
    file,
    code,
    run: (names) => {
      const evaluate = new Function(
        ...Object.keys(names),
        `${before}\nreturn { actual: (${expression}\n), expected: (${expected.replaceAll('\n', ' ')}) };`,
      );
      return evaluate(...Object.values(names)) as ReturnType<DocstringExample['run']>;
    },
  };
}

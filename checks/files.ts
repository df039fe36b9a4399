import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file of the project that is, or would be, in version control. Paths from the root, sorted. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(`${root}${file}`))
  .sort();

export const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** Hand-written code: TypeScript, Svelte, JavaScript and CSS. */
export const codeFiles = projectFiles.filter((file) => /\.(ts|svelte|js|cjs|css)$/.test(file));

const importing =
  /(?:\bfrom\s+|^\s*import\s+)(['"])([\w@.#$/:-]+)\1|\b(?:import|require)\s*\(\s*(['"`])([^'"`\s]+)\3/gm;

/** What a file imports, as it is written there; types too, and what is imported while running. */
export const importsOf = (file: string): string[] =>
  [...read(file).matchAll(importing)].map((match) => match[2] ?? match[4] ?? '');

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const generated = fileURLToPath(new URL('./.svelte-kit/', import.meta.url));
const client = join(generated, 'output/client');
const routes = fileURLToPath(new URL('./src/routes/', import.meta.url));

/**
 * What all scripts of a route together may be at most, gzipped: the questionnaire and the newcomer's own answers, the other pages of
 * newcomers and buddies (sign-up, their own pages, their pair), the call. Null where there is no bound.
 */
export function limitOf(route: string): number | null {
  if (route.startsWith('/(newcomer)')) return 45_000;
  if (!route.startsWith('/(participant)')) return null;
  return /\/(call(\/|$)|now\/\[talk\]$)/.test(route) ? 90_000 : 60_000;
}

interface Chunk {
  file: string;
  imports?: string[];
}

/**
 * How much JavaScript each route of the last build loads before it can be used: the entry, its layouts, its page and
 * all they import; in bytes after gzip. The newcomer's rooms load no framework, only a script of their own.
 *
 * @throws Error when there is no build.
 */
export function measureJavaScript(): Map<string, number> {
  const manifestFile = join(client, '.vite/manifest.json');
  if (!existsSync(manifestFile)) throw new Error('There is no build to measure: run npm run build first.');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;
  const keyEndingIn = (end: string): string[] => Object.keys(manifest).filter((key) => key.endsWith(end));
  const start = ['client/entry.js', 'client/payload.js', 'client-optimized/app.js'].flatMap(keyEndingIn);
  const sizes = new Map<string, number>();
  for (const [route, nodes] of readRoutes()) {
    const own = ownScripts(route);
    if (own) {
      sizes.set(route, sum(own));
      continue;
    }
    const entries = [...start, ...nodes.flatMap((node) => keyEndingIn(`client-optimized/nodes/${node}.js`))];
    sizes.set(route, sum(closureOf(entries, manifest)));
  }
  return sizes;
}

/** Route → its nodes: the root layout (0), its layouts, its page. From the dictionary that Kit makes for its router. */
function readRoutes(): Map<string, number[]> {
  const app = readFileSync(join(generated, 'generated/build/client-optimized/app.js'), 'utf8');
  const lines = app.matchAll(/"(\/[^"]*)": \[~?(\d+)(?:,\[([\d,]*)\])?/g);
  return new Map(
    [...lines].map(([, route = '', page, layouts = '']) => [
      route,
      [0, ...layouts.split(',').filter(Boolean).map(Number), Number(page)],
    ]),
  );
}

function closureOf(entries: string[], manifest: Record<string, Chunk>): Set<string> {
  const files = new Set<string>();
  const waiting = [...entries];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) continue;
    files.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return files;
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The scripts from static/ that a route without Kit's own scripts asks for; null for every other route. */
function ownScripts(route: string): Set<string> | null {
  const parts = route.split('/').filter(Boolean);
  const folders = [...parts.keys(), parts.length].map((depth) => join(routes, ...parts.slice(0, depth)));
  const page = folders.at(-1) ?? routes;
  const settings = [
    ...folders.flatMap((folder) => ['+layout.ts', '+layout.server.ts'].map((name) => join(folder, name))),
    join(page, '+page.ts'),
    join(page, '+page.server.ts'),
  ];
  if (/csr = true/.test(read(join(page, '+page.ts')))) return null;
  if (!settings.some((file) => /csr = false/.test(read(file)))) return null;
  const markup = [...folders.map((folder) => join(folder, '+layout.svelte')), join(page, '+page.svelte')].map(
    read,
  );
  const asked = markup.flatMap((text) =>
    [...text.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  return withImports(asked);
}

/** Scripts of static/ with everything they import from beside them; what a script may fetch later counts from the start. */
function withImports(files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = read(join(client, file)).matchAll(/'\.?\/([\w-]+\.js)'/g);
    waiting.push(...[...imports].map((match) => match[1] ?? ''));
  }
  return found;
}

const sum = (files: Set<string>): number =>
  [...files].reduce((total, file) => total + gzipSync(readFileSync(join(client, file))).length, 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [route, bytes] of measureJavaScript()) {
    const isTooMuch = bytes > (limitOf(route) ?? Infinity);
    console.log(
      `${(bytes / 1000).toFixed(1).padStart(6)} kB  ${route}${isTooMuch ? '  above the limit' : ''}`,
    );
    if (isTooMuch) process.exitCode = 1;
  }
}

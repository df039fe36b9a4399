import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const generated = fileURLToPath(new URL('./.svelte-kit/', import.meta.url));
const client = join(generated, 'output/client');

/** The questionnaire and the newcomer's own page stay below this, all scripts together, gzipped. */
export const NEWCOMER_LIMIT = 45_000;

interface Chunk {
  file: string;
  imports?: string[];
}

/**
 * How much JavaScript each route of the last build loads before it can be used: the entry, its layouts, its page and
 * all they import; in bytes after gzip. Routes without scripts (`csr = false`) are counted as if they had them.
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

const sum = (files: Set<string>): number =>
  [...files].reduce((total, file) => total + gzipSync(readFileSync(join(client, file))).length, 0);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [route, bytes] of measureJavaScript()) {
    const isTooMuch = route.startsWith('/(newcomer)') && bytes > NEWCOMER_LIMIT;
    console.log(`${(bytes / 1000).toFixed(1).padStart(6)} kB  ${route}${isTooMuch ? '  above the limit' : ''}`);
    if (isTooMuch) process.exitCode = 1;
  }
}

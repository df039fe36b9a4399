import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { underLock } from './build-lock.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const stampFile = join(here, 'build', 'stamp');
const lockFile = join(here, '../node_modules/.web-build-lock');

/** Everything a build depends on. Our other workspaces are imported at run time and are no part of it. */
const SOURCES = ['src', 'static', 'vite.config.ts', 'package.json', 'tsconfig.json', '../package-lock.json'];

/**
 * Builds the pages when their sources changed since the last build.
 *
 * @returns 'fresh' when the last build can be used (found out in well under half a second), 'built' otherwise.
 * @throws what Vite throws when the sources do not build.
 */
export async function buildWebWhenNeeded(): Promise<'built' | 'fresh'> {
  if (readStamp() === digestSources()) return 'fresh';
  return underLock(lockFile, async () => {
    const digest = digestSources();
    if (readStamp() === digest) return 'fresh';
    // Part of every page, so that a browser with older scripts notices that it must load the page anew.
    process.env['MEDESPRAAK_BUILD'] = digest.slice(0, 12);
    await runVite();
    writeFileSync(stampFile, digest);
    return 'built';
  });
}

/** A process of its own: Vite's command makes Kit generate its entries first, which its function in our process does not. */
function runVite(): Promise<void> {
  const root = join(here, '..');
  const vite = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'web', '--logLevel', 'warn'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    vite.once('error', reject);
    vite.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the pages could not be built (vite ended with ${code})`)),
    );
  });
}

function readStamp(): string | undefined {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}

function digestSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToDigest(hash, join(here, source));
  return hash.digest('hex');
}

function addToDigest(hash: ReturnType<typeof createHash>, path: string): void {
  const entries = listFolder(path);
  if (entries === undefined) {
    hash.update(path.slice(here.length)).update('\0').update(readFileSync(path)).update('\0');
    return;
  }
  for (const entry of entries) addToDigest(hash, join(path, entry));
}

function listFolder(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

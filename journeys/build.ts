import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with a migrated database and nobody in it. */
    emptySystem: string;
  }
}

/** Builds the pages and makes an empty database once before the journeys, so that no story waits for it. */
export default function build(project: TestProject): () => void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-empty-'));
  const env = { ...process.env, MEDESPRAAK_DATA: folder };
  const run = (...words: string[]) =>
    spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' }).status === 0;
  const script = "import('./web/build.ts').then((web) => web.buildWebWhenNeeded())";
  if (!run('-e', script)) throw new Error('the pages could not be built');
  if (!run('cli/medespraak.js', 'migrate')) throw new Error('the database could not be made');
  project.provide('emptySystem', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

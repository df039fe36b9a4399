import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startPostgres, template } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with a migrated database and nobody in it. */
    emptySystem: string;
    /** Address of a PostgreSQL server, without the name of a database. */
    postgres: string;
  }
}

/** Builds the pages and makes an empty database of each kind once before the journeys, so that no story waits for it. */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-empty-'));
  const env = { ...process.env, MEDESPRAAK_DATA: folder };
  const run = (words: string[], more: Record<string, string> = {}) =>
    spawnSync(process.execPath, words, { cwd: root, env: { ...env, ...more }, stdio: 'inherit' }).status ===
    0;
  const script = "import('./web/build.ts').then((web) => web.buildWebWhenNeeded())";
  if (!run(['-e', script])) throw new Error('the pages could not be built');
  const migrate = ['cli/medespraak.js', 'migrate'];
  if (!run(migrate)) throw new Error('the database could not be made');
  project.provide('emptySystem', folder);
  const postgres = await startPostgres();
  if (!run(migrate, { DATABASE_URL: `${postgres.address}/${template}` }))
    throw new Error('the database on PostgreSQL could not be made');
  project.provide('postgres', postgres.address);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

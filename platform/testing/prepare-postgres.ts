import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../foundation/open-database.ts';
import { loadPostgres } from './load-postgres.ts';

/** Starts a real PostgreSQL server for the run, and a migrated template that every test file copies. */
export default async function prepare(project: TestProject) {
  const EmbeddedPostgres = await loadPostgres();
  const directory = mkdtempSync(join(tmpdir(), 'medespraak-postgres-'));
  chmodSync(directory, 0o777);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'cluster'),
    port,
    user: 'postgres',
    password: 'only-for-tests',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`The PostgreSQL for the tests did not start:\n${log.slice(-20).join('\n')}`, {
      cause: error,
    });
  }
  const address = `postgres://postgres:only-for-tests@127.0.0.1:${port}`;
  await server.createDatabase('medespraak_template');
  const template = await openPostgres(`${address}/medespraak_template`);
  await template.close();
  project.provide('prepared', { engine: 'postgres', server: `${address}/postgres` });
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

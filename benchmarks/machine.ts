import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPostgres } from '@medespraak/platform/testing/load-postgres';

/** What every benchmark that starts something needs of the machine, and says of it. */

export const describeMachine = (): string =>
  `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A PostgreSQL of its own with an empty database, in a folder that goes with it. */
export async function startDatabase(): Promise<{ folder: string; url: string; stop: () => Promise<void> }> {
  const EmbeddedPostgres = await loadPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-bench-'));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    port,
    user: 'postgres',
    password: 'only-for-benchmarks',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('medespraak');
  return {
    folder,
    url: `postgres://postgres:only-for-benchmarks@127.0.0.1:${port}/medespraak`,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPostgres } from '@medespraak/platform/testing/load-postgres';
import { openPlatform } from '@medespraak/platform';
import { makeMeetings, type Meeting } from '@medespraak/platform/testing/meeting';

/** One process of Medespraak on a PostgreSQL of its own, with pairs that run and both of each signed in. */
export interface House {
  base: string;
  meetings: Meeting[];
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const secret = 'a secret for benchmarks, of no use elsewhere';

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export async function openHouse(pairs: number): Promise<House> {
  const EmbeddedPostgres = await loadPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-meeting-'));
  chmodSync(folder, 0o777);
  const databasePort = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    port: databasePort,
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
  const databaseUrl = `postgres://postgres:only-for-benchmarks@127.0.0.1:${databasePort}/medespraak`;
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const platform = await openPlatform({
    databaseUrl,
    directory: folder,
    secret,
    address: base,
    worksJobs: false,
  });
  const { meetings } = await makeMeetings(platform, 'meeting', pairs);
  await platform.close();
  const server = spawn(process.execPath, ['cli/medespraak.js', 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDESPRAAK_SECRET: secret,
      MEDESPRAAK_DATA: folder,
      MEDESPRAAK_EXAMPLE: 'off',
      MEDESPRAAK_URL: base,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => text.toString().includes('Stop with Ctrl-C') && resolve());
    server.once('exit', () => reject(new Error('the process stopped before it was ready')));
  });
  return {
    base,
    meetings,
    close: async () => {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;

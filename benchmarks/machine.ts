import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
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

export interface BenchDatabase {
  folder: string;
  url: string;
  stop: () => Promise<void>;
  /** Ends processes of the server with SIGKILL: all of them, the one that watches over the others, or one that serves somebody. */
  kill: (which: 'all' | 'first' | 'one') => void;
  /** Starts a server again that was killed, and waits until it takes connections; with one that runs it does nothing. */
  revive: () => Promise<void>;
}

/** A PostgreSQL of its own with an empty database, in a folder that goes with it. */
export async function startDatabase(): Promise<BenchDatabase> {
  const EmbeddedPostgres = await loadPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-bench-'));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const cluster = join(folder, 'cluster');
  const make = () =>
    new EmbeddedPostgres({
      databaseDir: cluster,
      port,
      user: 'postgres',
      password: 'only-for-benchmarks',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      onLog: () => undefined,
      onError: () => undefined,
    });
  let postgres = make();
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('medespraak');
  /** The process that watches over the others, by the file in which it says so. */
  const first = () => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    folder,
    url: `postgres://postgres:only-for-benchmarks@127.0.0.1:${port}/medespraak`,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    kill: (which) => {
      const parent = first();
      const children = childrenOf(parent);
      if (which === 'one') {
        const serving = children.filter((pid) => /^postgres: postgres medespraak/.test(titleOf(pid)));
        return end(serving.at(-1) ?? parent);
      }
      end(parent);
      if (which === 'all') for (const pid of children) end(pid);
    },
    revive: async () => {
      // What served somebody when the first process was killed ends by itself, and until then the files are taken.
      for (let tries = 0; !(await takesConnections(port)); tries += 1) {
        if (tries > 200) throw new Error('PostgreSQL does not start again');
        if (!isAlive(first())) {
          postgres = make();
          await postgres.start().catch(() => undefined);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`) && !/^\d+ \(.*\) Z/.test(statOf(pid));
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const statOf = (pid: number): string => read(`/proc/${pid}/stat`);
const titleOf = (pid: number): string => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

function takesConnections(port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: `postgres://postgres:only-for-benchmarks@127.0.0.1:${port}/medespraak`,
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  return client
    .connect()
    .then(() => client.end())
    .then(
      () => true,
      () => false,
    );
}

/** The middle of some figures, the higher of two; NaN of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A telephone far from a mast, in the terms of the browser's protocol, and how many times slower its processor is. */
export const farTelephone = {
  line: { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 },
  slower: 4,
};

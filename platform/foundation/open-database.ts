import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzleNode } from 'drizzle-orm/node-postgres';
import { migrate as migrateNode } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { watchAbsence } from './absence.ts';
import { sqlStateOf, under, type Database, type Notification, type Transaction } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { explainPostgres } from './explain-postgres.ts';
import { openListener } from './listener.ts';
import { StartupError } from './startup-error.ts';
import { tidyEmbedded } from './tidy-embedded.ts';

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

/** An arbitrary number that all nodes of Medespraak agree on: who migrates, holds it. */
const migrationLock = 4_031_977;

/** Opens and migrates a PostgreSQL database. Throws StartupError when it cannot be reached or refuses us. */
export async function openPostgres(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5_000 });
  // An idle connection that breaks must not end the process: the next query gets a fresh one, or an error of its own.
  pool.on('error', () => undefined);
  // Nor may one that breaks while somebody works with it, between two questions: the next question gets the error.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await onceStarted(() =>
      holding(pool, migrationLock, (client) => migrateNode(drizzleNode({ client }), { migrationsFolder })),
    );
  } catch (error) {
    // A connection that was refused half-way never ends by itself: what we know is told without waiting for it.
    void pool.end().catch(() => undefined);
    throw explainPostgres(error);
  }
  const connection = drizzleNode({ client: pool }) as unknown as Transaction;
  const listener = openListener(connectionString);
  const ping = async () => void (await connection.execute(sql`select 1`));
  const absence = watchAbsence(ping);
  return {
    engine: 'postgres',
    connection,
    under,
    alone: (lock, work) => holding(pool, lock, work),
    tidy: async () => undefined,
    isAway: absence.isAway,
    ping,
    listen: listener.listen,
    notify: (notifications) => notify(connection, notifications),
    jobs: { kind: 'postgres', connectionString },
    close: async () => {
      absence.stop();
      await listener.close();
      await pool.end();
    },
  };
}

/** How long a server may take to start: after it was broken off it reads back what it had written down. */
const startMilliseconds = 60_000;

/** Does work as soon as the server, which answers already, takes somebody. */
async function onceStarted<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + startMilliseconds;
  for (let isTold = false; ; isTold = true) {
    try {
      return await work();
    } catch (error) {
      if (sqlStateOf(error) !== '57P03' || Date.now() > until) throw error;
      if (!isTold) console.error('PostgreSQL is starting; waiting for it …');
      await setTimeout(250);
    }
  }
}

/** Works while a connection of its own holds a lock. A broken connection loses the lock by itself, and is not reused. */
async function holding<T>(
  pool: pg.Pool,
  lock: number,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work(client);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lock]).catch((error: Error) => (broken = error));
    client.release(broken);
  }
}

/** Opens and migrates the embedded database in a directory, which it takes for this process alone. */
export async function openEmbedded(directory: string): Promise<Database> {
  const unlock = lockDirectory(directory);
  try {
    accessSync(directory, constants.W_OK);
    return await openPglite({ dataDir: join(directory, 'database') }, unlock);
  } catch (error) {
    unlock();
    if (error instanceof StartupError) throw error;
    throw new StartupError(
      `The embedded database in ${directory} cannot be opened. Restore a backup, or move the directory away to start anew.`,
      { cause: error },
    );
  }
}

async function notify(connection: Transaction, notifications: readonly Notification[]): Promise<void> {
  if (notifications.length === 0) return;
  const calls = notifications.map(({ channel, payload }) => sql`pg_notify(${channel}, ${payload})`);
  await connection.execute(sql`select ${sql.join(calls, sql`, `)}`);
}

/** The embedded database belongs to one process, so a queue per lock inside it is enough. */
function oneAfterAnother(): Database['alone'] {
  const queues = new Map<number, Promise<unknown>>();
  return (lock, work) => {
    const mine = (queues.get(lock) ?? Promise.resolve()).then(work);
    queues.set(
      lock,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

/**
 * What PGlite keeps in memory of its files. It clears this memory at every start: with its own 128 MB that takes longer than all
 * else (2.4 s of processor time against 0.9 s), and a database of thousands of people fits in less.
 */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Opens PGlite with given options and migrates it; tests use it in memory, from a prepared dump. */
export async function openPglite(
  options: PGliteOptions,
  afterClose: () => void = () => undefined,
): Promise<Database> {
  const client = await PGlite.create({ startParams, ...options });
  const drizzled = drizzlePglite({ client });
  await migratePglite(drizzled, { migrationsFolder });
  const connection = drizzled as unknown as Transaction;
  return {
    engine: 'pglite',
    connection,
    under,
    alone: oneAfterAnother(),
    tidy: () => tidyEmbedded(client),
    // It lives in this process.
    isAway: () => false,
    ping: async () => void (await connection.execute(sql`select 1`)),
    listen: (channel, listener) => client.listen(channel, listener),
    notify: (notifications) => notify(connection, notifications),
    jobs: { kind: 'pglite', client },
    close: async () => {
      await client.close();
      afterClose();
    },
  };
}

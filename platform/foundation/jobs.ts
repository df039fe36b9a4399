import type { Database } from './database.ts';
import { describeFault } from './faults.ts';
import type { Platform } from './platform.ts';
import { ensureTexts } from './texts.ts';

/** What happens later. Each job looks for its own work in the database, so that running it twice does no harm. */
export interface Jobs {
  /** Asks for a job soon. Without a worker in this process, another node or the next start does it. */
  wake(name: string): Promise<void>;
  /** Runs a job now and waits for it; for the command line and tests. */
  run(name: string): Promise<void>;
  stop(): Promise<void>;
}

type Job = (platform: Platform) => Promise<void>;
const known = new Map<string, Job>();

/** Declares a job; called once, by the `*.jobs.ts` file that holds it. */
export function defineJob(name: string, job: Job): void {
  known.set(name, job);
}

/**
 * Starts the queue (pg-boss, in the schema `pgboss` of the same database), when this process works. What waited in the
 * queue is taken up at once, and runs as soon as the platform is there.
 */
export async function startJobs(
  database: Database,
  works: boolean,
  platform: Promise<Platform>,
): Promise<Jobs> {
  const run = async (name: string) => {
    const job = known.get(name);
    if (!job) throw new Error(`there is no job called ${name}`);
    // A process that shows no pages writes letters too.
    await ensureTexts(await platform);
    await job(await platform);
  };
  if (!works) return { wake: async () => undefined, run, stop: async () => undefined };

  // Read only by a process that works: the command line does not.
  const { fromPglite, PgBoss } = await import('pg-boss');
  const boss =
    database.jobs.kind === 'postgres'
      ? new PgBoss(database.jobs.connectionString)
      : new PgBoss({ db: fromPglite(database.jobs.client), schedule: true });
  const tell = (what: string, error: unknown) => {
    if (!database.isAway(error)) console.error(`Fault in ${what}: ${describeFault(error)}`);
  };
  boss.on('error', (error) => tell('the queue', asError(error)));
  await boss.start();
  for (const name of known.keys()) {
    await boss.createQueue(name, { policy: 'short', retryLimit: 3, retryDelay: 30, retryBackoff: true });
    await boss.work(name, { pollingIntervalSeconds: 2 }, () => runForQueue(name, run, tell));
    await boss.schedule(name, '* * * * *');
  }
  return {
    wake: async (name) => void (await boss.send(name, {})),
    run,
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}

/** Of what a worker fails at the queue gives a plain object with the words of the error and what else it had. */
const asError = (thrown: object): Error =>
  thrown instanceof Error
    ? thrown
    : Object.assign(new Error('message' in thrown ? String(thrown.message) : ''), thrown);

/** The queue keeps what a job threw in a table that no role guards: it gets, like the log, no values of a row. */
async function runForQueue(
  name: string,
  run: (name: string) => Promise<void>,
  tell: (what: string, error: unknown) => void,
): Promise<void> {
  try {
    await run(name);
  } catch (error) {
    tell(`job ${name}`, error);
    throw Object.assign(new Error(describeFault(error)), { stack: '' });
  }
}

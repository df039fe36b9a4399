import { join } from 'node:path';
import { startAfterwards, type Afterwards } from './afterwards.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Database } from './database.ts';
import { openEvents, type Events } from './events.ts';
import { startJobs, type Jobs } from './jobs.ts';
import { makePostman, type Postman } from './mail.ts';
import { openEmbedded, openPostgres } from './open-database.ts';
import { makePusher, type Pusher } from './push.ts';
import { makeTexter, type Texter } from './sms.ts';
import { deriveKeys, readSecret, type Keys } from './secrets.ts';

/** The relay of an installation: coturn with `use-auth-secret`. */
export interface TurnSettings {
  /** Such as `turns:turn.example.org:443?transport=tcp`. */
  urls: readonly string[];
  secret: string;
}

/** Everything an operation needs from its surroundings. One per process; tests make their own. */
export interface Platform {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly postman: Postman;
  readonly texter: Texter;
  readonly pusher: Pusher;
  readonly jobs: Jobs;
  readonly events: Events;
  readonly afterwards: Afterwards;
  /** The relay for calls; null without one. */
  readonly turn: TurnSettings | null;
  /** Where people reach this installation, without a slash at the end. */
  readonly address: string;
  /** Aborted once this process is asked to stop: what works through a list begins with nothing more. */
  readonly stopping: AbortSignal;
  /** Finishes what is under way, for which each part has five seconds, and ends. */
  close(): Promise<void>;
}

export interface PlatformSettings {
  /** PostgreSQL; the embedded database in `directory` when absent. */
  databaseUrl?: string | undefined;
  /** For the embedded database, the secret and the outbox. */
  directory: string;
  secret?: string | undefined;
  address: string;
  /** SMTP server for mail; without it mail goes to the outbox. */
  smtpUrl?: string | undefined;
  mailFrom?: string | undefined;
  /** Server of the Redis protocol for events between processes; the database carries them without it. */
  redisUrl?: string | undefined;
  /** The relay for calls between people who cannot reach each other directly. */
  turn?: TurnSettings | undefined;
  /** Origins of push services beside those of the well-known browsers. */
  pushServices?: readonly string[];
  clock?: Clock;
  /** Whether this process also does what happens later: sending mail. */
  worksJobs: boolean;
}

/** Opens the database, migrates it and starts what runs beside it. Throws StartupError with a sentence for the terminal. */
export async function openPlatform(settings: PlatformSettings): Promise<Platform> {
  const database = settings.databaseUrl
    ? await openPostgres(settings.databaseUrl)
    : await openEmbedded(settings.directory);
  try {
    return await assemblePlatform(database, settings);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The same around a database that is open already; what tests use. */
export async function assemblePlatform(database: Database, settings: PlatformSettings): Promise<Platform> {
  const keys = deriveKeys(readSecret(settings.secret, settings.directory));
  const postman = makePostman({
    smtpUrl: settings.smtpUrl,
    from: settings.mailFrom ?? 'Medespraak <noreply@localhost>',
    outbox: join(settings.directory, 'outbox'),
  });
  const texter = makeTexter(join(settings.directory, 'outbox'));
  const address = settings.address.replace(/\/+$/, '');
  const pusher = makePusher(keys.push, address, settings.pushServices ?? []);
  const afterwards = startAfterwards();
  const events = await openEvents(database, settings.redisUrl);
  const stopping = new AbortController();
  const { promise: ready, resolve: isReady } = Promise.withResolvers<Platform>();
  const jobs = await startJobs(database, settings.worksJobs, ready);
  const platform: Platform = {
    database,
    clock: settings.clock ?? systemClock,
    keys,
    postman,
    texter,
    pusher,
    jobs,
    events,
    afterwards: afterwards.run,
    turn: settings.turn ?? null,
    address,
    stopping: stopping.signal,
    close: async () => {
      stopping.abort();
      await afterwards.settled();
      await jobs.stop();
      await postman.close();
      await events.close();
      await database.close();
    },
  };
  isReady(platform);
  return platform;
}

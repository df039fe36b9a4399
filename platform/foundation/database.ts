import { sql, type SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { databaseRoles, type Access } from './access.ts';
import type { OrganisationId, PersonId, Pseudonym } from './ids.ts';

/** A drizzle handle on PostgreSQL or PGlite: a connection outside, a transaction inside an operation. */
export type Transaction = PgDatabase<PgQueryResultHKT>;

/** For whom a piece of work runs; row-level security compares rows with it. */
export interface Scope {
  organisationId?: OrganisationId;
  personId?: PersonId;
  pseudonym?: Pseudonym;
  municipalityCode?: string;
}

/** A channel is a plain lower-case identifier; the payload has at most 7,999 bytes. */
export interface Notification {
  channel: string;
  payload: string;
}

export interface Database {
  readonly engine: 'pglite' | 'postgres';
  readonly connection: Transaction;
  /** Runs a part of a transaction under another role and scope, and goes back to what was in force before. */
  under<T>(tx: Transaction, access: Access, scope: Scope, part: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Does work while holding a lock that all processes on this database share; others who ask for the same number wait.
   * A process that ends gives its locks back. Not for use inside a transaction, nor inside work under the same number.
   */
  alone<T>(lock: number, work: () => Promise<T>): Promise<T>;
  /** Counts anew what changed much, so that the database finds it fast; a server of PostgreSQL does that by itself. */
  tidy(): Promise<void>;
  /**
   * Whether an error says that the database cannot be reached now: asking again helps, and there is nothing to mend in what was
   * asked. The terminal is told once that it is away and once that it is back.
   */
  isAway(error: unknown): boolean;
  /** One cheap question, to know whether the database answers. */
  ping(): Promise<void>;
  /** Hands every notification on a channel (a plain lower-case identifier) to a listener until the returned function is called. */
  listen(channel: string, listener: (payload: string) => void): Promise<() => Promise<void>>;
  /** Sends notifications in this order to all processes on this database, at most 1,000 at a time; none does nothing. */
  notify(notifications: readonly Notification[]): Promise<void>;
  /** For the jobs library, which brings its own SQL. */
  readonly jobs: JobsConnection;
  close(): Promise<void>;
}

export type JobsConnection =
  | { kind: 'postgres'; connectionString: string }
  | {
      kind: 'pglite';
      client: {
        query<T>(query: string, params?: unknown[]): Promise<{ rows: T[] }>;
        exec(query: string): Promise<{ rows: unknown[] }[]>;
      };
    };

/** Runs work in one transaction under a role and scope. Anything thrown rolls it back. */
export function transact<T>(
  database: Database,
  access: Access,
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return database.connection.transaction(async (tx) => {
    await configure(tx, settingsOf(access, scope));
    return work(tx);
  });
}

/**
 * Runs a part of a transaction under another role and scope, and goes back to what was in force before, also when the part
 * fails. Asks nothing of the database when both are in force already. Parts of one transaction never run side by side.
 */
export async function under<T>(
  tx: Transaction,
  access: Access,
  scope: Scope,
  part: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const before = inForce.get(tx) ?? (await readSettings(tx));
  const wanted = settingsOf(access, scope);
  if (settingNames.every((name) => before[name] === wanted[name])) return part(tx);
  await configure(tx, wanted);
  let failed = true;
  try {
    const result = await part(tx);
    failed = false;
    return result;
  } finally {
    const restore = configure(tx, before);
    // After a failed statement the transaction takes no more commands and is rolled back as a whole.
    await (failed ? restore.catch(() => undefined) : restore);
  }
}

const settingNames = ['role', 'organisation', 'person', 'pseudonym', 'municipality'] as const;
/** The role of the database and the scope, as row-level security sees them. */
type Settings = Record<(typeof settingNames)[number], string>;

/** What is in force in a transaction: it is set here and nowhere else, so that nobody needs to ask the database. */
const inForce = new WeakMap<Transaction, Settings>();

const settingsOf = (access: Access, scope: Scope): Settings => ({
  role: access === 'owner' ? 'none' : databaseRoles[access],
  organisation: scope.organisationId ?? '',
  person: scope.personId ?? '',
  pseudonym: scope.pseudonym ?? '',
  municipality: scope.municipalityCode ?? '',
});

async function readSettings(tx: Transaction): Promise<Settings> {
  const [row] = await selectRows<Partial<Settings>>(
    tx,
    sql`select current_setting('role') as role,
      current_setting('medespraak.organisation_id', true) as organisation,
      current_setting('medespraak.person_id', true) as person,
      current_setting('medespraak.pseudonym', true) as pseudonym,
      current_setting('medespraak.municipality_code', true) as municipality`,
  );
  const of = (name: keyof Settings) => row?.[name] ?? '';
  return {
    role: row?.role ?? 'none',
    organisation: of('organisation'),
    person: of('person'),
    pseudonym: of('pseudonym'),
    municipality: of('municipality'),
  };
}

/** Settings last until the end of the transaction, so that a pooled connection never carries them to the next one. */
async function configure(tx: Transaction, settings: Settings): Promise<void> {
  inForce.delete(tx);
  await tx.execute(sql`select set_config('role', ${settings.role}, true),
    set_config('medespraak.organisation_id', ${settings.organisation}, true),
    set_config('medespraak.person_id', ${settings.person}, true),
    set_config('medespraak.pseudonym', ${settings.pseudonym}, true),
    set_config('medespraak.municipality_code', ${settings.municipality}, true)`);
  inForce.set(tx, settings);
}

/** The rows of a hand-written query; both drivers answer `{ rows }`. */
export async function selectRows<Row>(tx: Transaction, query: SQL): Promise<Row[]> {
  const result = (await tx.execute(query)) as { rows: Row[] };
  return result.rows;
}

/** Whether a transaction was ended because another was in its way (a deadlock, or no order in which both could be): trying again helps. */
export const isCollision = (error: unknown): boolean => ['40P01', '40001'].includes(sqlStateOf(error) ?? '');

/** PostgreSQL's code of a failed statement, such as 23505 for a row that exists already; null for other errors. */
export function sqlStateOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code))
      return cause.code;
  }
  return null;
}

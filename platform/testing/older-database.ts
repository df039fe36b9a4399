import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleNode } from 'drizzle-orm/node-postgres';
import { migrate as migrateNode } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { inject } from 'vitest';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

interface Journal {
  entries: { tag: string }[];
}

const journal = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')) as Journal;

/** The names of all migrations, in order. */
export const migrationTags: readonly string[] = journal.entries.map(({ tag }) => tag);

/** A database as an installation of before had it. */
export interface OlderDatabase {
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Does all migrations that came later. */
  migrateOn(): Promise<void>;
  close(): Promise<void>;
}

/** An empty database of the kind of this run, with the migrations up to one of them, that one included. @throws Error for an unknown one. */
export async function databaseUpTo(tag: string): Promise<OlderDatabase> {
  const last = migrationTags.indexOf(tag);
  if (last < 0) throw new Error(`no migration ${tag}`);
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-migrations-'));
  cpSync(migrations, folder, { recursive: true });
  writeFileSync(
    join(folder, 'meta/_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }),
  );
  try {
    return await open(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(migrationsFolder: string): Promise<OlderDatabase> {
  const prepared = inject('prepared');
  if (prepared.engine === 'pglite') {
    const client = await PGlite.create();
    const database = drizzlePglite({ client });
    await migratePglite(database, { migrationsFolder });
    return {
      query: async <Row>(text: string, values?: unknown[]) => (await client.query<Row>(text, values)).rows,
      migrateOn: () => migratePglite(database, { migrationsFolder: migrations }),
      close: () => client.close(),
    };
  }
  const name = `older_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: prepared.server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const client = new pg.Client({ connectionString: prepared.server.replace(/\/[^/]*$/, `/${name}`) });
  await client.connect();
  const database = drizzleNode({ client });
  await migrateNode(database, { migrationsFolder });
  return {
    query: async <Row>(text: string, values?: unknown[]) =>
      (await client.query(text, values as unknown[])).rows as Row[],
    migrateOn: () => migrateNode(database, { migrationsFolder: migrations }),
    close: () => client.end(),
  };
}

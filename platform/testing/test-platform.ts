import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { fixedClock } from '../foundation/clock.ts';
import type { Database } from '../foundation/database.ts';
import { openPglite, openPostgres } from '../foundation/open-database.ts';
import { assemblePlatform, type Platform } from '../foundation/platform.ts';

/** The day on which every story in the tests begins. */
export const testDay = '2026-11-02T09:00:00Z';

export interface TestPlatform extends Platform {
  readonly clock: ReturnType<typeof fixedClock>;
}

/**
 * A platform on a fresh, migrated database for one test file: PGlite from a prepared dump, or a copy of a template
 * database on a real PostgreSQL server, as the run says. Closed when the file ends.
 */
export async function testPlatform(): Promise<TestPlatform> {
  const directory = mkdtempSync(join(tmpdir(), 'medespraak-test-'));
  const clock = fixedClock(testDay);
  const platform = await assemblePlatform(await freshDatabase(), {
    directory,
    secret: 'a secret for tests, of no use elsewhere',
    address: 'http://localhost:3000',
    clock,
    worksJobs: false,
  });
  afterAll(async () => {
    await platform.close();
    rmSync(directory, { recursive: true, force: true });
  });
  // Tests look at the outbox right away; that others do not wait is tested where it matters.
  return { ...platform, clock, afterwards: (_what, work) => work() };
}

async function freshDatabase(): Promise<Database> {
  const prepared = inject('prepared');
  if (prepared.engine === 'pglite') {
    return openPglite({ loadDataDir: new Blob([readFileSync(prepared.dump)]) });
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: prepared.server });
  await admin.connect();
  await admin.query(`create database ${name} template medespraak_template`);
  await admin.end();
  return openPostgres(prepared.server.replace(/\/[^/]*$/, `/${name}`));
}

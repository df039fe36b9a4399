import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOrganisation } from '../organisations/organisations.operations.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import type { Access } from './access.ts';
import { selectRows, sqlStateOf, transact, type Transaction } from './database.ts';
import { newId, type OrganisationId } from './ids.ts';

const machine = { kind: 'system', reason: 'test' } as const;
let platform: TestPlatform;
let north: OrganisationId;
let south: OrganisationId;

beforeAll(async () => {
  platform = await testPlatform();
  north = (await createOrganisation(platform, machine, { slug: 'noord', name: 'Noord' })).organisationId;
  south = (await createOrganisation(platform, machine, { slug: 'zuid', name: 'Zuid' })).organisationId;
});

const as = <T>(access: Access, organisationId: OrganisationId, query: ReturnType<typeof sql>) =>
  transact(platform.database, access, { organisationId }, (tx) => selectRows<T>(tx, query));

async function refusalOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return sqlStateOf(error);
  }
}

const permissionDenied = '42501';

it('knows how much stands in a table after much was written, and keeps every row', async () => {
  const counted = () =>
    selectRows<{ known: number; there: number }>(
      platform.database.connection,
      sql`select c.reltuples::int as known, (select count(*)::int from tidied) as there from pg_class c where c.oid = 'tidied'::regclass`,
    );
  await platform.database.connection.execute(
    sql`create table tidied as select n from generate_series(1, 500) n`,
  );
  // The counts of what was written reach the statistics a moment later.
  await platform.database.connection.execute(sql`select pg_stat_force_next_flush()`);
  await platform.database.tidy();
  const embedded = platform.database.engine === 'pglite';
  expect(await counted()).toEqual([{ known: embedded ? 500 : (expect.any(Number) as number), there: 500 }]);
  await platform.database.connection.execute(sql`drop table tidied`);
});

describe('the database', () => {
  it('has row-level security with a policy on every table that belongs to an organisation', async () => {
    const open = await selectRows<{ name: string }>(
      platform.database.connection,
      sql`select format('%I.%I', n.nspname, c.relname) as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('identity', 'talks', 'answers', 'publication') and c.relkind = 'r'
          and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
  });

  it.each(['staff', 'statistician'] as const)('shows %s one organisation and no other', async (access) => {
    const rows = await as<{ slug: string }>(access, north, sql`select slug from identity.organisation`);
    expect(rows).toEqual([{ slug: 'noord' }]);
    const programmes = await as<{ slug: string }>(access, south, sql`select slug from identity.programme`);
    expect(programmes).toEqual([{ slug: 'zuid' }]);
  });

  it('lets staff of one organisation write nothing in another', async () => {
    const write = as(
      'staff',
      north,
      sql`insert into identity.programme (id, organisation_id, slug, name, created_at) values (${newId()}, ${south}, 'inbraak', 'Inbraak', now())`,
    );
    expect(await refusalOf(write)).toBe(permissionDenied);
  });

  it.each([
    ['staff', 'answers.answer'],
    ['staff', 'answers.sensitive_answer'],
    ['staff', 'answers.sheet'],
    ['staff', 'identity.consent_entry'],
    ['statistician', 'identity.person'],
    ['statistician', 'identity.consent_entry'],
    ['statistician', 'identity.invitation'],
    ['consent', 'identity.person'],
    ['consent', 'answers.answer'],
    ['municipality', 'answers.answer'],
    ['municipality', 'identity.person'],
    ['municipality', 'publication.release'],
    ['respondent', 'publication.figure'],
    ['respondent', 'identity.membership'],
  ] as const)('refuses %s to read all of %s', async (access, table) => {
    expect(await refusalOf(as(access, north, sql.raw(`select * from ${table}`)))).toBe(permissionDenied);
  });

  it.each(['staff', 'respondent', 'consent', 'statistician', 'municipality'] as const)(
    'lets %s neither change nor remove audit lines',
    async (access) => {
      expect(await refusalOf(as(access, north, sql`update identity.audit_line set operation = 'x'`))).toBe(
        permissionDenied,
      );
      expect(await refusalOf(as(access, north, sql`delete from identity.audit_line`))).toBe(permissionDenied);
    },
  );

  it('goes back to the role and scope that were in force after work under another', async () => {
    const seen = await transact(platform.database, 'staff', { organisationId: north }, async (tx) => {
      const inside = await platform.database.under(tx, 'statistician', { organisationId: south }, (inner) =>
        selectRows<{ slug: string }>(inner, sql`select slug from identity.organisation`),
      );
      const after = await selectRows<{ slug: string; role: string }>(
        tx,
        sql`select slug, current_setting('role') as role from identity.organisation`,
      );
      return { inside, after };
    });
    expect(seen.inside).toEqual([{ slug: 'zuid' }]);
    expect(seen.after).toEqual([{ slug: 'noord', role: 'medespraak_staff' }]);
  });

  it('goes back after a part that failed, and after parts within parts, whether or not they changed anything', async () => {
    const inForce = (tx: Transaction) =>
      selectRows(
        tx,
        sql`select current_setting('role') as role, current_setting('medespraak.organisation_id', true) as organisation,
          current_setting('medespraak.pseudonym', true) as pseudonym`,
      );
    const under = platform.database.under.bind(platform.database);
    await transact(platform.database, 'staff', { organisationId: north }, async (tx) => {
      const before = await inForce(tx);
      const fails = under(tx, 'statistician', { organisationId: south }, () =>
        Promise.reject(new Error('no')),
      );
      await expect(fails).rejects.toThrow('no');
      expect(await inForce(tx)).toEqual(before);
      await under(tx, 'staff', { organisationId: north }, async (same) => {
        expect(await inForce(same)).toEqual(before);
        await under(same, 'respondent', { organisationId: north, pseudonym: 'p' as never }, async (own) => {
          expect(await inForce(own)).toEqual([
            { role: 'medespraak_respondent', organisation: north, pseudonym: 'p' },
          ]);
          await under(own, 'respondent', { organisationId: north }, async (without) => {
            expect(await inForce(without)).toMatchObject([{ pseudonym: '' }]);
          });
          expect(await inForce(own)).toMatchObject([{ pseudonym: 'p' }]);
        });
        expect(await inForce(same)).toEqual(before);
      });
      expect(await inForce(tx)).toEqual(before);
    });
  });

  it('carries no role or scope from one transaction to the next', async () => {
    await as('staff', north, sql`select 1`);
    const [row] = await selectRows<{ role: string; organisation: string }>(
      platform.database.connection,
      sql`select current_setting('role') as role, current_setting('medespraak.organisation_id', true) as organisation`,
    );
    expect(row?.role).toBe('none');
    expect(row?.organisation ?? '').toBe('');
  });
});

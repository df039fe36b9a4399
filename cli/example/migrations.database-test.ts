import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectRows } from '@medespraak/platform/foundation/database';
import { databaseUpTo, migrationTags, type OlderDatabase } from '@medespraak/platform/testing/older-database';
import { testPlatform } from '@medespraak/platform/testing/test-platform';
import { prepareExample } from './example.ts';

/** The rows of the example, as JSON, by table with its schema. */
const rowsOf = new Map<string, string[]>();
const ours = ['identity', 'talks', 'answers', 'publication', 'accounts'];
const inOurs = `table_schema in (${ours.map((name) => `'${name}'`).join(', ')})`;
let opened: OlderDatabase | undefined;

beforeAll(async () => {
  const platform = await testPlatform();
  await prepareExample(platform, { wanted: true, seed: 2026 });
  const { connection } = platform.database;
  const tables = await selectRows<{ name: string }>(
    connection,
    sql.raw(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where ${inOurs} and table_type = 'BASE TABLE'`,
    ),
  );
  for (const { name } of tables) {
    const rows = await selectRows<{ row: string }>(
      connection,
      sql.raw(`select to_jsonb(t)::text as row from ${name} t`),
    );
    rowsOf.set(
      name,
      rows.map(({ row }) => row),
    );
  }
});

afterAll(() => opened?.close());

const count = async (database: OlderDatabase, table: string): Promise<number> =>
  Number((await database.query<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

/** Puts the example's rows into an older database, as far as it has their tables and columns. Returns how many stand in each table. */
async function fill(database: OlderDatabase): Promise<Map<string, number>> {
  const columns = await database.query<{ name: string; column: string; value: string }>(
    `select format('%I.%I', table_schema, table_name) as name, column_name as column,
         case when is_nullable = 'NO' and column_default is not null
           then format('coalesce(%I, %s)', column_name, column_default) else quote_ident(column_name) end as value
       from information_schema.columns where ${inOurs} and is_generated = 'NEVER'`,
  );
  await database.query(`set session_replication_role = replica`);
  const filled = new Map<string, number>();
  for (const [name, hers] of Map.groupBy(columns, (one) => one.name)) {
    const rows = rowsOf.get(name) ?? [];
    const known = new Set(Object.keys(JSON.parse(rows[0] ?? '{}') as object));
    const both = hers.filter(({ column }) => known.has(column));
    if (both.length === 0) continue;
    await database.query(
      `insert into ${name} (${both.map(({ column }) => `"${column}"`).join(', ')})
         select ${both.map(({ value }) => value).join(', ')} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    );
    filled.set(name, rows.length);
  }
  await database.query(`set session_replication_role = origin`);
  return filled;
}

type Pair = { newcomer_id: string; buddy_id: string };

/** What a migration takes over of rows that are there: it is prepared in the example's rows, and looked for afterwards. */
const takeOvers: Record<
  string,
  { prepare: (old: OlderDatabase) => Promise<(old: OlderDatabase) => Promise<void>> }
> = {
  '0012_held-by-staff': {
    prepare: async (old) => {
      const people = await old.query<{ id: string }>(
        `select id from identity.person where kind = 'newcomer' and state = 'active' order by id limit 4`,
      );
      const [byStaff, byHerself, again, active] = people.map(({ id }) => id);
      const note = (id: string | undefined, day: number, operation: string, details: object) =>
        old.query(
          `insert into identity.audit_line (id, organisation_id, actor_kind, operation, subject, details, at)
             select gen_random_uuid(), organisation_id, 'staff', $2, id::text, $3::jsonb, $4::timestamptz
             from identity.person where id = $1`,
          [id, operation, JSON.stringify(details), `2036-01-0${day}T09:00:00Z`],
        );
      await old.query(`update identity.person set state = 'paused' where id = any($1::uuid[])`, [
        [byStaff, byHerself, again],
      ]);
      for (const id of [byStaff, again, active]) await note(id, 1, 'people.set-state', { state: 'paused' });
      await note(byHerself, 1, 'enrolment.set-own-pause', { paused: true });
      await note(again, 2, 'enrolment.set-own-pause', { paused: true });
      return async () => {
        const held = await old.query<{ id: string }>(
          `select id from identity.person where held_by_staff and id = any($1::uuid[])`,
          [[byStaff, byHerself, again, active]],
        );
        expect(held.map(({ id }) => id)).toEqual([byStaff]);
      };
    },
  },
  '0029_letters-in-her-language': {
    prepare: async (old) => {
      const [chosen] = await old.query<{ id: string }>(
        `update identity.person set language = 'nl', can_do = '{}' where id =
           (select id from identity.person where kind = 'newcomer' order by id limit 1) returning id`,
      );
      const others = await old.query<{ id: string; language: string; kind: string }>(
        `select id, language, kind from identity.person where id <> $1`,
        [chosen?.id],
      );
      await old.query(`update identity.person set can_do = null where id <> $1`, [chosen?.id]);
      expect(others.some(({ kind, language }) => kind === 'newcomer' && language === 'nl')).toBe(true);
      return async () => {
        const now = await old.query<{ id: string; language: string | null }>(
          `select id, language from identity.person`,
        );
        const languages = new Map(now.map(({ id, language }) => [id, language]));
        expect(languages.get(chosen?.id ?? '')).toBe('nl');
        for (const { id, language, kind } of others)
          expect(languages.get(id)).toBe(kind === 'newcomer' && language === 'nl' ? null : language);
      };
    },
  },
  '0031_pairs-kept-apart': {
    prepare: async (old) => {
      const [base] = await old.query<Pair & { id: string; round_id: string }>(
        `select p.* from identity.proposal p join identity.round r on r.id = p.round_id
           where r.state = 'confirmed' and exists (select from identity.pair made
             where made.newcomer_id = p.newcomer_id and made.buddy_id = p.buddy_id) order by p.id limit 1`,
      );
      const others = await old.query<{ id: string }>(
        `select id from identity.person where kind = 'buddy' and id not in
           (select buddy_id from identity.pair where newcomer_id = $1) order by id limit 3`,
        [base?.newcomer_id],
      );
      const [apart, onlyOnce, discarded] = others.map(({ id }) => id);
      /** A row like another, but for some columns. */
      const copy = async (table: string, id: string | undefined, but: object) => {
        const [row] = await old.query<{ id: string }>(
          `insert into ${table} select (jsonb_populate_record(t, $2::jsonb || jsonb_build_object('id', gen_random_uuid()))).*
             from ${table} t where id = $1 returning id`,
          [id, JSON.stringify(but)],
        );
        return row?.id;
      };
      const aside = await copy('identity.round', base?.round_id, { state: 'discarded', confirmed_at: null });
      const later = await copy('identity.round', base?.round_id, { state: 'proposed', confirmed_at: null });
      const takenOut = (but: object) =>
        copy('identity.proposal', base?.id, { forbidden: true, removed_at: '2026-10-01T09:00:00Z', ...but });
      // The same two, taken out for good twice, are kept apart once, since the later time.
      await takenOut({ buddy_id: apart });
      await takenOut({ buddy_id: apart, round_id: later, removed_at: '2026-10-05T09:00:00Z' });
      // Out of this round alone; in a round that was put aside; and made into a pair after all.
      await takenOut({ buddy_id: onlyOnce, forbidden: false });
      await takenOut({ buddy_id: discarded, round_id: aside });
      await takenOut({ round_id: later });
      return async () => {
        const kept = await old.query<Pair & { at: string; lifted_at: string | null; is_hers: boolean }>(
          `select newcomer_id, buddy_id, (excluded_at at time zone 'UTC')::date::text as at, lifted_at,
               (select p.programme_id = e.programme_id and p.organisation_id = e.organisation_id
                  from identity.person p where p.id = e.newcomer_id) as is_hers from identity.exclusion e`,
        );
        const their = { newcomer_id: base?.newcomer_id, buddy_id: apart };
        expect(kept).toEqual([{ ...their, at: '2026-10-05', lifted_at: null, is_hers: true }]);
      };
    },
  },
  '0032_answers-shown-where-given': {
    prepare: async (old) => {
      const sheets = await old.query<{ id: string; organisation_id: string; pseudonym: string }>(
        `select s.* from answers.sheet s where (select count(*) from answers.answer a where a.sheet_id = s.id) > 2
           order by s.id limit 3`,
      );
      const [one, two, none] = sheets;
      const remember = (sheet: (typeof sheets)[number] | undefined, device: string) =>
        old.query(`insert into answers.sheet_device values (gen_random_uuid(), $1, $2, $3, $4)`, [
          sheet?.organisation_id,
          sheet?.id,
          sheet?.pseudonym,
          device,
        ]);
      await remember(one, 'hers');
      await remember(two, 'hers');
      await remember(two, 'of somebody else');
      await old.query(`update answers.answer set mode = 'self' where sheet_id = any($1::uuid[])`, [
        sheets.map(({ id }) => id),
      ]);
      const [onTablet] = await old.query<{ id: string }>(
        `update answers.answer set mode = 'kiosk' where id =
           (select id from answers.answer where sheet_id = $1 order by id limit 1) returning id`,
        [one?.id],
      );
      return async () => {
        const devicesOf = async (sheet: string | undefined) =>
          old.query<{ id: string; device_digest: string | null }>(
            `select id, device_digest from answers.answer where sheet_id = $1`,
            [sheet],
          );
        for (const { id, device_digest } of await devicesOf(one?.id))
          expect(device_digest).toBe(id === onTablet?.id ? null : 'hers');
        for (const sheet of [two, none])
          for (const { device_digest } of await devicesOf(sheet?.id)) expect(device_digest).toBe(null);
      };
    },
  },
};

/** Whether a migration changes rows of before, apart from what functions that it makes will do. */
const changesRows = (tag: string): boolean =>
  /\b(INSERT INTO|UPDATE|DELETE FROM)\s+"?[a-z]+"?\./i.test(
    readFileSync(new URL(`../../platform/migrations/${tag}.sql`, import.meta.url), 'utf8').replace(
      /CREATE (OR REPLACE )?FUNCTION.*?\$\$.*?\$\$/gis,
      '',
    ),
  );

describe('an installation of before that is brought up to date', () => {
  it('has a case here for every migration that changes rows', () => {
    expect(migrationTags.filter(changesRows)).toEqual(Object.keys(takeOvers));
  });

  it.each(['0002_participants', ...Object.keys(takeOvers)])(
    'loses no row, and keeps what it means: before %s',
    async (tag) => {
      const old = await databaseUpTo(migrationTags[migrationTags.indexOf(tag) - 1] ?? '');
      opened = old;
      const filled = await fill(old);
      expect(filled.get('identity.person')).toBeGreaterThan(100);
      const look = await takeOvers[tag]?.prepare(old);
      const before = new Map<string, number>();
      for (const table of filled.keys()) before.set(table, await count(old, table));
      await old.migrateOn();
      for (const [table, rows] of before) expect(await count(old, table), table).toBe(rows);
      await look?.(old);
      await old.close();
      opened = undefined;
    },
  );
});

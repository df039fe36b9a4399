import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSide, type Side } from '../testing/world.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import type { Access } from './access.ts';
import { selectRows, sqlStateOf, transact } from './database.ts';
import { asId, newId, type Pseudonym } from './ids.ts';

const schemas = sql`('identity', 'talks', 'answers', 'publication')`;
let platform: TestPlatform;
let north: Side;
let south: Side;

beforeAll(async () => {
  platform = await testPlatform();
  north = await makeSide(platform, 'noord', 'GM0001');
  south = await makeSide(platform, 'zuid', 'GM0002');
});

const rowsOf = <T>(query: ReturnType<typeof sql>) => selectRows<T>(platform.database.connection, query);

/** What PostgreSQL says to a statement; null when it did it. Nothing is kept. */
async function refusalOf(query: ReturnType<typeof sql>, access: Access = 'owner', pseudonym?: Pseudonym) {
  const { organisationId } = north.partner;
  const kept = new Error('rolled back');
  try {
    await transact(
      platform.database,
      access,
      { organisationId, ...(pseudonym ? { pseudonym } : {}) },
      async (tx) => {
        await tx.execute(query);
        await tx.execute(sql`set constraints all immediate`);
        throw kept;
      },
    );
  } catch (error) {
    return error === kept ? null : sqlStateOf(error);
  }
}

interface Reference {
  child: string;
  parent: string;
  col: string;
}

const references = () =>
  rowsOf<Reference>(sql`
    select con.conrelid::regclass::text as child, con.confrelid::regclass::text as parent, a.attname as col
    from pg_constraint con
    join pg_attribute o on o.attrelid = con.conrelid and o.attnum = con.conkey[1] and o.attname = 'organisation_id'
    join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[2]
    where con.contype = 'f' order by 1, 3`);

describe('a row of an organisation', () => {
  it('is tied to another by organisation and id together, everywhere', async () => {
    const loose = await rowsOf<{ key: string }>(sql`
      select format('%s %s', con.conrelid::regclass, con.conname) as key
      from pg_constraint con
      join pg_attribute o on o.attrelid = con.confrelid and o.attname = 'organisation_id'
      where con.contype = 'f' and cardinality(con.conkey) = 1
        and exists (select 1 from pg_attribute c where c.attrelid = con.conrelid and c.attname = 'organisation_id')`);
    expect(loose, 'end the migration with: SELECT identity.bind_within_organisation();').toEqual([]);
  });

  it('names no other row without a foreign key', async () => {
    const untied = await rowsOf<{ col: string }>(sql`
      select format('%s.%s.%s', n.nspname, c.relname, a.attname) as col
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${schemas} and c.relkind = 'r' and a.atttypid = 'uuid'::regtype and a.attname like '%\_id'
        and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any (f.conkey))
      order by 1`);
    expect(untied.map(({ col }) => col)).toEqual([]);
  });

  it('can never be made to point into another organisation, wherever this world has one to point to', async () => {
    const accepted: string[] = [];
    const tried: string[] = [];
    for (const { child, parent, col } of await references()) {
      const [own] = await rowsOf<{ id: string }>(
        sql`select ctid::text as id from ${sql.raw(child)} where organisation_id = ${north.partner.organisationId} limit 1`,
      );
      const [foreign] = await rowsOf<{ id: string }>(
        sql`select id from ${sql.raw(parent)} p where organisation_id = ${south.partner.organisationId}
          order by exists (select 1 from ${sql.raw(child)} c where c.${sql.raw(col)} = p.id) limit 1`,
      );
      if (!own || !foreign) continue;
      const refusal = await refusalOf(
        sql`update ${sql.raw(child)} set ${sql.raw(col)} = ${foreign.id} where ctid = ${own.id}::tid`,
      );
      // A rule on uniqueness or on the row itself was first, and this proves nothing.
      if (refusal === '23505' || refusal === '23514') continue;
      tried.push(`${child}.${col}`);
      // 23001 for a release, which takes no change of any kind.
      if (refusal !== '23503' && refusal !== '23001') accepted.push(`${child}.${col}: ${String(refusal)}`);
    }
    expect(accepted).toEqual([]);
    expect(tried).toEqual(
      expect.arrayContaining([
        'answers.sheet.wave_id',
        'identity.invitation.person_id',
        'identity.mail.person_id',
        'identity.pair.newcomer_id',
        'identity.person.programme_id',
        'publication.release.wave_id',
      ]),
    );
  });

  it('cannot be made by staff for a person of another organisation', async () => {
    const [stranger] = south.newcomers;
    const refusal = await refusalOf(
      sql`insert into identity.invitation (id, organisation_id, wave_id, person_id, channel, language, link_digest, invited_at, expires_at)
        values (${newId()}, ${north.partner.organisationId}, ${north.waveId}, ${stranger?.id}, 'letter', 'nl', 'x', now(), now())`,
      'staff',
    );
    expect(refusal).toBe('23503');
  });
});

describe('a release', () => {
  const final = '23001';
  const insertFigure = () => sql`insert into publication.figure
    select ${newId()}::uuid, release_id, organisation_id, audience, municipality_code, subject_kind, subject_id, group_dimension,
      group_value, status, n, value, lower, upper, details, 99999
    from publication.figure where release_id = ${north.releaseId} limit 1`;

  it.each(['owner', 'statistician'] as const)('takes no figure more, not from %s', async (access) => {
    expect(await refusalOf(insertFigure(), access)).toBe(final);
  });

  it('is not removed, not emptied and not hollowed out, not by the owner either', async () => {
    const { releaseId } = north;
    expect(await refusalOf(sql`delete from publication.release where id = ${releaseId}`)).toBe(final);
    expect(await refusalOf(sql`delete from publication.figure where release_id = ${releaseId}`)).toBe(final);
    expect(await refusalOf(sql`truncate publication.figure`)).toBe(final);
    expect(await refusalOf(sql`truncate identity.organisation cascade`)).toBe(final);
  });

  it('holds the wave and the programme it is about', async () => {
    const wave = sql`delete from identity.wave where id = (select wave_id from publication.release where id = ${north.releaseId})`;
    const programme = sql`delete from identity.programme where id = ${north.programmeId}`;
    expect(await refusalOf(wave)).toBe('23503');
    expect(await refusalOf(programme)).toBe('23503');
  });

  it('is not published without all its figures', async () => {
    const refusal = await refusalOf(sql`insert into publication.release
      select ${newId()}::uuid, organisation_id, organisation_name, programme_id, programme_name, ${north.waveId}::uuid, wave_name, wave_kind,
        definition, framework_version, method_version, input_digest, manifest, computed_at, computed_by
      from publication.release where id = ${north.releaseId}`);
    expect(refusal).toBe(final);
  });

  it('goes with its organisation', async () => {
    const { organisationId } = north.partner;
    expect(await refusalOf(sql`delete from identity.organisation where id = ${organisationId}`)).toBeNull();
  });
});

describe('the eraser', () => {
  const someone = asId<Pseudonym>('0'.repeat(64));

  it.each(['sheet', 'answer', 'sensitive_answer', 'submission'])(
    'reads nothing of answers.%s',
    async (table) => {
      const query = sql`select 1 from answers.${sql.raw(table)}`;
      expect(await refusalOf(query, 'eraser', someone)).toBe('42501');
    },
  );

  it('is not told what it removed', async () => {
    const query = sql`delete from answers.sheet returning id`;
    expect(await refusalOf(query, 'eraser', someone)).toBe('42501');
  });

  it('reaches everything that stands under a pseudonym', async () => {
    const kept = await rowsOf<{ name: string }>(sql`
      select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'pseudonym' and not a.attisdropped
      where c.relnamespace = 'answers'::regnamespace and c.relkind = 'r'
        and not has_table_privilege('medespraak_eraser', c.oid, 'DELETE')
        and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.confdeltype = 'c'
          and f.conrelid = c.oid and f.confrelid = 'answers.sheet'::regclass)`);
    expect(kept).toEqual([]);
  });
});

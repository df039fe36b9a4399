import { sql, type SQL } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { person, sortedName } from '../people/people.schema.ts';
import { certificateWarningMonths, missedDays, silentDays, type BoardList, type BoardRow } from './board.ts';

/** Which rows of a list are asked for. */
export interface ListFilter {
  organisationId: OrganisationId;
  now: Date;
  programmeId?: string | undefined;
  /** Rows about one of these people. */
  personIds?: readonly string[] | undefined;
  rowIds?: readonly string[] | undefined;
  status?: string | undefined;
  /** Rows that are so for at least so many days. */
  days?: number | undefined;
  /** How long a certificate counts, and whether everybody must have one. */
  certificateMonths: number;
  certificateRequired: boolean;
}

const home = sql.raw(`'Europe/Amsterdam'`);
const nameOf = (alias: string) => sql.raw(`trim(${alias}.given_name || ' ' || ${alias}.family_name)`);
const among = (column: SQL, ids: readonly string[]) => sql`${column} = any(${sql.param([...ids])}::uuid[])`;

/** The two of a pair and what every list of pairs shows. */
const pairColumns = sql`p.newcomer_id as person_id, ${nameOf('n')} as name, p.id as pair_id, p.buddy_id as other_id, ${nameOf('b')} as other`;
const bothOfPair = sql`join identity.person n on n.id = p.newcomer_id join identity.person b on b.id = p.buddy_id`;

function pairsWhere(filter: ListFilter): SQL {
  const { organisationId, programmeId, personIds } = filter;
  return sql`p.organisation_id = ${organisationId}::uuid
    ${programmeId ? sql`and p.programme_id = ${programmeId}::uuid` : sql``}
    ${personIds ? sql`and (${among(sql`p.newcomer_id`, personIds)} or ${among(sql`p.buddy_id`, personIds)})` : sql``}`;
}

function peopleWhere(filter: ListFilter): SQL {
  const { organisationId, programmeId, personIds } = filter;
  return sql`p.organisation_id = ${organisationId}::uuid
    ${programmeId ? sql`and p.programme_id = ${programmeId}::uuid` : sql``}
    ${personIds ? sql`and ${among(sql`p.id`, personIds)}` : sql``}`;
}

/**
 * One list as a query with the columns of a row. Written by hand and in one place because a list crosses subjects; under
 * the role of staff, so that answers and messages are out of reach.
 */
const listQueries: Record<BoardList, (filter: ListFilter, now: SQL) => SQL> = {
  waiting: (filter) => sql`
    select p.id, p.id as person_id, ${nameOf('p')} as name, null::uuid as pair_id, null::uuid as other_id, null::text as other,
      waiting.since, case when earlier.newcomer_id is null then 'first' else 'again' end as status, p.level as detail, null::text as owner
    from identity.person p
    join identity.waiting_since waiting on waiting.person_id = p.id
    left join (select distinct newcomer_id from identity.pair
        where organisation_id = ${filter.organisationId}::uuid and state = 'ended') earlier on earlier.newcomer_id = p.id
    where ${peopleWhere(filter)} and p.kind = 'newcomer' and p.state = 'active'
      and not exists (select 1 from identity.pair open where open.newcomer_id = p.id and open.ended_at is null)`,
  silent: (filter, now) => sql`
    select p.id, ${pairColumns}, greatest(p.started_at, last.held_on::timestamp at time zone ${home}) as since,
      case when last.held_on is null then 'never' else 'silent' end as status, null::text as detail, null::text as owner
    from identity.pair p ${bothOfPair}
    left join (select pair_id, max(held_on) as held_on from identity.conversation
        where organisation_id = ${filter.organisationId}::uuid group by pair_id) last on last.pair_id = p.id
    where ${pairsWhere(filter)} and p.state = 'started' and p.started_at < ${now} - make_interval(days => ${silentDays}::int)
      and (last.held_on is null or last.held_on < (${now} at time zone ${home})::date - ${silentDays}::int)
      and not exists (select 1 from identity.appointment a where a.pair_id = p.id and a.state = 'planned'
        and a.starts_at >= ${now} - make_interval(days => ${silentDays}::int))`,
  missed: (filter, now) => sql`
    select a.id, ${pairColumns}, a.starts_at as since, null::text as status, null::text as detail, null::text as owner
    from identity.appointment a join identity.pair p on p.id = a.pair_id ${bothOfPair}
    where ${pairsWhere(filter)} and p.state = 'started' and a.organisation_id = ${filter.organisationId}::uuid and a.state = 'planned'
      and a.starts_at >= ${now} - make_interval(days => ${missedDays}::int)
      and a.starts_at < ${now} - make_interval(mins => a.minutes)
      and not exists (select 1 from identity.conversation c
        where c.pair_id = a.pair_id and c.held_on = (a.starts_at at time zone ${home})::date)`,
  offers: (filter) => sql`
    select p.id, ${pairColumns}, p.offered_at as since, case when p.nudged_at is null then 'open' else 'nudged' end as status,
      ((p.offered_at + make_interval(days => coalesce((g.settings->>'offerDays')::int, ${defaultProgrammeSettings.offerDays}::int)))
        at time zone ${home})::date::text as detail, null::text as owner
    from identity.pair p ${bothOfPair} join identity.programme g on g.id = p.programme_id
    where ${pairsWhere(filter)} and p.state = 'offered'`,
  certificates: (filter, now) => sql`
    select p.id, p.id as person_id, ${nameOf('p')} as name, null::uuid as pair_id, null::uuid as other_id, null::text as other,
      coalesce(p.certificate_issued_on + make_interval(months => ${filter.certificateMonths}::int), p.registered_on::timestamp) at time zone ${home} as since,
      case when p.certificate_issued_on is null then case when p.certificate_asked_on is null then 'missing' else 'asked' end
        when p.certificate_issued_on + make_interval(months => ${filter.certificateMonths}::int) <= (${now} at time zone ${home})::date then 'expired'
        else 'soon' end as status, null::text as detail, null::text as owner
    from identity.person p
    where ${peopleWhere(filter)} and p.kind = 'buddy' and p.state <> 'left'
      and ((p.certificate_issued_on is null and ${filter.certificateRequired}::boolean)
        or p.certificate_issued_on <= ((${now} at time zone ${home})::date - make_interval(months => ${filter.certificateMonths - certificateWarningMonths}::int))::date)`,
  concerns: (filter) => sql`
    select c.id, c.person_id, ${nameOf('p')} as name, c.pair_id, null::uuid as other_id, null::text as other, c.created_at as since,
      c.state as status, c.kind || ' ' || c.category as detail,
      (select min(m.email) from identity.membership m where m.organisation_id = c.organisation_id and m.account_id = c.owner_id) as owner
    from identity.concern c join identity.person p on p.id = c.person_id
    where ${peopleWhere(filter)} and c.organisation_id = ${filter.organisationId}::uuid and c.state in ('open', 'in-progress')`,
};

function narrowed(list: BoardList, filter: ListFilter): SQL {
  const now = sql`${filter.now.toISOString()}::timestamptz`;
  return sql`select * from (${listQueries[list](filter, now)}) as listed where true
    ${filter.status ? sql`and status = ${filter.status}` : sql``}
    ${filter.rowIds ? sql`and ${among(sql`id`, filter.rowIds)}` : sql``}
    ${filter.days ? sql`and since <= ${now} - make_interval(days => ${filter.days}::int)` : sql``}`;
}

export async function countRows(tx: Transaction, list: BoardList, filter: ListFilter): Promise<number> {
  const rows = await selectRows<{ total: number }>(
    tx,
    sql`select count(*)::int as total from (${narrowed(list, filter)}) as counted`,
  );
  return rows[0]?.total ?? 0;
}

export interface RowOrder {
  by: 'since' | 'name' | 'other' | 'status';
  descending: boolean;
}

/** By what a list is ordered: names as in every list of people, by family name. */
const orderOf: Record<RowOrder['by'], SQL> = {
  since: sql`since`,
  status: sql`status`,
  name: sql`(select ${sortedName} from ${person} where ${person.id} = listed.person_id)`,
  other: sql`(select ${sortedName} from ${person} where ${person.id} = listed.other_id)`,
};

/** Rows of a list in an order, a page of them; those that are so longest come first when nothing else is asked. */
export async function selectRowsOf(
  tx: Transaction,
  list: BoardList,
  filter: ListFilter,
  order: RowOrder,
  page: { limit: number; offset: number },
): Promise<BoardRow[]> {
  const direction = sql.raw(order.descending ? 'desc' : 'asc');
  const rows = await selectRows<Record<string, string | Date | null>>(
    tx,
    sql`${narrowed(list, filter)} order by ${orderOf[order.by]} ${direction}, since, id limit ${page.limit} offset ${page.offset}`,
  );
  const text = (value: string | Date | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  return rows.map((row) => ({
    id: String(row['id']),
    personId: String(row['person_id']),
    name: String(row['name']),
    pairId: text(row['pair_id']),
    otherId: text(row['other_id']),
    other: text(row['other']),
    since: row['since'] instanceof Date ? row['since'] : new Date(String(row['since'])),
    status: text(row['status']),
    detail: text(row['detail']),
    owner: text(row['owner']),
  }));
}

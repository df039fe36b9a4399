import { and, asc, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { OrganisationId, PersonId } from '../foundation/ids.ts';
import { foldLetters } from './folding.ts';
import type { PersonKind, PersonState } from './people.ts';
import { byName, person, sortedFamilyName } from './people.schema.ts';

export type PersonRow = typeof person.$inferSelect;
export type NewPerson = typeof person.$inferInsert;

export interface PeopleFilter {
  organisationId: OrganisationId;
  programmeId?: string | undefined;
  kind: PersonKind;
  state?: PersonState | undefined;
  search?: string | undefined;
}

const columnOf = {
  name: sortedFamilyName,
  registered: person.registeredOn,
  level: person.level,
  residence: person.residence,
} as const;
export type PeopleOrder = keyof typeof columnOf;

/** A statement takes at most 65,535 values; beyond this many ids it is quicker to read all. */
const mostParameters = 1_000;

function matching(filter: PeopleFilter) {
  return and(
    eq(person.organisationId, filter.organisationId),
    eq(person.kind, filter.kind),
    filter.programmeId ? eq(person.programmeId, filter.programmeId) : undefined,
    filter.state ? eq(person.state, filter.state) : undefined,
  );
}

/** The ids of whoever all words stand with, in the order of the list. Compared here, for a database's own idea of letters
 * depends on its locale and knows no accents; 10,000 people take some 0.1 s. */
async function selectIdsBySearch(
  tx: Transaction,
  filter: PeopleFilter,
  order: SQL[],
  words: readonly string[],
): Promise<string[]> {
  const { id, givenName, familyName, email, phone, residence } = person;
  const rows = await tx
    .select({ id, givenName, familyName, email, phone, residence })
    .from(person)
    .where(matching(filter))
    .orderBy(...order);
  return rows.flatMap(({ id: own, ...texts }) => {
    const text = foldLetters(Object.values(texts).join(' '));
    return words.every((word) => text.includes(word)) ? [own] : [];
  });
}

export async function selectPeople(
  tx: Transaction,
  filter: PeopleFilter,
  order: { by: PeopleOrder; descending: boolean },
  page: { offset: number; limit: number },
): Promise<{ people: PersonRow[]; total: number }> {
  const direction = order.descending ? desc : asc;
  const sorted = [direction(columnOf[order.by]), ...byName];
  const words = foldLetters(filter.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length > 0) {
    const ids = await selectIdsBySearch(tx, filter, sorted, words);
    const shown = ids.slice(page.offset, page.offset + page.limit);
    if (shown.length === 0) return { people: [], total: ids.length };
    const among = shown.length <= mostParameters ? inArray(person.id, shown) : undefined;
    const rows = await tx
      .select()
      .from(person)
      .where(and(matching(filter), among))
      .orderBy(...sorted);
    const wanted = new Set(shown);
    return { people: rows.filter(({ id }) => wanted.has(id)), total: ids.length };
  }
  const where = matching(filter);
  const people = await tx
    .select()
    .from(person)
    .where(where)
    .orderBy(...sorted)
    .limit(page.limit)
    .offset(page.offset);
  const [counted] = await tx.select({ total: count() }).from(person).where(where);
  return { people, total: counted?.total ?? 0 };
}

export async function findPerson(tx: Transaction, id: PersonId): Promise<PersonRow | null> {
  const [row] = await tx.select().from(person).where(eq(person.id, id));
  return row ?? null;
}

/** Everybody of a kind in a programme, with what a list can be compared with. */
export function selectKnown(
  tx: Transaction,
  organisationId: OrganisationId,
  programmeId: string,
  kind: PersonKind,
): Promise<PersonRow[]> {
  return tx
    .select()
    .from(person)
    .where(
      and(
        eq(person.organisationId, organisationId),
        eq(person.programmeId, programmeId),
        eq(person.kind, kind),
      ),
    );
}

/** Makes other imports of this organisation wait until the transaction ends, so that two at once double nobody. */
export async function lockPeople(tx: Transaction, organisationId: OrganisationId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people ${organisationId}`}, 0))`);
}

export async function insertPeople(tx: Transaction, rows: readonly NewPerson[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500)
    await tx.insert(person).values(rows.slice(from, from + 500));
}

export async function updatePerson(tx: Transaction, id: PersonId, values: Partial<NewPerson>): Promise<void> {
  await tx.update(person).set(values).where(eq(person.id, id));
}

/** Removes people with everything about them on this side: pairs, invitations, consent. */
export async function deletePeople(tx: Transaction, ids: readonly PersonId[]): Promise<number> {
  const gone = await tx
    .delete(person)
    .where(inArray(person.id, [...ids]))
    .returning({ id: person.id });
  return gone.length;
}

export interface TimelineRow {
  at: string;
  kind:
    | 'registered'
    | 'signed-up'
    | 'certificate-asked'
    | 'certificate-seen'
    | 'left'
    | 'waited'
    | 'invited'
    | 'offered'
    | 'started'
    | 'declined'
    | 'expired'
    | 'ended'
    | 'appointment'
    | 'cancelled'
    | 'conversation';
  other: string | null;
  detail: string | null;
}

/** What happened with somebody and what is planned, newest first; never an answer. Read here in one query because it crosses subjects. */
export function selectTimeline(tx: Transaction, id: PersonId): Promise<TimelineRow[]> {
  return selectRows<TimelineRow>(
    tx,
    sql`with pairs as (
        select p.*, trim(o.given_name || ' ' || o.family_name) as other_name
        from identity.pair p
        join identity.person o on o.id = case when p.newcomer_id = ${id} then p.buddy_id else p.newcomer_id end
        where p.newcomer_id = ${id} or p.buddy_id = ${id}
      ), entries as (
        select offered_at as moment, 2 as step, 'offered' as kind, other_name as other, null as detail from pairs
        union all select started_at, 3, 'started', other_name, null from pairs where started_at is not null
        union all select ended_at, 5, state, other_name, end_reason from pairs where ended_at is not null
        union all select least(greatest(c.held_on::timestamp at time zone 'Europe/Amsterdam', pairs.started_at), pairs.ended_at),
            4, 'conversation', pairs.other_name, c.minutes::text
          from identity.conversation c join pairs on pairs.id = c.pair_id
        union all select a.starts_at, 4, case a.state when 'planned' then 'appointment' else 'cancelled' end, pairs.other_name, a.minutes::text
          from identity.appointment a join pairs on pairs.id = a.pair_id
          where a.starts_at < now() + interval '15 days'
        union all select r.proposed_at, 1, 'waited', null, null
          from identity.round_person rp join identity.round r on r.id = rp.round_id
          where rp.person_id = ${id} and rp.obstacle is not null and r.state = 'confirmed'
        union all select i.invited_at, 1, 'invited', w.name, i.channel
          from identity.invitation i join identity.wave w on w.id = i.wave_id where i.person_id = ${id}
        union all select registered_on::timestamp at time zone 'Europe/Amsterdam', 0, 'registered', null, null
          from identity.person where id = ${id}
        union all select created_at, 0, 'signed-up', null, null
          from identity.person where id = ${id} and can_do is not null
        union all select certificate_asked_on::timestamp at time zone 'Europe/Amsterdam', 1, 'certificate-asked', null, null
          from identity.person where id = ${id} and certificate_asked_on is not null
        union all select certificate_seen_on::timestamp at time zone 'Europe/Amsterdam', 1, 'certificate-seen', certificate_seen_by, certificate_issued_on::text
          from identity.person where id = ${id} and certificate_seen_on is not null
        union all select left_on::timestamp at time zone 'Europe/Amsterdam', 6, 'left', null, null
          from identity.person where id = ${id} and left_on is not null
      )
      select (moment at time zone 'Europe/Amsterdam')::date::text as at, kind, other, detail from entries
      order by moment desc, step desc`,
  );
}

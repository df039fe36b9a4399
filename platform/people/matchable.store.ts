import { and, asc, eq, ilike, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { person } from './people.schema.ts';

/** What matching looks at, and the name to show beside it. */
const matchableColumns = {
  id: person.id,
  kind: person.kind,
  givenName: person.givenName,
  familyName: person.familyName,
  gender: person.gender,
  birthYear: person.birthYear,
  firstLanguage: person.firstLanguage,
  languages: person.languages,
  interests: person.interests,
  slots: person.slots,
  wishesGender: person.wishesGender,
  registeredOn: person.registeredOn,
  level: person.level,
  levelMin: person.levelMin,
  levelMax: person.levelMax,
  capacity: person.capacity,
  certificateIssuedOn: person.certificateIssuedOn,
};

/** Everybody who is active in a programme, in the order of ids. */
export function selectMatchable(tx: Transaction, organisationId: OrganisationId, programmeId: string) {
  return tx
    .select(matchableColumns)
    .from(person)
    .where(
      and(
        eq(person.organisationId, organisationId),
        eq(person.programmeId, programmeId),
        eq(person.state, 'active'),
      ),
    )
    .orderBy(asc(person.id));
}

export type MatchableRow = Awaited<ReturnType<typeof selectMatchable>>[number];

const nameColumns = {
  id: person.id,
  givenName: person.givenName,
  familyName: person.familyName,
  state: person.state,
};

const backgroundColumns = {
  id: person.id,
  gender: person.gender,
  birthYear: person.birthYear,
  firstLanguage: person.firstLanguage,
  level: person.level,
};

/** Some people of an organisation at a time, for a statement takes at most 65,535 parameters. */
async function inPortions<Row>(
  organisationId: OrganisationId,
  ids: readonly string[],
  read: (among: SQL | undefined) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += 10_000)
    rows.push(
      ...(await read(
        and(eq(person.organisationId, organisationId), inArray(person.id, ids.slice(from, from + 10_000))),
      )),
    );
  return rows;
}

/** Names of people by id, whatever their state. */
export function selectNames(tx: Transaction, organisationId: OrganisationId, ids: readonly string[]) {
  return inPortions(organisationId, ids, (among) => tx.select(nameColumns).from(person).where(among));
}

/** Names as they are compared: without regard to capitals and spaces around. */
const comparedName = sql<string>`lower(btrim(btrim(${person.givenName}) || ' ' || btrim(${person.familyName})))`;

/** These people and everybody in the organisation who has the name of one of them, in the order in which they came. */
export async function selectNamesakes(
  tx: Transaction,
  organisationId: OrganisationId,
  ids: readonly string[],
) {
  const { id, birthYear, residence, registeredOn } = person;
  const asked = await inPortions(organisationId, ids, (among) =>
    tx.selectDistinct({ name: comparedName }).from(person).where(among),
  );
  // As a list and not as a subquery: without an index of names a join would compare everybody with everybody.
  const names = sql`any(${sql.param(asked.map(({ name }) => name))}::text[])`;
  return tx
    .select({ id, name: comparedName, birthYear, residence, registeredOn })
    .from(person)
    .where(and(eq(person.organisationId, organisationId), sql`${comparedName} = ${names}`))
    .orderBy(asc(id));
}

/** What people are grouped by, by id, whatever their state. */
export function selectBackgrounds(tx: Transaction, organisationId: OrganisationId, ids: readonly string[]) {
  return inPortions(organisationId, ids, (among) => tx.select(backgroundColumns).from(person).where(among));
}

/** Ids of the people in whose name every word of a search stands; at most 2,000. */
export async function selectIdsByName(
  tx: Transaction,
  organisationId: OrganisationId,
  words: readonly string[],
) {
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        eq(person.organisationId, organisationId),
        ...words.map((word) => {
          const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
          return or(ilike(person.givenName, pattern), ilike(person.familyName, pattern));
        }),
      ),
    )
    .limit(2000);
  return rows.map((row) => row.id);
}

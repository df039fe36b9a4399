import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Role } from '../foundation/access.ts';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type AccountId, type Id, type OrganisationId, type ProgrammeId } from '../foundation/ids.ts';
import type { Traces } from '../foundation/outbox.ts';
import type { OrganisationKind, OrganisationSettings, ProgrammeSettings } from './organisations.ts';
import { membership, organisation, programme } from './organisations.schema.ts';

export type OrganisationRow = typeof organisation.$inferSelect;
export type ProgrammeRow = typeof programme.$inferSelect;

export async function insertOrganisation(
  tx: Transaction,
  values: {
    slug: string;
    name: string;
    kind: OrganisationKind;
    municipalityCode: string | null;
    settings: OrganisationSettings;
    isExample: boolean;
    createdAt: Date;
  },
): Promise<OrganisationId> {
  const id = newId<OrganisationId>();
  await tx.insert(organisation).values({ id, ...values });
  return id;
}

export async function insertProgramme(
  tx: Transaction,
  values: { organisationId: OrganisationId; slug: string; name: string; createdAt: Date },
): Promise<ProgrammeId> {
  const id = newId<ProgrammeId>();
  await tx.insert(programme).values({ id, ...values });
  return id;
}

export async function findOrganisationById(
  tx: Transaction,
  id: OrganisationId,
): Promise<OrganisationRow | null> {
  const [row] = await tx.select().from(organisation).where(eq(organisation.id, id));
  return row ?? null;
}

export async function findOrganisationBySlug(tx: Transaction, slug: string): Promise<OrganisationRow | null> {
  const [row] = await tx.select().from(organisation).where(eq(organisation.slug, slug));
  return row ?? null;
}

export async function findProgrammeBySlug(tx: Transaction, slug: string): Promise<ProgrammeRow | null> {
  const [row] = await tx.select().from(programme).where(eq(programme.slug, slug));
  return row ?? null;
}

/** Lets one transaction at a time decide whether it makes the first organisation. 4031979 is an arbitrary number of ours. */
export async function holdFirstRun(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(4031979)`);
}

export function selectOrganisations(tx: Transaction): Promise<OrganisationRow[]> {
  return tx.select().from(organisation).orderBy(asc(organisation.name));
}

export function selectProgrammes(tx: Transaction, organisationId: OrganisationId): Promise<ProgrammeRow[]> {
  return tx
    .select()
    .from(programme)
    .where(eq(programme.organisationId, organisationId))
    .orderBy(asc(programme.createdAt));
}

/** Under the owner: those of every organisation. */
export function selectAllProgrammes(tx: Transaction): Promise<ProgrammeRow[]> {
  return tx.select().from(programme);
}

export async function updateSettings(
  tx: Transaction,
  id: OrganisationId,
  values: { name: string; settings: OrganisationSettings },
): Promise<void> {
  await tx.update(organisation).set(values).where(eq(organisation.id, id));
}

export async function updateProgrammeSettings(
  tx: Transaction,
  id: string,
  settings: Partial<ProgrammeSettings>,
): Promise<void> {
  await tx.update(programme).set({ settings }).where(eq(programme.id, id));
}

/** Adds a role; does nothing when somebody has it already. */
export async function insertMembership(
  tx: Transaction,
  values: {
    organisationId: OrganisationId;
    accountId: AccountId;
    email: string;
    role: Role;
    createdAt: Date;
  },
): Promise<void> {
  await tx
    .insert(membership)
    .values({ id: newId<Id<'membership'>>(), ...values })
    .onConflictDoNothing();
}

export async function deleteMembership(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<boolean> {
  const gone = await tx
    .delete(membership)
    .where(and(eq(membership.organisationId, organisationId), eq(membership.id, id)))
    .returning({ id: membership.id });
  return gone.length > 0;
}

export function selectMembers(tx: Transaction, organisationId: OrganisationId) {
  return tx
    .select()
    .from(membership)
    .where(eq(membership.organisationId, organisationId))
    .orderBy(asc(membership.email), asc(membership.role));
}

/** Everything an account may do, with the names of the organisations; crosses organisations, so for `owner` only. */
export function selectMembershipsOf(tx: Transaction, accountId: AccountId) {
  return tx
    .select({
      organisationId: membership.organisationId,
      role: membership.role,
      slug: organisation.slug,
      name: organisation.name,
      kind: organisation.kind,
      isExample: organisation.isExample,
    })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(eq(membership.accountId, accountId))
    .orderBy(asc(organisation.name));
}

/**
 * How mail and text messages to the people of organisations are recognised in the outbox. One query over several subjects, for
 * when a whole organisation goes; for `owner` only.
 */
export async function selectTraces(tx: Transaction, ids: readonly OrganisationId[]): Promise<Traces> {
  const traces = { mailIds: [] as string[], contacts: [] as string[] };
  for (const id of ids) {
    const mails = await selectRows<{ id: string }>(
      tx,
      sql`select id from identity.mail where organisation_id = ${id}`,
    );
    const contacts = await selectRows<{ contact: string }>(
      tx,
      sql`select email as contact from identity.person where organisation_id = ${id} and email is not null
        union select phone from identity.person where organisation_id = ${id} and phone is not null`,
    );
    traces.mailIds.push(...mails.map((row) => row.id));
    traces.contacts.push(...contacts.map((row) => row.contact));
  }
  return traces;
}

export async function deleteOrganisations(tx: Transaction, ids: readonly OrganisationId[]): Promise<void> {
  if (ids.length > 0) await tx.delete(organisation).where(inArray(organisation.id, [...ids]));
}

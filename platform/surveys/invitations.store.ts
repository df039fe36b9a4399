import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { InvitationId, PersonId, WaveId } from '../foundation/ids.ts';
import { byName, person } from '../people/people.schema.ts';
import { invitation, wave } from './surveys.schema.ts';

export type InvitationRow = typeof invitation.$inferSelect;

export async function insertInvitations(tx: Transaction, rows: readonly InvitationRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000)
    await tx.insert(invitation).values(rows.slice(from, from + 1_000));
}

/** The invitations of a wave; with the wave locked until the transaction ends when `lock` is given. */
export async function selectInvitations(
  tx: Transaction,
  waveId: WaveId,
  lock = false,
): Promise<InvitationRow[]> {
  if (lock) await tx.select({ id: wave.id }).from(wave).where(eq(wave.id, waveId)).for('update');
  return tx.select().from(invitation).where(eq(invitation.waveId, waveId));
}

/** Invitations of a wave with the names of active newcomers, by name; `total` counts all pages. */
export async function selectInvitedPeople(
  tx: Transaction,
  waveId: WaveId,
  page: { limit: number; offset: number },
) {
  const invited = and(eq(invitation.waveId, waveId), eq(person.kind, 'newcomer'), eq(person.state, 'active'));
  const rows = await tx
    .select({
      invitationId: invitation.id,
      personId: invitation.personId,
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email,
      channel: invitation.channel,
      invitedAt: invitation.invitedAt,
      withdrawnAt: invitation.withdrawnAt,
      linkVersion: invitation.linkVersion,
    })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.personId))
    .where(invited)
    .orderBy(...byName)
    .limit(page.limit)
    .offset(page.offset);
  const [counted] = await tx
    .select({ total: count() })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.personId))
    .where(invited);
  return { rows, total: counted?.total ?? 0 };
}

export async function findInvitation(tx: Transaction, id: InvitationId): Promise<InvitationRow | null> {
  const [row] = await tx.select().from(invitation).where(eq(invitation.id, id));
  return row ?? null;
}

export async function updateInvitation(
  tx: Transaction,
  id: InvitationId,
  values: Partial<
    Pick<InvitationRow, 'channel' | 'withdrawnAt' | 'linkVersion' | 'linkDigest' | 'expiresAt' | 'invitedAt'>
  >,
): Promise<void> {
  await tx.update(invitation).set(values).where(eq(invitation.id, id));
}

/** Sends by a channel what nothing was sent of before: the links count as made now. */
export async function sendAfterAll(
  tx: Transaction,
  ids: readonly InvitationId[],
  channel: InvitationRow['channel'],
  now: Date,
): Promise<void> {
  for (let from = 0; from < ids.length; from += 1_000)
    await tx
      .update(invitation)
      .set({ channel, invitedAt: now })
      .where(inArray(invitation.id, ids.slice(from, from + 1_000)));
}

/** An invitation by the digest of its secret, with its wave; crosses organisations, so for `owner` only. */
export async function findByDigest(tx: Transaction, digest: string) {
  const [row] = await tx
    .select({ invitation, wave })
    .from(invitation)
    .innerJoin(wave, eq(wave.id, invitation.waveId))
    .where(eq(invitation.linkDigest, digest));
  return row ?? null;
}

/** One invitation of somebody that stands, by id; without one the newest of those that take answers today, else the newest. */
export async function findInvitationOf(
  tx: Transaction,
  personId: PersonId,
  { id, today }: { id?: string | undefined; today: string },
): Promise<InvitationRow | null> {
  const isOpen = sql`${wave.state} = 'open' and ${today} between coalesce(${invitation.opensOn}, ${wave.opensOn})
    and coalesce(${invitation.closesOn}, ${wave.closesOn})`;
  const [row] = await tx
    .select({ invitation })
    .from(invitation)
    .innerJoin(wave, eq(wave.id, invitation.waveId))
    .where(
      and(
        eq(invitation.personId, personId),
        isNull(invitation.withdrawnAt),
        id ? eq(invitation.id, id) : undefined,
      ),
    )
    .orderBy(desc(isOpen), desc(invitation.invitedAt), desc(invitation.id))
    .limit(1);
  return row?.invitation ?? null;
}

/** Invitations by id, for the worker that fills in links. */
export function selectInvitationsById(tx: Transaction, ids: readonly string[]): Promise<InvitationRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(invitation)
    .where(inArray(invitation.id, [...ids]));
}

export interface OutboxRow {
  id: string;
  to_address: string;
  subject: string;
  body: string;
  created_at: string;
  invitation_id: string | null;
  invited_at: string | null;
  opens_on: string | null;
  link_version: number | null;
}

/** Mail that stayed in the house, newest first, with the invitation it is about. */
export function selectOutbox(tx: Transaction, limit: number): Promise<OutboxRow[]> {
  return selectRows<OutboxRow>(
    tx,
    sql`select m.id, m.to_address, m.subject, m.body, m.created_at, m.invitation_id, i.invited_at, w.opens_on::text as opens_on, i.link_version
      from identity.mail m left join identity.invitation i on i.id = m.invitation_id left join identity.wave w on w.id = i.wave_id
      where m.state in ('outbox', 'waiting') and not m.cancelled
      order by m.created_at desc, m.id desc limit ${limit}`,
  );
}

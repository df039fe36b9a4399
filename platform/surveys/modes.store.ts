import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { byName, person } from '../people/people.schema.ts';
import { entryCode, tablet, visit } from './modes.schema.ts';
import { invitation, wave } from './surveys.schema.ts';

export type EntryCodeRow = typeof entryCode.$inferSelect;
export type TabletRow = typeof tablet.$inferSelect;

/** What staff may read of a tablet: never what opens it. */
const shownOfTablet = {
  id: tablet.id,
  waveId: tablet.waveId,
  label: tablet.label,
  madeAt: tablet.madeAt,
  openedAt: tablet.openedAt,
  openableUntil: tablet.openableUntil,
  endsAt: tablet.endsAt,
  endedAt: tablet.endedAt,
};

export async function insertTablet(tx: Transaction, values: typeof tablet.$inferInsert): Promise<void> {
  await tx.insert(tablet).values(values);
}

export function selectTablets(tx: Transaction, waveId: string) {
  return tx
    .select(shownOfTablet)
    .from(tablet)
    .where(eq(tablet.waveId, waveId))
    .orderBy(desc(tablet.madeAt), desc(tablet.id));
}

/** Ends a tablet; false when it is not there or was ended before. */
export async function endTablet(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(tablet)
    .set({ endedAt: now })
    .where(and(eq(tablet.id, id), isNull(tablet.endedAt)))
    .returning({ id: tablet.id });
  return rows.length > 0;
}

/** Makes a device into a tablet, once. For `owner`: nobody has signed in there. */
export async function openTablet(
  tx: Transaction,
  openingDigest: string,
  secretDigest: string,
  now: Date,
): Promise<Pick<TabletRow, 'id' | 'endsAt'> | null> {
  const [row] = await tx
    .update(tablet)
    .set({ secretDigest, openedAt: now })
    .where(
      and(
        eq(tablet.openingDigest, openingDigest),
        isNull(tablet.openedAt),
        isNull(tablet.endedAt),
        gt(tablet.openableUntil, now),
        gt(tablet.endsAt, now),
      ),
    )
    .returning({ id: tablet.id, endsAt: tablet.endsAt });
  return row ?? null;
}

/** The tablet of a cookie while it is one; held until the transaction ends when `hold` is set. For `owner`. */
export async function findTablet(tx: Transaction, secretDigest: string, now: Date, hold = false) {
  const query = tx
    .select()
    .from(tablet)
    .where(and(eq(tablet.secretDigest, secretDigest), isNull(tablet.endedAt), gt(tablet.endsAt, now)));
  const [row] = await (hold ? query.for('update') : query);
  return row ?? null;
}

export async function countWrongCode(
  tx: Transaction,
  id: string,
  values: Pick<TabletRow, 'wrongCodes' | 'wrongSince'>,
): Promise<void> {
  await tx.update(tablet).set(values).where(eq(tablet.id, id));
}

/** A code that works, with what it opens. */
export async function findByCode(tx: Transaction, organisationId: string, codeDigest: string, now: Date) {
  const [row] = await tx
    .select({ code: entryCode, invitation, wave })
    .from(entryCode)
    .innerJoin(invitation, eq(invitation.id, entryCode.invitationId))
    .innerJoin(wave, eq(wave.id, entryCode.waveId))
    .where(
      and(
        eq(entryCode.organisationId, organisationId),
        eq(entryCode.codeDigest, codeDigest),
        gt(entryCode.expiresAt, now),
        isNull(invitation.withdrawnAt),
      ),
    );
  return row ?? null;
}

/** The invitation of somebody to a wave that takes answers, the newest first. */
export async function findOpenInvitation(tx: Transaction, personId: string, today: string) {
  const [row] = await tx
    .select({ invitation, wave })
    .from(invitation)
    .innerJoin(wave, eq(wave.id, invitation.waveId))
    .where(
      and(
        eq(invitation.personId, personId),
        isNull(invitation.withdrawnAt),
        eq(wave.state, 'open'),
        sql`coalesce(${invitation.opensOn}, ${wave.opensOn}) <= ${today}`,
        sql`coalesce(${invitation.closesOn}, ${wave.closesOn}) >= ${today}`,
      ),
    )
    .orderBy(desc(invitation.invitedAt))
    .limit(1);
  return row ?? null;
}

export const selectCodes = (tx: Transaction, waveId: string): Promise<EntryCodeRow[]> =>
  tx.select().from(entryCode).where(eq(entryCode.waveId, waveId));

/** Which of these digests are taken in the organisation whose rows the role sees. */
export async function selectTaken(tx: Transaction, digests: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ digest: entryCode.codeDigest })
    .from(entryCode)
    .where(inArray(entryCode.codeDigest, [...digests]));
  return new Set(rows.map(({ digest }) => digest));
}

export async function insertCodes(tx: Transaction, rows: readonly EntryCodeRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000)
    await tx.insert(entryCode).values(rows.slice(from, from + 1_000));
}

export async function updateCode(
  tx: Transaction,
  id: string,
  values: Pick<EntryCodeRow, 'number' | 'codeDigest' | 'madeAt' | 'expiresAt'>,
): Promise<void> {
  await tx.update(entryCode).set(values).where(eq(entryCode.id, id));
}

export async function findCode(tx: Transaction, id: string): Promise<EntryCodeRow | null> {
  const [row] = await tx.select().from(entryCode).where(eq(entryCode.id, id));
  return row ?? null;
}

/** The codes of a wave with whose they are, by name. */
export function selectCodesWithNames(tx: Transaction, waveId: string, now: Date) {
  return tx
    .select({
      code: entryCode,
      givenName: person.givenName,
      familyName: person.familyName,
      language: invitation.language,
    })
    .from(entryCode)
    .innerJoin(person, eq(person.id, entryCode.personId))
    .innerJoin(invitation, eq(invitation.id, entryCode.invitationId))
    .where(
      and(
        eq(entryCode.waveId, waveId),
        gt(entryCode.expiresAt, now),
        isNull(invitation.withdrawnAt),
        eq(person.state, 'active'),
      ),
    )
    .orderBy(...byName);
}

/** Takes a paper form in, once. */
export async function takePaper(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(entryCode)
    .set({ enteredAt: now })
    .where(and(eq(entryCode.id, id), isNull(entryCode.enteredAt)))
    .returning({ id: entryCode.id });
  return rows.length > 0;
}

/** Gives a form back: it was not kept after all. */
export async function releasePaper(tx: Transaction, id: string): Promise<void> {
  await tx.update(entryCode).set({ enteredAt: null }).where(eq(entryCode.id, id));
}

/** Begins a visit. Without `returning`: staff may add one and read none. */
export async function insertVisit(tx: Transaction, values: typeof visit.$inferInsert): Promise<void> {
  await tx.insert(visit).values(values);
}

/**
 * A visit with its invitation, wave and tablet, and since when it counts where she is: at a tablet that forgot her, from when
 * she first typed her code there in the half hour before. For `owner`.
 */
export async function findVisit(tx: Transaction, secretDigest: string) {
  const from = sql<string>`coalesce((select min(earlier.started_at) from identity.visit earlier
    where earlier.tablet_id = ${visit.tabletId} and earlier.invitation_id = ${visit.invitationId}
    and earlier.started_at > ${visit.startedAt} - interval '30 minutes'), ${visit.startedAt})`;
  const [row] = await tx
    .select({ visit, invitation, wave, tablet, from: from.mapWith((value) => new Date(value as string)) })
    .from(visit)
    .innerJoin(invitation, eq(invitation.id, visit.invitationId))
    .innerJoin(wave, eq(wave.id, invitation.waveId))
    .leftJoin(tablet, eq(tablet.id, visit.tabletId))
    .where(eq(visit.secretDigest, secretDigest));
  return row ?? null;
}

export async function markSeen(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.update(visit).set({ seenAt: now }).where(eq(visit.id, id));
}

export async function markAgreed(tx: Transaction, secretDigest: string): Promise<void> {
  await tx.update(visit).set({ agreed: true }).where(eq(visit.secretDigest, secretDigest));
}

/** Ends a visit, or every visit of a tablet. What is over long ago is removed: it would tell who was where. */
export async function endVisits(
  tx: Transaction,
  which: { secretDigest: string } | { tabletId: string },
  now: Date,
  longGone: Date,
): Promise<void> {
  const mine =
    'secretDigest' in which ? eq(visit.secretDigest, which.secretDigest) : eq(visit.tabletId, which.tabletId);
  await tx
    .update(visit)
    .set({ endedAt: now })
    .where(and(mine, isNull(visit.endedAt)));
  await tx.delete(visit).where(and(sql`${visit.seenAt} < ${longGone.toISOString()}`));
}

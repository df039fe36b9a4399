import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import type { ReadRemark, RemarkKind, RemarkState } from './remarks.ts';
import { remark, remarkSupport } from './remarks.schema.ts';
import { shownSignal } from './voice.schema.ts';

/** What staff may read of a remark: not who wrote it, unless she let them. */
const staffColumns = {
  id: remark.id,
  namedPersonId: remark.namedPersonId,
  kind: remark.kind,
  about: remark.about,
  words: remark.words,
  language: remark.language,
  state: remark.state,
  reason: remark.reason,
  decidedAt: remark.decidedAt,
  answer: remark.answer,
  answerLanguage: remark.answerLanguage,
  answerFrom: remark.answerFrom,
  answeredAt: remark.answeredAt,
  saidAt: remark.saidAt,
};

const tens = sql<number>`case when ${remark.kind} = 'initiative' then identity.support_in_tens(${remark.id}) else 0 end`;

interface RemarkRow extends Record<string, unknown> {
  id: string;
  kind: RemarkKind;
  about: string | null;
  words: string;
  language: string;
  said_at: string | Date;
  answer: string | null;
  answer_language: string;
  answer_from: string;
  answered_at: string | Date;
  tens: number;
  is_supported: boolean;
  is_own: boolean;
  state: RemarkState;
  reason: string | null;
  is_anonymous: boolean;
}

/** What a newcomer may read: what was passed in her organisation, and all of her own. Newest first; when there is more than 500, her own before others'. For the role `participant`, as the next four. */
export async function selectReadable(tx: Transaction): Promise<ReadRemark[]> {
  const rows = await selectRows<RemarkRow>(
    tx,
    sql`select * from (select * from identity.readable_remark order by is_own desc, said_at desc, id limit 500) newest
      order by said_at desc, id`,
  );
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, about: row.about, words: row.words, language: row.language },
    saidAt: new Date(row.said_at),
    answer:
      row.answer === null
        ? null
        : {
            words: row.answer,
            language: row.answer_language,
            from: row.answer_from,
            at: new Date(row.answered_at),
          },
    ...{ tens: row.tens, isSupported: row.is_supported },
    own: row.is_own ? { state: row.state, reason: row.reason, isAnonymous: row.is_anonymous } : null,
  }));
}

/** Adds a remark; false when its id is there already. */
export async function insertRemark(tx: Transaction, row: typeof remark.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(remark).values(row).onConflictDoNothing().returning({ id: remark.id });
  return rows.length > 0;
}

/** Whether a signal is shown to her. */
export async function isShownToHer(tx: Transaction, signalId: string): Promise<boolean> {
  return (await tx.$count(shownSignal, eq(shownSignal.signalId, signalId))) > 0;
}

/** Takes away what she said; false when it is not hers. */
export async function deleteOwn(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.delete(remark).where(eq(remark.id, id)).returning({ id: remark.id })).length > 0;
}

export async function insertSupport(tx: Transaction, row: typeof remarkSupport.$inferInsert): Promise<void> {
  await tx.insert(remarkSupport).values(row).onConflictDoNothing();
}

export async function deleteSupport(tx: Transaction, remarkId: string): Promise<void> {
  await tx.delete(remarkSupport).where(eq(remarkSupport.remarkId, remarkId));
}

/**
 * What was said to an organisation in one state, longest waiting first; what was decided newest first. For staff. `tens` is how many
 * support an initiative, in whole tens.
 */
export function selectRemarks(tx: Transaction, organisationId: OrganisationId, state: RemarkState) {
  return tx
    .select({ ...staffColumns, tens })
    .from(remark)
    .where(and(eq(remark.organisationId, organisationId), eq(remark.state, state)))
    .orderBy(state === 'new' ? asc(remark.saidAt) : desc(remark.saidAt), asc(remark.id))
    .limit(500);
}

export async function countRemarks(
  tx: Transaction,
  organisationId: OrganisationId,
): Promise<Record<RemarkState, number>> {
  const rows = await tx
    .select({ state: remark.state, remarks: count() })
    .from(remark)
    .where(eq(remark.organisationId, organisationId))
    .groupBy(remark.state);
  const counts = { new: 0, passed: 0, refused: 0 };
  for (const row of rows) counts[row.state] = row.remarks;
  return counts;
}

export async function lockRemark(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx
    .select(staffColumns)
    .from(remark)
    .where(and(eq(remark.organisationId, organisationId), eq(remark.id, id)))
    .for('update');
  return row ?? null;
}

export async function updateRemark(
  tx: Transaction,
  id: string,
  change: Partial<Omit<typeof remark.$inferSelect, 'id' | 'organisationId' | 'personId' | 'namedPersonId'>>,
): Promise<number> {
  const rows = await tx.update(remark).set(change).where(eq(remark.id, id)).returning({ id: remark.id });
  return rows.length;
}

/** What residents said of what a municipality shows, once passed. For the role `municipality`: no name, no organisation. */
export function selectAboutMunicipality(tx: Transaction) {
  const { id, about, words, language, answer, answerLanguage, answeredAt, saidAt } = remark;
  return tx
    .select({ id, about, words, language, answer, answerLanguage, answeredAt, saidAt })
    .from(remark)
    .orderBy(desc(remark.saidAt), asc(remark.id))
    .limit(500);
}

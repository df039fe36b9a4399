import { and, desc, eq, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { hoursCertificate } from './hours.schema.ts';

export type CertificateRow = typeof hoursCertificate.$inferSelect;

export async function insertCertificate(tx: Transaction, row: CertificateRow): Promise<void> {
  await tx.insert(hoursCertificate).values(row);
}

/** Two who ask for certificates of one person at once wait for each other, until the end of the transaction. */
export async function lockCertificates(tx: Transaction, personId: string): Promise<void> {
  await selectRows(tx, sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 12))`);
}

/** Her certificates, newest first; at most fifty. */
export function selectCertificates(tx: Transaction, personId: string): Promise<CertificateRow[]> {
  return tx
    .select()
    .from(hoursCertificate)
    .where(eq(hoursCertificate.personId, personId))
    .orderBy(desc(hoursCertificate.issuedAt), desc(hoursCertificate.id))
    .limit(50);
}

/** One certificate of hers; null when there is none. */
export async function findOwnCertificate(
  tx: Transaction,
  personId: string,
  id: string,
): Promise<CertificateRow | null> {
  const [row] = await tx
    .select()
    .from(hoursCertificate)
    .where(and(eq(hoursCertificate.personId, personId), eq(hoursCertificate.id, id)));
  return row ?? null;
}

/** By its number; for anybody who holds one, as the owner of the tables. */
export async function findByNumber(tx: Transaction, number: string): Promise<CertificateRow | null> {
  const [row] = await tx.select().from(hoursCertificate).where(eq(hoursCertificate.number, number));
  return row ?? null;
}

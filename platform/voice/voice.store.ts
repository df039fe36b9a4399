import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import type { SignalState, SignalTexts } from './voice.ts';
import { shownSignal, signal, signalLine } from './voice.schema.ts';

export type SignalRow = typeof signal.$inferSelect;

/** Adds a signal; false when its id is there already. */
export async function insertSignal(tx: Transaction, row: typeof signal.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(signal).values(row).onConflictDoNothing().returning({ id: signal.id });
  return rows.length > 0;
}

export async function insertLine(tx: Transaction, row: typeof signalLine.$inferInsert): Promise<void> {
  await tx.insert(signalLine).values(row);
}

const one = (organisationId: OrganisationId, id: string) =>
  and(eq(signal.organisationId, organisationId), eq(signal.id, id));

export async function findSignal(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx.select().from(signal).where(one(organisationId, id));
  return row ?? null;
}

/** The titles, null while there is none, of those of some signals that are the organisation's, by id. */
export async function selectTitles(
  tx: Transaction,
  organisationId: OrganisationId,
  ids: readonly string[],
): Promise<Map<string | null, string | null>> {
  const rows = await tx
    .select({ id: signal.id, title: signal.title })
    .from(signal)
    .where(and(eq(signal.organisationId, organisationId), inArray(signal.id, [...new Set(ids)])));
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** A signal of an organisation by its id, held until the transaction ends. */
export async function lockSignal(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx.select().from(signal).where(one(organisationId, id)).for('update');
  return row ?? null;
}

export async function updateSignal(
  tx: Transaction,
  id: string,
  change: SignalTexts & { state: SignalState; changedAt: Date },
): Promise<void> {
  await tx.update(signal).set(change).where(eq(signal.id, id));
}

/** Signals of an organisation in a state, what changed last first. */
export function selectSignals(tx: Transaction, organisationId: OrganisationId, state: SignalState) {
  return tx
    .select()
    .from(signal)
    .where(and(eq(signal.organisationId, organisationId), eq(signal.state, state)))
    .orderBy(desc(signal.changedAt), desc(signal.id))
    .limit(500);
}

/** Which figures are signals already, in any state. */
export function selectMarked(tx: Transaction, organisationId: OrganisationId) {
  return tx
    .select({ id: signal.id, figure: signal.figure })
    .from(signal)
    .where(eq(signal.organisationId, organisationId));
}

export async function countSignals(
  tx: Transaction,
  organisationId: OrganisationId,
): Promise<Record<SignalState, number>> {
  const rows = await tx
    .select({ state: signal.state, signals: count() })
    .from(signal)
    .where(eq(signal.organisationId, organisationId))
    .groupBy(signal.state);
  const counts = { open: 0, 'taken-up': 0, done: 0, 'set-aside': 0 };
  for (const row of rows) counts[row.state] = row.signals;
  return counts;
}

export function selectLines(tx: Transaction, signalId: string) {
  return tx
    .select()
    .from(signalLine)
    .where(eq(signalLine.signalId, signalId))
    .orderBy(asc(signalLine.at), asc(signalLine.id));
}

/** What newcomers see of a signal; null when it is not shown to them. */
export async function findShown(tx: Transaction, organisationId: OrganisationId, signalId: string) {
  const [row] = await tx
    .select()
    .from(shownSignal)
    .where(and(eq(shownSignal.organisationId, organisationId), eq(shownSignal.signalId, signalId)));
  return row ?? null;
}

/** Shows a signal, or what it became in the place of what was shown. */
export async function putShown(tx: Transaction, row: typeof shownSignal.$inferInsert): Promise<void> {
  const { signalId: _, organisationId: __, ...now } = row;
  await tx.insert(shownSignal).values(row).onConflictDoUpdate({ target: shownSignal.signalId, set: now });
}

/** False when it was not shown. */
export async function deleteShown(tx: Transaction, signalId: string): Promise<boolean> {
  const rows = await tx
    .delete(shownSignal)
    .where(eq(shownSignal.signalId, signalId))
    .returning({ id: shownSignal.signalId });
  return rows.length > 0;
}

/** What whoever asks may see: a newcomer what her organisation and her municipality show, newest first. */
export function selectShown(tx: Transaction) {
  const { signalId, organisationName, municipalityCode, state, figure, who, due, texts, shownAt } =
    shownSignal;
  return tx
    .select({ signalId, organisationName, municipalityCode, state, figure, who, due, texts, shownAt })
    .from(shownSignal)
    .orderBy(desc(shownSignal.shownAt), desc(shownSignal.signalId))
    .limit(200);
}

import { and, asc, eq } from 'drizzle-orm';
import type { LanguageCode } from '@medespraak/framework';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { textRecording } from './recordings.schema.ts';

export type RecordingRow = typeof textRecording.$inferSelect;

/** What is said of a recording without its sound, to whom it will be played. */
const heard = {
  part: textRecording.part,
  key: textRecording.key,
  wordsDigest: textRecording.wordsDigest,
  contentDigest: textRecording.contentDigest,
  size: textRecording.size,
  state: textRecording.state,
};

const inLanguage = (organisationId: OrganisationId, language: LanguageCode) =>
  and(eq(textRecording.organisationId, organisationId), eq(textRecording.language, language));

export function selectHeard(tx: Transaction, organisationId: OrganisationId, language: LanguageCode) {
  return tx.select(heard).from(textRecording).where(inLanguage(organisationId, language));
}

/** The same for who keeps them: also who did what and when. */
export function selectKept(tx: Transaction, organisationId: OrganisationId, language: LanguageCode) {
  const { id, words, milliseconds, recordedBy, recordedAt, origin, judgedBy, judgedAt } = textRecording;
  return tx
    .select({ ...heard, id, words, milliseconds, recordedBy, recordedAt, origin, judgedBy, judgedAt })
    .from(textRecording)
    .where(inLanguage(organisationId, language))
    .orderBy(asc(recordedAt), asc(id));
}

export type KeptRecording = Awaited<ReturnType<typeof selectKept>>[number];

export async function findSound(tx: Transaction, organisationId: OrganisationId, contentDigest: string) {
  const [row] = await tx
    .select({ type: textRecording.type, content: textRecording.content })
    .from(textRecording)
    .where(
      and(eq(textRecording.organisationId, organisationId), eq(textRecording.contentDigest, contentDigest)),
    )
    .limit(1);
  return row ?? null;
}

/** Holds a recording until the end of the transaction. */
export async function holdRecording(tx: Transaction, organisationId: OrganisationId, id: string) {
  const { language, part, key, state, origin, recordedBy } = textRecording;
  const [row] = await tx
    .select({ language, part, key, state, origin, recordedBy })
    .from(textRecording)
    .where(and(eq(textRecording.organisationId, organisationId), eq(textRecording.id, id)))
    .for('update');
  return row ?? null;
}

/** In the place of the one of the same words. It has an id of its own: who judges the earlier one judges nothing. */
export async function replaceRecording(tx: Transaction, row: RecordingRow): Promise<void> {
  const { organisationId: _o, language: _l, part: _p, key: _k, wordsDigest: _w, ...set } = row;
  const { organisationId, language, part, key, wordsDigest } = textRecording;
  await tx
    .insert(textRecording)
    .values(row)
    .onConflictDoUpdate({ target: [organisationId, language, part, key, wordsDigest], set });
}

export async function updateState(
  tx: Transaction,
  id: string,
  values: Pick<RecordingRow, 'state' | 'judgedBy' | 'judgedAt'>,
): Promise<void> {
  await tx.update(textRecording).set(values).where(eq(textRecording.id, id));
}

export async function deleteRecording(tx: Transaction, id: string): Promise<void> {
  await tx.delete(textRecording).where(eq(textRecording.id, id));
}

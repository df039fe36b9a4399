import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { personMedia } from './enrolment.schema.ts';
import type { MediaKind } from './media.ts';

/** Which photo and introduction there are of a person, as far as whoever asks may know. */
export function selectMediaKinds(tx: Transaction, personId: string) {
  return tx
    .select({ kind: personMedia.kind, createdAt: personMedia.createdAt })
    .from(personMedia)
    .where(eq(personMedia.personId, personId));
}

/** One of them with its content; null when there is none for whoever asks. */
export async function findMedia(tx: Transaction, personId: string, kind: MediaKind) {
  const [row] = await tx
    .select({ type: personMedia.type, content: personMedia.content })
    .from(personMedia)
    .where(and(eq(personMedia.personId, personId), eq(personMedia.kind, kind)));
  return row ?? null;
}

/** Keeps a photo or introduction in the place of an earlier one. */
export async function replaceMedia(
  tx: Transaction,
  row: Omit<typeof personMedia.$inferInsert, 'id'>,
): Promise<void> {
  const { type, content, createdAt } = row;
  await tx
    .insert(personMedia)
    .values({ id: newId<Id<'person-media'>>(), ...row })
    .onConflictDoUpdate({
      target: [personMedia.personId, personMedia.kind],
      set: { type, content, createdAt },
    });
}

export async function deleteMedia(tx: Transaction, personId: string, kind: MediaKind): Promise<boolean> {
  const gone = await tx
    .delete(personMedia)
    .where(and(eq(personMedia.personId, personId), eq(personMedia.kind, kind)))
    .returning({ id: personMedia.id });
  return gone.length > 0;
}

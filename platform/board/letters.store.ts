import { and, count, desc, eq, gt, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { OrganisationId, PersonId } from '../foundation/ids.ts';
import { mailTable as mail } from '../foundation/mail.store.ts';
import { membership, programme } from '../organisations/organisations.schema.ts';
import { person } from '../people/people.schema.ts';
import { groupLetter } from './board.schema.ts';

/** People to write to, with what a letter needs. Who left is absent. */
export async function selectReaders(
  tx: Transaction,
  organisationId: OrganisationId,
  personIds: readonly string[],
) {
  const readers = [];
  for (let from = 0; from < personIds.length; from += 5_000)
    readers.push(
      ...(await tx
        .select({
          id: person.id,
          givenName: person.givenName,
          email: person.email,
          phone: person.phone,
          kind: person.kind,
          language: person.language,
          firstLanguage: person.firstLanguage,
          settings: programme.settings,
          unsubscribedAt: person.unsubscribedAt,
          programme: programme.name,
        })
        .from(person)
        .innerJoin(programme, eq(programme.id, person.programmeId))
        .where(
          and(
            eq(person.organisationId, organisationId),
            inArray(person.id, personIds.slice(from, from + 5_000)),
            ne(person.state, 'left'),
          ),
        )),
    );
  return readers;
}

/** Who got the same text since a moment. */
export async function selectWhoGot(
  tx: Transaction,
  organisationId: OrganisationId,
  digest: string,
  since: Date,
): Promise<Set<string>> {
  const rows = await tx
    .select({ personId: mail.personId })
    .from(groupLetter)
    .innerJoin(mail, eq(mail.letterId, groupLetter.id))
    .where(
      and(
        eq(groupLetter.organisationId, organisationId),
        eq(groupLetter.digest, digest),
        gt(groupLetter.sentAt, since),
        isNotNull(mail.personId),
      ),
    );
  return new Set(rows.flatMap(({ personId }) => personId ?? []));
}

/** Until the transaction ends nobody else of the organisation sends a letter: limits and doubles are seen. */
export async function lockLetters(tx: Transaction, organisationId: OrganisationId): Promise<void> {
  await selectRows(
    tx,
    sql`select pg_advisory_xact_lock(hashtextextended(${`letters ${organisationId}`}, 0))`,
  );
}

export async function findLetter(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx
    .select()
    .from(groupLetter)
    .where(and(eq(groupLetter.organisationId, organisationId), eq(groupLetter.id, id)));
  return row ?? null;
}

export async function insertLetter(tx: Transaction, row: typeof groupLetter.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(groupLetter)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: groupLetter.id });
  return rows.length > 0;
}

export function countLettersSince(
  tx: Transaction,
  organisationId: OrganisationId,
  since: Date,
): Promise<number> {
  return tx.$count(
    groupLetter,
    and(eq(groupLetter.organisationId, organisationId), gt(groupLetter.sentAt, since)),
  );
}

/** The newest letters with what became of their mail. */
export async function selectLetters(tx: Transaction, organisationId: OrganisationId, limit: number) {
  const letters = await tx
    .select()
    .from(groupLetter)
    .where(eq(groupLetter.organisationId, organisationId))
    .orderBy(desc(groupLetter.sentAt), desc(groupLetter.id))
    .limit(limit);
  if (letters.length === 0) return [];
  const states = await tx
    .select({ letterId: mail.letterId, state: mail.state, mails: count() })
    .from(mail)
    .where(
      inArray(
        mail.letterId,
        letters.map(({ id }) => id),
      ),
    )
    .groupBy(mail.letterId, mail.state);
  return letters.map((letter) => {
    const of = (state: string) =>
      states.find((row) => row.letterId === letter.id && row.state === state)?.mails ?? 0;
    return { ...letter, waiting: of('waiting'), sent: of('sent') + of('outbox'), failed: of('failed') };
  });
}

/** The address of a colleague; null for an account that is no member. */
export async function findOwnAddress(tx: Transaction, organisationId: OrganisationId, accountId: string) {
  const [row] = await tx
    .select({ email: membership.email })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), eq(membership.accountId, accountId)));
  return row?.email ?? null;
}

/** What an unsubscribe page says: in whose programme, and whether it was asked already. For `owner`. */
export async function findSubscription(tx: Transaction, personId: string) {
  const [row] = await tx
    .select({
      organisationId: person.organisationId,
      programme: programme.name,
      unsubscribedAt: person.unsubscribedAt,
    })
    .from(person)
    .innerJoin(programme, eq(programme.id, person.programmeId))
    .where(eq(person.id, personId));
  return row ?? null;
}

export async function setSubscription(
  tx: Transaction,
  personId: PersonId,
  unsubscribedAt: Date | null,
): Promise<void> {
  await tx.update(person).set({ unsubscribedAt }).where(eq(person.id, personId));
}

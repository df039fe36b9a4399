import { and, desc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { DeviceId, PersonId } from '../foundation/ids.ts';
import { programme } from '../organisations/organisations.schema.ts';
import { person } from '../people/people.schema.ts';
import { device, signInCode } from './devices.schema.ts';

/** The people with this address or number who have not left; in one programme when it is named. */
export function selectByContact(
  tx: Transaction,
  contact: { email: string } | { phone: string },
  programmeSlug: string | undefined,
) {
  return tx
    .select({
      id: person.id,
      kind: person.kind,
      organisationId: person.organisationId,
      email: person.email,
      phone: person.phone,
      language: person.language,
      firstLanguage: person.firstLanguage,
      settings: programme.settings,
      programme: programme.name,
    })
    .from(person)
    .innerJoin(programme, eq(programme.id, person.programmeId))
    .where(
      and(
        'email' in contact
          ? eq(sql`lower(${person.email})`, contact.email.toLowerCase())
          : eq(person.phone, contact.phone),
        ne(person.state, 'left'),
        programmeSlug ? eq(programme.slug, programmeSlug) : undefined,
      ),
    )
    .orderBy(desc(person.createdAt))
    .limit(10);
}

/** Codes that were sent in the name of sign-ups to one address or number. */
export async function countSignUpCodesSince(
  tx: Transaction,
  contactDigest: string,
  since: Date,
): Promise<number> {
  return tx.$count(
    signInCode,
    and(eq(signInCode.contactDigest, contactDigest), gt(signInCode.createdAt, since)),
  );
}

/** The codes of a sign-up that still work, held, so that tries at the same moment are counted one by one. */
export function selectLiveSignUpCodes(tx: Transaction, signUpId: string, contactDigest: string, now: Date) {
  return tx
    .select()
    .from(signInCode)
    .where(
      and(
        eq(signInCode.signUpId, signUpId),
        eq(signInCode.contactDigest, contactDigest),
        isNull(signInCode.usedAt),
        gt(signInCode.expiresAt, now),
      ),
    )
    .for('update');
}

export async function countCodesSince(tx: Transaction, personId: string, since: Date): Promise<number> {
  return tx.$count(signInCode, and(eq(signInCode.personId, personId), gt(signInCode.createdAt, since)));
}

export async function insertCode(tx: Transaction, row: typeof signInCode.$inferInsert): Promise<void> {
  await tx.insert(signInCode).values(row);
}

/** Codes that still work, of these people, newest first; held, so that tries at the same moment are counted one by one. */
export async function selectLiveCodes(tx: Transaction, personIds: readonly string[], now: Date) {
  const rows = await tx
    .select()
    .from(signInCode)
    .where(
      and(
        inArray(signInCode.personId, [...personIds]),
        isNull(signInCode.usedAt),
        gt(signInCode.expiresAt, now),
      ),
    )
    .orderBy(desc(signInCode.createdAt))
    .for('update');
  return rows.flatMap(withPerson);
}

/** A code that belongs to a person, by its link; null when there is none. */
export async function findCodeByLink(tx: Transaction, linkDigest: string) {
  const rows = await tx.select().from(signInCode).where(eq(signInCode.linkDigest, linkDigest));
  return rows.flatMap(withPerson)[0] ?? null;
}

const withPerson = (row: typeof signInCode.$inferSelect) =>
  row.personId === null ? [] : [{ ...row, personId: row.personId }];

/** Marks a code as used; false when somebody was earlier. */
export async function useCode(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(signInCode)
    .set({ usedAt: now })
    .where(and(eq(signInCode.id, id), isNull(signInCode.usedAt)))
    .returning({ id: signInCode.id });
  return rows.length > 0;
}

export async function countAttempt(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(signInCode)
      .set({ attempts: sql`${signInCode.attempts} + 1` })
      .where(inArray(signInCode.id, [...ids]));
}

export async function insertDevice(tx: Transaction, row: typeof device.$inferInsert): Promise<void> {
  await tx.insert(device).values(row);
}

/** A device that signed in since then and still is, with whose it is; null when it was ended or she left. */
export async function findDevice(tx: Transaction, secretDigest: string, since: Date) {
  const [row] = await tx
    .select({
      id: device.id,
      lastSeenAt: device.lastSeenAt,
      personId: person.id,
      personKind: person.kind,
      organisationId: person.organisationId,
      programmeId: person.programmeId,
    })
    .from(device)
    .innerJoin(person, eq(person.id, device.personId))
    .where(
      and(
        eq(device.secretDigest, secretDigest),
        gt(device.createdAt, since),
        isNull(device.endedAt),
        ne(person.state, 'left'),
      ),
    );
  return row ?? null;
}

export async function touchDevice(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.update(device).set({ lastSeenAt: now }).where(eq(device.id, id));
}

/** Her devices that are signed in, last seen first. */
export function selectDevices(tx: Transaction, personId: PersonId) {
  return tx
    .select({
      id: device.id,
      label: device.label,
      createdAt: device.createdAt,
      lastSeenAt: device.lastSeenAt,
    })
    .from(device)
    .where(and(eq(device.personId, personId), isNull(device.endedAt)))
    .orderBy(desc(device.lastSeenAt));
}

/** Ends one device, or all but one. */
export async function endDevices(
  tx: Transaction,
  personId: PersonId,
  which: { only: string } | { allBut: DeviceId },
  now: Date,
): Promise<string[]> {
  const rows = await tx
    .update(device)
    .set({ endedAt: now })
    .where(
      and(
        eq(device.personId, personId),
        isNull(device.endedAt),
        'only' in which ? eq(device.id, which.only) : ne(device.id, which.allBut),
      ),
    )
    .returning({ id: device.id });
  return rows.map(({ id }) => id);
}

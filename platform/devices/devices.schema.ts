import { index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { CodeChannel } from './devices.ts';

/** A telephone or computer on which a newcomer or buddy stays signed in. */
export const device = identity.table(
  'device',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id').notNull(),
    /** SHA-256 of the secret in the device's cookie. */
    secretDigest: text('secret_digest').notNull().unique(),
    /** What she recognises it by, such as "Chrome · Android". */
    label: text('label').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [index('device_by_person').on(table.personId)],
);

/**
 * A code that was sent to somebody, once. It belongs to a person, who signs in with it or with the link, or to a sign-up,
 * whose address or number it proves before there is a person.
 */
export const signInCode = identity.table(
  'sign_in_code',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id'),
    signUpId: uuid('sign_up_id'),
    /** Of a sign-up's code: keyed digest of the address or number that it proves, and no other. */
    contactDigest: text('contact_digest'),
    channel: text('channel').$type<CodeChannel>().notNull(),
    /** Keyed digests, so that whoever reads the table cannot try all codes. */
    codeDigest: text('code_digest').notNull(),
    linkDigest: text('link_digest').notNull().unique(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    index('sign_in_code_by_person').on(table.personId, table.createdAt),
    index('sign_in_code_by_sign_up').on(table.signUpId),
    index('sign_in_code_by_contact').on(table.contactDigest, table.createdAt),
  ],
);

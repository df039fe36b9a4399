import { customType, index, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { PersonKind } from '../people/people.ts';
import type { MediaKind } from './media.ts';
import type { Said } from './sign-up.ts';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** Somebody who is signing up and has not proved her address yet; found by the secret on her device alone. */
export const signUp = identity.table(
  'sign_up',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    kind: text('kind').$type<PersonKind>().notNull(),
    /** SHA-256 of the secret in the cookie. */
    secretDigest: text('secret_digest').notNull().unique(),
    said: jsonb('said').$type<Said>().notNull(),
    /** The recorded introduction of a buddy. */
    introduction: bytes('introduction'),
    introductionType: text('introduction_type'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** When a code was last sent, so that whoever comes back sees where to fill it in. */
    sentAt: instant('sent_at'),
  },
  (table) => [index('sign_up_by_expiry').on(table.expiresAt)],
);

/** A photo or a recorded introduction: for herself, whoever is in a pair with her, and the coordinator. */
export const personMedia = identity.table(
  'person_media',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').$type<MediaKind>().notNull(),
    /** Media type, found in the content and not taken from the name of the file. */
    type: text('type').notNull(),
    content: bytes('content').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [unique('person_media_once').on(table.personId, table.kind)],
);

/** That a buddy accepted a version of the code of conduct, in which language and when. Never changed. */
export const conductAcceptance = identity.table(
  'conduct_acceptance',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id').notNull(),
    version: text('version').notNull(),
    language: text('language').notNull(),
    acceptedAt: instant('accepted_at').notNull(),
  },
  (table) => [unique('conduct_acceptance_once').on(table.personId, table.version)],
);

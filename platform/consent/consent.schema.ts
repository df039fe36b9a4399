import { index, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { ConsentChannel, ConsentDecision, Purpose } from './consent.ts';

/** A ledger: what each person allowed or refused, per purpose, in which words. Lines are added, never changed. */
export const consentEntry = identity.table(
  'consent_entry',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id').notNull(),
    purpose: text('purpose').$type<Purpose>().notNull(),
    decision: text('decision').$type<ConsentDecision>().notNull(),
    textVersion: text('text_version').notNull(),
    /** SHA-256 of the very words she saw. */
    textDigest: text('text_digest').notNull(),
    language: text('language').notNull(),
    channel: text('channel').$type<ConsentChannel>().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('consent_entry_by_person').on(table.personId, table.purpose, table.at)],
);

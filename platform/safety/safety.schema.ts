import { index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { ConcernCategory, ConcernKind, ConcernState, ConcernStep } from './safety.ts';

/** What a newcomer or buddy asks the coordinator to look at. */
export const concern = identity.table(
  'concern',
  {
    /** Made on her device, so that sending it twice adds it once. */
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    kind: text('kind').$type<ConcernKind>().notNull(),
    category: text('category').$type<ConcernCategory>().notNull(),
    personId: uuid('person_id').notNull(),
    /** Where it happened: in a pair or in a short talk; neither for a call for help. */
    pairId: uuid('pair_id'),
    shortTalkId: uuid('short_talk_id'),
    /** Whom a report is about. */
    aboutId: uuid('about_id'),
    words: text('words'),
    state: text('state').$type<ConcernState>().notNull(),
    /** The coordinator who deals with it. */
    ownerId: text('owner_id'),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (table) => [index('concern_by_state').on(table.organisationId, table.state, table.createdAt)],
);

/** What was done with a concern, oldest first. Lines are added, never changed. */
export const concernLine = identity.table(
  'concern_line',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    concernId: uuid('concern_id').notNull(),
    at: instant('at').notNull(),
    /** The coordinator; null for the person herself. */
    accountId: text('account_id'),
    step: text('step').$type<ConcernStep>().notNull(),
    words: text('words'),
  },
  (table) => [index('concern_line_by_concern').on(table.concernId, table.at)],
);

/** Copies of the messages that the reporter chose to share. They stay when the messages are forgotten. */
export const concernEvidence = identity.table(
  'concern_evidence',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    concernId: uuid('concern_id').notNull(),
    senderId: uuid('sender_id').notNull(),
    sentAt: instant('sent_at').notNull(),
    body: text('body'),
    seconds: integer('seconds'),
    mediaType: text('media_type'),
    sound: bytes('sound'),
  },
  (table) => [index('concern_evidence_by_concern').on(table.concernId, table.sentAt)],
);

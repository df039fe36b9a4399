import { sql } from 'drizzle-orm';
import { boolean, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from './columns.ts';
import { identity } from './schemas.ts';

/**
 * Mail to be sent. A personal link is not stored in it: the text holds `{link}`, filled in when the mail leaves, so that
 * reading this table opens nobody's questionnaire.
 */
export const mail = identity.table(
  'mail',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id'),
    invitationId: uuid('invitation_id'),
    /** The message to a group that this is one of. */
    letterId: uuid('letter_id'),
    toAddress: text('to_address').notNull(),
    language: text('language').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    state: text('state').$type<'waiting' | 'sent' | 'outbox' | 'failed'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    failure: text('failure'),
    createdAt: instant('created_at').notNull(),
    /** When it may leave; null for at once. */
    notBefore: instant('not_before'),
    /** When it left; while it waits, when it was last tried. */
    sentAt: instant('sent_at'),
    cancelled: boolean('cancelled').notNull().default(false),
    /** Kept back while what it invites to is paused. */
    held: boolean('held').notNull().default(false),
  },
  (table) => [
    index('mail_by_state').on(table.organisationId, table.state),
    index('mail_by_letter')
      .on(table.letterId)
      .where(sql`letter_id is not null`),
    index('mail_by_person').on(table.personId, table.createdAt),
  ],
);

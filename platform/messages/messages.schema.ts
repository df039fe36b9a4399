import { index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant, tenant } from '../foundation/columns.ts';
import { talks } from '../foundation/schemas.ts';
import type { MessageKind } from './messages.ts';

/** What one of a pair said to the other. The id is made on her device, so that sending it twice adds it once. */
export const message = talks.table(
  'message',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pairId: uuid('pair_id').notNull(),
    senderId: uuid('sender_id').notNull(),
    kind: text('kind').$type<MessageKind>().notNull(),
    /** Null for a voice message. */
    body: text('body'),
    /** Length of a voice message. */
    seconds: integer('seconds'),
    sentAt: instant('sent_at').notNull(),
    readAt: instant('read_at'),
  },
  (table) => [
    index('message_by_pair').on(table.pairId, table.sentAt, table.id),
    index('message_by_sender').on(table.senderId, table.sentAt),
  ],
);

/** The sound of a voice message, apart, so that a list of messages stays light. */
export const voice = talks.table('voice', {
  messageId: uuid('message_id').primaryKey(),
  organisationId: tenant(),
  pairId: uuid('pair_id').notNull(),
  mediaType: text('media_type').notNull(),
  sound: bytes('sound').notNull(),
});

import { boolean, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { BoardList } from './board.ts';

/** A list with its filters under a name: for whoever made it, or for all coordinators of the organisation. */
export const savedView = identity.table(
  'saved_view',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    accountId: text('account_id').notNull(),
    name: text('name').notNull(),
    list: text('list').$type<BoardList>().notNull(),
    /** The part of the address behind the question mark; holds no name of anybody. */
    query: text('query').notNull(),
    isShared: boolean('is_shared').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [unique('saved_view_once').on(table.organisationId, table.accountId, table.name)],
);

/** A message that a coordinator sent to a selection, in two languages. To whom stands with the mail itself. */
export const groupLetter = identity.table(
  'group_letter',
  {
    /** Made with the form, so that sending it twice sends it once. */
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    accountId: text('account_id').notNull(),
    list: text('list').$type<BoardList>().notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    /** Null when everybody gets the Dutch text. */
    subjectEnglish: text('subject_english'),
    bodyEnglish: text('body_english'),
    /** SHA-256 over the texts: the same text is recognised. */
    digest: text('digest').notNull(),
    unsubscribed: integer('unsubscribed').notNull(),
    unreachable: integer('unreachable').notNull(),
    repeated: integer('repeated').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [index('group_letter_by_time').on(table.organisationId, table.sentAt)],
);

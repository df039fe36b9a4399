import { index, integer, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { talks } from '../foundation/schemas.ts';
import type { Sharing } from './cards.ts';

/** What lies between two people who talk, as a pair or as two who were free: the card and its step, and the timer. One row each. */
export const sharedTable = talks.table(
  'shared_table',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    /** One of the two is set. */
    pairId: uuid('pair_id'),
    shortTalkId: uuid('short_talk_id'),
    /** An id of the conversation cards; null when there is only a timer. */
    cardId: text('card_id'),
    step: smallint('step').notNull(),
    sharing: text('sharing').$type<Sharing>(),
    minutes: integer('minutes'),
    timerStartedAt: instant('timer_started_at'),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    unique('shared_table_of_pair').on(table.pairId),
    unique('shared_table_of_short_talk').on(table.shortTalkId),
  ],
);

/** A word that the two keep. The id is made on the page, so that sending it twice adds it once. */
export const word = talks.table(
  'word',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pairId: uuid('pair_id').notNull(),
    article: text('article').$type<'de' | 'het'>(),
    word: text('word').notNull(),
    means: text('means').notNull(),
    /** The card from which it was kept. */
    cardId: text('card_id'),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [index('word_by_pair').on(table.pairId, table.addedAt)],
);

/** How well one of the two knows a word; hers alone. */
export const wordPractice = talks.table(
  'word_practice',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    wordId: uuid('word_id').notNull(),
    personId: uuid('person_id').notNull(),
    box: smallint('box').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (table) => [
    unique('word_practice_once').on(table.wordId, table.personId),
    index('word_practice_by_person').on(table.personId),
  ],
);

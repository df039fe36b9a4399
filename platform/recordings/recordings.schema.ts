import { index, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { LanguageCode, ReviewState } from '@medespraak/framework';
import { bytes, instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';

/** A text of the questionnaire as somebody spoke it: of exactly these words, for the newcomers of one organisation. */
export const textRecording = identity.table(
  'text_recording',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    language: text('language').$type<LanguageCode>().notNull(),
    part: text('part').notNull(),
    key: text('key').notNull(),
    words: text('words').notNull(),
    wordsDigest: text('words_digest').notNull(),
    type: text('type').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    size: integer('size').notNull(),
    content: bytes('content').notNull(),
    /** SHA-256 of the content, hexadecimal: its address. */
    contentDigest: text('content_digest').notNull(),
    state: text('state').$type<ReviewState>().notNull(),
    /** Who spoke it into the browser or sent the file; null for the machine. */
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at').notNull(),
    /** `browser`: the voice of who recorded it; `file`: mostly of somebody else. */
    origin: text('origin').$type<'browser' | 'file'>().notNull(),
    judgedBy: text('judged_by'),
    judgedAt: instant('judged_at'),
  },
  (table) => [
    unique('text_recording_once').on(
      table.organisationId,
      table.language,
      table.part,
      table.key,
      table.wordsDigest,
    ),
    index('text_recording_by_content').on(table.organisationId, table.contentDigest),
  ],
);

import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { StepKind, TranslatedLanguage } from './translations.ts';

/** Words as a row holds them: the text, or its plural forms. */
export type KeptWords = Partial<Record<'text' | Intl.LDMLPluralRule, string>>;

/** Everything that happened to a text in a language, in order; nothing is ever changed or taken away. */
export const textStep = identity.table(
  'text_step',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    language: text('language').$type<TranslatedLanguage>().notNull(),
    part: text('part').notNull(),
    key: text('key').notNull(),
    /** 1, 2, … of this text in this language. */
    number: integer('number').notNull(),
    kind: text('kind').$type<StepKind>().notNull(),
    /** Null for the machine. */
    accountId: text('account_id'),
    /** The proposal that a review or decision is about; null for the text as it is shown. */
    proposalId: uuid('proposal_id'),
    /** Of a review. */
    agrees: boolean('agrees'),
    /** Of a proposal, and of a decision the very words that were decided. */
    words: jsonb('words').$type<KeptWords>(),
    note: text('note'),
    /** The Dutch text as it was then. */
    source: jsonb('source').$type<KeptWords>().notNull(),
    sourceDigest: text('source_digest').notNull(),
    /** Of the translation in the files as it was then. */
    fileDigest: text('file_digest').notNull(),
    /** Of a decision: whether questionnaires that are open show it too. */
    openWaves: boolean('open_waves').notNull(),
    /** Whether it came in with a file. */
    imported: boolean('imported').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    unique('text_step_once').on(table.organisationId, table.language, table.part, table.key, table.number),
    index('text_step_that_counts')
      .on(table.organisationId)
      .where(sql`kind in ('decided', 'tested', 'reopened')`),
  ],
);

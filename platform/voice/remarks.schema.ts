import { index, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { RemarkKind, RemarkState } from './remarks.ts';

/** What a newcomer says about what is shown to her, or proposes herself. Goes with her. */
export const remark = identity.table(
  'remark',
  {
    /** Made with the form, so that sending it twice says it once. */
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    /** No role of staff reads this column. */
    personId: uuid('person_id').notNull(),
    /** The same person where she lets staff see her name; null otherwise. */
    namedPersonId: uuid('named_person_id'),
    kind: text('kind').$type<RemarkKind>().notNull(),
    /** The signal that it is about, which may be a municipality's. */
    about: uuid('about'),
    words: text('words').notNull(),
    language: text('language').notNull(),
    state: text('state').$type<RemarkState>().notNull(),
    /** Why it was refused, as she reads it. */
    reason: text('reason'),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    answer: text('answer'),
    answerLanguage: text('answer_language'),
    /** The name of the organisation or municipality that answers. */
    answerFrom: text('answer_from'),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
    saidAt: instant('said_at').notNull(),
  },
  (table) => [
    index('remark_by_state').on(table.organisationId, table.state, table.saidAt),
    index('remark_by_about').on(table.about),
  ],
);

/** That somebody supports an initiative: once, and hers to take back. */
export const remarkSupport = identity.table(
  'remark_support',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    remarkId: uuid('remark_id').notNull(),
    personId: uuid('person_id').notNull(),
  },
  (table) => [unique('remark_support_once').on(table.remarkId, table.personId)],
);

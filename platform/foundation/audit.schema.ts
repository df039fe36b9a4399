import { index, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { identity } from './schemas.ts';

/** One line for every change: who did what to which thing. Holds ids and counts, never names or answers. */
export const auditLine = identity.table(
  'audit_line',
  {
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id'),
    at: instant('at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id'),
    operation: text('operation').notNull(),
    subject: text('subject'),
    details: jsonb('details').$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (table) => [index('audit_line_by_time').on(table.organisationId, table.at)],
);

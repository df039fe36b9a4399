import { sql } from 'drizzle-orm';
import { index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { ExclusionReason } from './exclusions.ts';

/** Two people whom a coordinator keeps apart in every round, until it is lifted. Who did so is kept, also after that. */
export const exclusion = identity.table(
  'exclusion',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    newcomerId: uuid('newcomer_id').notNull(),
    buddyId: uuid('buddy_id').notNull(),
    /** Null when no reason was chosen. */
    reason: text('reason').$type<ExclusionReason>(),
    /** The account; null for a command on the machine, and where it was not kept. */
    excludedBy: text('excluded_by'),
    excludedAt: instant('excluded_at').notNull(),
    liftedBy: text('lifted_by'),
    liftedAt: instant('lifted_at'),
  },
  (table) => [
    index('exclusion_by_programme').on(table.programmeId),
    uniqueIndex('exclusion_once')
      .on(table.programmeId, table.newcomerId, table.buddyId)
      .where(sql`lifted_at is null`),
  ],
);

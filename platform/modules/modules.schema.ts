import { integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { OwnModule } from '@medespraak/framework';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { AskingMoment, Since } from './modules.ts';

/** A programme's own questions as they are being written. */
export const ownModule = identity.table('own_module', {
  id: uuid('id').primaryKey(),
  organisationId: tenant(),
  programmeId: uuid('programme_id').notNull().unique(),
  draft: jsonb('draft').$type<OwnModule>().notNull(),
  /** The draft before the last change, to take it back. */
  previous: jsonb('previous').$type<OwnModule>(),
  /** Goes up with every change: who saves says which one she saw, so that two editors do not overwrite each other. */
  revision: integer('revision').notNull(),
  /** After which questionnaires the latest version is asked; none as long as it is not in use. */
  askedIn: jsonb('asked_in').$type<AskingMoment[]>().notNull(),
  /** Whoever has it can try the draft; nothing is kept of that. */
  testSecret: text('test_secret').notNull().unique(),
  createdAt: instant('created_at').notNull(),
  changedAt: instant('changed_at').notNull(),
  changedBy: text('changed_by'),
});

/** A module as it was published. Never changed, never taken away: answers refer to it. */
export const ownModuleVersion = identity.table(
  'own_module_version',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    moduleId: uuid('module_id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').$type<OwnModule>().notNull(),
    /** Per item: the version from which its answers are one line. */
    since: jsonb('since').$type<Since>().notNull(),
    /** Items with other words that somebody declared to ask the same. */
    comparable: jsonb('comparable').$type<string[]>().notNull(),
    /** What changed, in the words of who published it. */
    summary: text('summary').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: text('published_by'),
  },
  (table) => [unique('own_module_version_once').on(table.moduleId, table.number)],
);

import { boolean, index, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { Role } from '../foundation/access.ts';
import type { OrganisationKind, OrganisationSettings, ProgrammeSettings } from './organisations.ts';

export const organisation = identity.table('organisation', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  kind: text('kind').$type<OrganisationKind>().notNull(),
  /** CBS code, for a municipality. */
  municipalityCode: text('municipality_code'),
  settings: jsonb('settings').$type<OrganisationSettings>().notNull(),
  isExample: boolean('is_example').notNull().default(false),
  createdAt: instant('created_at').notNull(),
});

export const programme = identity.table(
  'programme',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    /** Unique in the whole installation, so that a command line needs no organisation beside it. */
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    /** What differs from `defaultProgrammeSettings`. */
    settings: jsonb('settings').$type<Partial<ProgrammeSettings>>().notNull().default({}),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('programme_by_organisation').on(table.organisationId)],
);

/** What somebody with an account may be in an organisation. The account itself is kept by accounts/. */
export const membership = identity.table(
  'membership',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    accountId: text('account_id').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<Role>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    unique('membership_once').on(table.organisationId, table.accountId, table.role),
    index('membership_by_account').on(table.accountId),
  ],
);

import { date, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { CountedTalk } from './hours.ts';

/** A certificate that was made: what was printed on it stays as it was. It goes when the person is erased. */
export const hoursCertificate = identity.table(
  'hours_certificate',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id').notNull(),
    /** By which anybody can ask whether it is real; not to be guessed. */
    number: text('number').notNull().unique(),
    name: text('name').notNull(),
    programme: text('programme').notNull(),
    firstDay: date('first_day').notNull(),
    lastDay: date('last_day').notNull(),
    minutes: integer('minutes').notNull(),
    talks: integer('talks').notNull(),
    issuedAt: instant('issued_at').notNull(),
  },
  (table) => [index('hours_certificate_by_person').on(table.personId, table.issuedAt)],
);

/** The hours of a paid buddy in a month, frozen when a coordinator approved them. Taking the approval back removes the row. */
export const hoursStatement = identity.table(
  'hours_statement',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** `2026-11` */
    month: text('month').notNull(),
    /** Days and minutes, never with whom. */
    talks: jsonb('talks').$type<readonly CountedTalk[]>().notNull(),
    minutes: integer('minutes').notNull(),
    /** Euro cents an hour, and euro cents in all. */
    hourlyRate: integer('hourly_rate').notNull(),
    amount: integer('amount').notNull(),
    approvedAt: instant('approved_at').notNull(),
    approvedBy: text('approved_by').notNull(),
  },
  (table) => [unique('hours_statement_once').on(table.personId, table.month)],
);

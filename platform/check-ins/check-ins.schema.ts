import { date, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { answers } from '../foundation/schemas.ts';
import type { CheckInAnswers } from './check-ins.ts';

/**
 * How somebody looks back on a talk. Under a pseudonym of its own, so that it cannot be joined with a questionnaire, and
 * without the talk: `occasion` is a keyed digest of talk and person, by which a form that is sent twice is known.
 */
export const checkIn = answers.table(
  'check_in',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pseudonym: text('pseudonym').notNull(),
    occasion: text('occasion').notNull().unique(),
    heldOn: date('held_on').notNull(),
    talk: text('talk').$type<CheckInAnswers['talk']>(),
    goOn: text('go_on').$type<CheckInAnswers['go-on']>(),
    well: text('well').$type<CheckInAnswers['well']>(),
    skippedAt: instant('skipped_at'),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [index('check_in_by_pseudonym').on(table.pseudonym)],
);

/**
 * What became of asking once more. One that waits was refused by the server for now; of one whose sending a machine did not live to
 * see the end of, nobody knows, and it is not sent again.
 *
 *     sending → sent | failed | unsure | waiting → sending
 */
export type CheckInReminderState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure';

/** That somebody was asked once more about a talk. Here and not among the mail: staff see mail, and who was asked did not answer. */
export const checkInReminder = answers.table('check_in_reminder', {
  id: uuid('id').primaryKey(),
  organisationId: tenant(),
  pseudonym: text('pseudonym').notNull(),
  occasion: text('occasion').notNull().unique(),
  state: text('state').$type<CheckInReminderState>().notNull(),
  attempts: integer('attempts').notNull().default(1),
  /** When it was last handed over, or what became of it was kept. */
  remindedAt: instant('reminded_at').notNull(),
});

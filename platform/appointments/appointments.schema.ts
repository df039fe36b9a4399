import { sql } from 'drizzle-orm';
import { date, index, integer, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { AppointmentState, ReminderKind } from './appointments.ts';

/**
 * Every week at the same wall time. Occurrence `n` falls `7 × (n − anchorNumber)` days after `anchorOn`; moving the series
 * from an occurrence on moves the anchor.
 */
export const appointmentSeries = identity.table(
  'appointment_series',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pairId: uuid('pair_id').notNull(),
    /** IANA zone in which the wall time is kept. */
    zone: text('zone').notNull(),
    anchorNumber: integer('anchor_number').notNull(),
    anchorOn: date('anchor_on').notNull(),
    /** `19:30` */
    wallTime: text('wall_time').notNull(),
    minutes: integer('minutes').notNull(),
    /** The first occurrence that no longer takes place; null while the series runs. */
    endedFrom: integer('ended_from'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('appointment_series_by_pair').on(table.pairId)],
);

/** One talk that is planned. The wall time in its zone is what was agreed; `startsAt` is computed from it. */
export const appointment = identity.table(
  'appointment',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pairId: uuid('pair_id').notNull(),
    seriesId: uuid('series_id'),
    /** Its place in the series. */
    number: integer('number'),
    state: text('state').$type<AppointmentState>().notNull(),
    /** `2026-12-01T19:30` in `zone`. */
    localStart: text('local_start').notNull(),
    zone: text('zone').notNull(),
    startsAt: instant('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    /** Goes up with every change, so that calendars that follow see it. */
    sequence: integer('sequence').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    index('appointment_by_pair').on(table.pairId, table.startsAt),
    index('appointment_by_time').on(table.startsAt),
    index('appointment_by_organisation').on(table.organisationId, table.startsAt),
    unique('appointment_in_series').on(table.seriesId, table.number),
    uniqueIndex('appointment_once')
      .on(table.pairId, table.startsAt)
      .where(sql`state = 'planned'`),
  ],
);

/** That somebody was reminded of an appointment at this time: one row, whichever worker was first. */
export const appointmentReminder = identity.table(
  'appointment_reminder',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    appointmentId: uuid('appointment_id').notNull(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').$type<ReminderKind>().notNull(),
    startsAt: instant('starts_at').notNull(),
    remindedAt: instant('reminded_at').notNull(),
  },
  (table) => [
    unique('appointment_reminder_once').on(table.appointmentId, table.personId, table.kind, table.startsAt),
  ],
);

/** The address under which somebody's calendar program follows her appointments. A new row takes the place of the old. */
export const calendarFeed = identity.table('calendar_feed', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull().unique(),
  organisationId: tenant(),
  secret: text('secret').notNull().unique(),
  createdAt: instant('created_at').notNull(),
});

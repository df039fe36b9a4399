import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { MissingKind } from '@medespraak/framework';
import { instant, tenant } from '../foundation/columns.ts';
import { answers, identity } from '../foundation/schemas.ts';
import type { AnswerMode, Channel, ReminderState, SheetState, WaveKind, WaveState } from './surveys.ts';

/** A step in a programme's calendar: which questions, how long after somebody's own start, and how many days she has. */
export const calendarStep = identity.table(
  'calendar_step',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    /** The waves that follow from it carry this name with their months. */
    name: text('name').notNull(),
    kind: text('kind').$type<WaveKind>().notNull(),
    /** Whole months after the day she was registered. */
    months: integer('months').notNull(),
    openDays: integer('open_days').notNull(),
    /** While set, nobody's turn opens and nobody is reminded. A new step waits like this until it is started. */
    pausedAt: instant('paused_at'),
    createdAt: instant('created_at').notNull(),
    /** Taken out of the calendar; kept, so that it can be put back and that nobody is asked a second time. */
    removedAt: instant('removed_at'),
  },
  (table) => [
    index('calendar_step_by_programme').on(table.programmeId),
    check(
      'calendar_step_sane',
      sql`${table.months} between 0 and 120 and ${table.openDays} between 3 and 120`,
    ),
  ],
);

/** One time that a programme asks its people. Its questionnaire is frozen. */
export const wave = identity.table(
  'wave',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    /** Short name, unique in the programme, used on the command line. */
    name: text('name').notNull(),
    kind: text('kind').$type<WaveKind>().notNull(),
    instrumentId: text('instrument_id').notNull(),
    instrumentVersion: integer('instrument_version').notNull(),
    frameworkVersion: text('framework_version').notNull(),
    state: text('state').$type<WaveState>().notNull(),
    opensOn: date('opens_on').notNull(),
    closesOn: date('closes_on').notNull(),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
    /** The step of the calendar whose turns this wave gathers; null for a wave that somebody made for all at once. */
    stepId: uuid('step_id'),
    /** While set, no invitation leaves and nobody is reminded; whoever has her link can answer. */
    pausedAt: instant('paused_at'),
    /** The version of the organisation's own questions that it asks after the core; null for none. */
    ownVersionId: uuid('own_version_id'),
  },
  (table) => [
    unique('wave_name_once').on(table.programmeId, table.name),
    index('wave_by_step').on(table.stepId),
  ],
);

/** Somebody's personal link to a wave. Whether she used it is not written here: staff read this table. */
export const invitation = identity.table(
  'invitation',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    waveId: uuid('wave_id').notNull(),
    personId: uuid('person_id').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    language: text('language').notNull(),
    /** A new number makes a new link and ends the old one. */
    linkVersion: integer('link_version').notNull().default(1),
    /** SHA-256 of the link's secret, to find the invitation by. */
    linkDigest: text('link_digest').notNull().unique(),
    invitedAt: instant('invited_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    /** For a turn of the calendar: its step, and her own first and last day. */
    stepId: uuid('step_id'),
    opensOn: date('opens_on'),
    closesOn: date('closes_on'),
  },
  (table) => [
    unique('invitation_once').on(table.waveId, table.personId),
    // Holds however many processes open turns, and whatever happened to the wave they went to.
    unique('turn_once').on(table.stepId, table.personId),
    index('invitation_by_wave').on(table.waveId),
    index('invitation_by_person').on(table.personId),
  ],
);

/**
 * A reminder to somebody who has not finished. For the role `messenger` alone: staff, who see whom they invited, would read
 * in it who did not answer. See docs/decisions/0015.
 */
export const reminder = identity.table(
  'reminder',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    invitationId: uuid('invitation_id').notNull(),
    personId: uuid('person_id').notNull(),
    number: integer('number').notNull(),
    channel: text('channel').$type<'mail' | 'sms'>().notNull(),
    state: text('state').$type<ReminderState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    plannedAt: instant('planned_at').notNull(),
    /** When it was last taken to be sent. */
    takenAt: instant('taken_at'),
    settledAt: instant('settled_at'),
  },
  (table) => [
    unique('reminder_once').on(table.invitationId, table.number),
    index('reminder_waiting').on(table.state, table.takenAt),
    index('reminder_in_line')
      .on(table.attempts, table.plannedAt, table.id)
      .where(sql`state = 'waiting'`),
    index('reminder_by_person').on(table.personId),
  ],
);

/** Who said that she wants no more mail or messages about questions. Kept from staff as well. */
export const questionStop = identity.table('question_stop', {
  id: uuid('id').primaryKey(),
  organisationId: tenant(),
  personId: uuid('person_id').notNull().unique(),
  at: instant('at').notNull(),
});

/** That somebody opened her questionnaire, begun or not: under her pseudonym, for counts that reveal nobody. */
export const opening = answers.table(
  'opening',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    waveId: uuid('wave_id').notNull(),
    pseudonym: text('pseudonym').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    unique('opening_once').on(table.waveId, table.pseudonym),
    index('opening_by_pseudonym').on(table.pseudonym),
  ],
);

/** One person's questionnaire in one wave, with the coarse groups she belonged to when she began. */
export const sheet = answers.table(
  'sheet',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    waveId: uuid('wave_id').notNull(),
    pseudonym: text('pseudonym').notNull(),
    instrumentId: text('instrument_id').notNull(),
    instrumentVersion: integer('instrument_version').notNull(),
    frameworkVersion: text('framework_version').notNull(),
    state: text('state').$type<SheetState>().notNull(),
    language: text('language').notNull(),
    /** Null until she was asked; then whether the sensitive questions are shown. */
    sensitiveShown: boolean('sensitive_shown'),
    gender: text('gender'),
    ageBand: text('age_band'),
    route: text('route'),
    firstLanguage: text('first_language'),
    municipalityCode: text('municipality_code'),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
  },
  (table) => [
    unique('sheet_once').on(table.waveId, table.pseudonym),
    index('sheet_going_on')
      .on(table.waveId)
      .where(sql`state = 'started'`),
    index('sheet_by_pseudonym').on(table.pseudonym),
  ],
);

/** The columns of an answer. Exactly one of optionId, amount, code and missing is set. */
const answerColumns = () => ({
  sheetId: uuid('sheet_id').notNull(),
  organisationId: tenant(),
  pseudonym: text('pseudonym').notNull(),
  itemId: text('item_id').notNull(),
  itemVersion: integer('item_version').notNull(),
  optionId: text('option_id'),
  /** A year or another whole number. */
  amount: integer('amount'),
  /** An entry of a code list, such as a municipality. */
  code: text('code'),
  missing: text('missing').$type<Exclude<MissingKind, 'not-shown' | 'abandoned'>>(),
  language: text('language').notNull(),
  mode: text('mode').$type<AnswerMode>().notNull(),
  helperPresent: boolean('helper_present').notNull(),
  audioPlayed: boolean('audio_played').notNull(),
  changed: boolean('changed').notNull(),
  startedAt: instant('started_at').notNull(),
  answeredAt: instant('answered_at').notNull(),
  /** SHA-256 of a secret that her browser keeps, where it was said on one of hers: there it is shown again. Never for figures. */
  deviceDigest: text('device_digest'),
});

export const answer = answers.table(
  'answer',
  { id: uuid('id').primaryKey(), ...answerColumns() },
  (table) => [unique('answer_once').on(table.sheetId, table.itemId)],
);

/** Answers to items about health, mood, origin and the like: a table of their own. */
export const sensitiveAnswer = answers.table(
  'sensitive_answer',
  { id: uuid('id').primaryKey(), ...answerColumns() },
  (table) => [unique('sensitive_answer_once').on(table.sheetId, table.itemId)],
);

/**
 * An answer to one of the organisation's own questions. Exactly one of choices, amount, day, missing and `written` is set; the
 * words of who wrote something stand apart, in `own_text`.
 */
export const ownAnswer = answers.table(
  'own_answer',
  {
    id: uuid('id').primaryKey(),
    sheetId: uuid('sheet_id').notNull(),
    organisationId: tenant(),
    pseudonym: text('pseudonym').notNull(),
    /** The version of the module that was asked. */
    versionId: uuid('version_id').notNull(),
    itemId: text('item_id').notNull(),
    /** The version of the module from which the answers to this item are one line. */
    itemVersion: integer('item_version').notNull(),
    /** Ids of options; of a ranking in order. */
    choices: text('choices').array(),
    /** A number or a year. */
    amount: doublePrecision('amount'),
    day: date('day'),
    written: boolean('written'),
    missing: text('missing').$type<'dont-know' | 'prefer-not'>(),
    language: text('language').notNull(),
    mode: text('mode').$type<AnswerMode>().notNull(),
    helperPresent: boolean('helper_present').notNull(),
    audioPlayed: boolean('audio_played').notNull(),
    changed: boolean('changed').notNull(),
    startedAt: instant('started_at').notNull(),
    answeredAt: instant('answered_at').notNull(),
    /** As of any answer. */
    deviceDigest: text('device_digest'),
  },
  (table) => [unique('own_answer_once').on(table.sheetId, table.itemId)],
);

/** What somebody wrote in her own words. She alone reads it: words can say who she is. See docs/decisions/0020. */
export const ownText = answers.table(
  'own_text',
  {
    id: uuid('id').primaryKey(),
    sheetId: uuid('sheet_id').notNull(),
    organisationId: tenant(),
    pseudonym: text('pseudonym').notNull(),
    itemId: text('item_id').notNull(),
    /** Null once she took it back. */
    words: text('words'),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [unique('own_text_once').on(table.sheetId, table.itemId)],
);

/** Which submissions were taken in, so that a form sent twice counts once. */
export const submission = answers.table('submission', {
  /** A random key that the form carried. */
  id: uuid('id').primaryKey(),
  organisationId: tenant(),
  pseudonym: text('pseudonym').notNull(),
  sheetId: uuid('sheet_id').notNull(),
  itemId: text('item_id').notNull(),
  at: instant('at').notNull(),
});

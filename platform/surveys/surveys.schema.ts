import { boolean, date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { MissingKind } from '@medespraak/framework';
import { instant, tenant } from '../foundation/columns.ts';
import { answers, identity } from '../foundation/schemas.ts';
import type { AnswerMode, Channel, SheetState, WaveKind, WaveState } from './surveys.ts';

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
  },
  (table) => [unique('wave_name_once').on(table.programmeId, table.name)],
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
  },
  (table) => [
    unique('invitation_once').on(table.waveId, table.personId),
    index('invitation_by_wave').on(table.waveId),
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

import { boolean, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { answers, identity } from '../foundation/schemas.ts';
import type { EnteredPaper, VisitMode } from './modes.ts';

/**
 * A device that an organisation lends to many people for one wave. It can do one thing: exchange somebody's code for her
 * questionnaire. See docs/decisions/0022.
 */
export const tablet = identity.table(
  'tablet',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    waveId: uuid('wave_id').notNull(),
    /** What staff call it, such as the room it lies in. */
    label: text('label').notNull(),
    /** SHA-256 of the secret that makes a device into this tablet, once, and until when it does. */
    openingDigest: text('opening_digest').notNull().unique(),
    openableUntil: instant('openable_until').notNull(),
    /** SHA-256 of the secret in the device's cookie, once it was opened. */
    secretDigest: text('secret_digest').unique(),
    madeAt: instant('made_at').notNull(),
    openedAt: instant('opened_at'),
    endsAt: instant('ends_at').notNull(),
    endedAt: instant('ended_at'),
    /** Wrong codes since a moment: past a number of them it waits. */
    wrongCodes: integer('wrong_codes').notNull().default(0),
    wrongSince: instant('wrong_since'),
  },
  (table) => [index('tablet_by_wave').on(table.waveId)],
);

/** The short code of somebody's questionnaire in one wave, for devices that are not hers and for paper. */
export const entryCode = identity.table(
  'entry_code',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    waveId: uuid('wave_id').notNull(),
    invitationId: uuid('invitation_id').notNull().unique(),
    personId: uuid('person_id').notNull(),
    /** The code follows from the id and this number; another number makes another code. */
    number: integer('number').notNull(),
    /** A keyed digest, to find it by. */
    codeDigest: text('code_digest').notNull(),
    madeAt: instant('made_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** When a paper form with this code was typed in; a second one is refused. */
    enteredAt: instant('entered_at'),
  },
  (table) => [
    unique('entry_code_once').on(table.organisationId, table.codeDigest),
    index('entry_code_by_wave').on(table.waveId),
    index('entry_code_by_person').on(table.personId),
  ],
);

/**
 * Somebody at her questionnaire on a device of somebody else: a tablet, or that of an interviewer. Staff may begin one and never
 * read any: it would tell them who took part.
 */
export const visit = identity.table(
  'visit',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    personId: uuid('person_id').notNull(),
    invitationId: uuid('invitation_id').notNull(),
    tabletId: uuid('tablet_id'),
    mode: text('mode').$type<VisitMode>().notNull(),
    secretDigest: text('secret_digest').notNull().unique(),
    startedAt: instant('started_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    endedAt: instant('ended_at'),
    /** In an interview: whether she said, on the screen, that somebody may read to her and write down what she says. */
    agreed: boolean('agreed').notNull(),
  },
  (table) => [index('visit_by_person').on(table.personId), index('visit_by_tablet').on(table.tabletId)],
);

/** A paper form that was typed in once and waits to be typed in again. Nobody can read it back; it is compared and then gone. */
export const paperDraft = answers.table(
  'paper_draft',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    waveId: uuid('wave_id').notNull(),
    pseudonym: text('pseudonym').notNull(),
    content: jsonb('content').$type<EnteredPaper>().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [unique('paper_draft_once').on(table.waveId, table.pseudonym)],
);

import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Part, Reason, Weights } from '@medespraak/matching';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type {
  Answer,
  DeclineReason,
  EndReason,
  OwnEndReason,
  PairState,
  RoundState,
} from './conversations.ts';
import type { RoundReport, RoundRules } from './drafting.ts';

/** One run of the matching engine over everybody who waits. What it saw is kept, for an honest evaluation later. */
export const round = identity.table(
  'round',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    state: text('state').$type<RoundState>().notNull(),
    /** The calendar day on which ages, waiting times and certificates were judged. */
    onDay: date('on_day').notNull(),
    seed: bigint('seed', { mode: 'number' }).notNull(),
    engine: text('engine').notNull(),
    weights: jsonb('weights').$type<Weights>().notNull(),
    certificateRequired: boolean('certificate_required').notNull(),
    /** Rules that were off, the lowest score and the long wait that were in force; null in rounds before these were kept. */
    rules: jsonb('rules').$type<RoundRules>(),
    /** The sum of all scores, the most it could have been, and how far below that it may be as a share (see matching/). */
    totalScore: bigint('total_score', { mode: 'number' }),
    bestScore: bigint('best_score', { mode: 'number' }),
    gap: doublePrecision('gap'),
    milliseconds: integer('milliseconds'),
    /** How people fared, all of them and by group, as it was computed. */
    report: jsonb('report').$type<RoundReport>(),
    /** The draw that decided who took part. */
    lotteryId: uuid('lottery_id'),
    /** SHA-256 over everything the engine was given. */
    inputDigest: text('input_digest').notNull(),
    proposedBy: text('proposed_by'),
    proposedAt: instant('proposed_at').notNull(),
    confirmedBy: text('confirmed_by'),
    confirmedAt: instant('confirmed_at'),
  },
  (table) => [index('round_by_programme').on(table.organisationId, table.programmeId, table.proposedAt)],
);

/** Everybody who was eligible in a round, with what came of it: also those who stayed behind. */
export const roundPerson = identity.table(
  'round_person',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    roundId: uuid('round_id').notNull(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').$type<'newcomer' | 'buddy'>().notNull(),
    waitingDays: integer('waiting_days').notNull(),
    /** Places that were free, for a buddy. */
    freePlaces: integer('free_places'),
    /** Which rule stands in the way, for a newcomer who stays behind; how many buddies each rule excluded. */
    obstacle: text('obstacle'),
    excluded: jsonb('excluded').$type<Record<string, number>>(),
  },
  (table) => [unique('round_person_once').on(table.roundId, table.personId)],
);

/** A pair that a round proposes. Taken out by hand: `removedAt` is set and the row stays. */
export const proposal = identity.table(
  'proposal',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    roundId: uuid('round_id').notNull(),
    newcomerId: uuid('newcomer_id').notNull(),
    buddyId: uuid('buddy_id').notNull(),
    source: text('source').$type<'engine' | 'hand'>().notNull(),
    score: integer('score').notNull(),
    parts: jsonb('parts').$type<Record<Part, number>>().notNull(),
    reasons: jsonb('reasons').$type<readonly Reason[]>().notNull(),
    /** Rules that a coordinator set aside when she made this pair by hand. */
    overridden: jsonb('overridden').$type<readonly string[]>().notNull(),
    /** It stands when the round is computed again; chosen by hand, or held. */
    fixed: boolean('fixed').notNull().default(false),
    /** Taken out by a coordinator: it does not come back when the round is computed again. */
    forbidden: boolean('forbidden').notNull().default(false),
    removedAt: instant('removed_at'),
  },
  (table) => [
    index('proposal_by_round').on(table.roundId),
    uniqueIndex('proposal_newcomer_once')
      .on(table.roundId, table.newcomerId)
      .where(sql`removed_at is null`),
  ],
);

/** Two people who were offered each other. */
export const pair = identity.table(
  'pair',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    roundId: uuid('round_id').notNull(),
    proposalId: uuid('proposal_id').notNull().unique(),
    newcomerId: uuid('newcomer_id').notNull(),
    buddyId: uuid('buddy_id').notNull(),
    state: text('state').$type<PairState>().notNull(),
    offeredAt: instant('offered_at').notNull(),
    acceptedAt: instant('accepted_at'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    endReason: text('end_reason').$type<EndReason>(),
    /** When both were asked once more for their answers. */
    nudgedAt: instant('nudged_at'),
  },
  (table) => [
    index('pair_by_programme').on(table.organisationId, table.programmeId, table.state),
    index('pair_by_buddy').on(table.buddyId),
    index('pair_by_newcomer').on(table.newcomerId),
    uniqueIndex('pair_newcomer_once')
      .on(table.newcomerId)
      .where(sql`ended_at is null`),
  ],
);

/** A talk that took place, as far as the programme knows: when and how long, never about what. */
export const conversation = identity.table(
  'conversation',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pairId: uuid('pair_id').notNull(),
    heldOn: date('held_on').notNull(),
    minutes: integer('minutes').notNull(),
    source: text('source').$type<'by-hand' | 'call'>().notNull(),
    /** Who of the two wrote it down; null when the programme or a call did. */
    loggedById: uuid('logged_by_id'),
    /** When the other of the two said that it was so. */
    confirmedAt: instant('confirmed_at'),
  },
  (table) => [index('conversation_by_pair').on(table.pairId, table.heldOn)],
);

/** What each of the two said to an offer: for herself alone. Of a pair, others see only what came of it. */
export const pairAnswer = identity.table(
  'pair_answer',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pairId: uuid('pair_id').notNull(),
    personId: uuid('person_id').notNull(),
    answer: text('answer').$type<Answer>().notNull(),
    reason: text('reason').$type<DeclineReason>(),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [unique('pair_answer_once').on(table.pairId, table.personId)],
);

/** Why somebody ended her pair: for herself alone. Of a pair, others see only that it ended. */
export const pairEnding = identity.table(
  'pair_ending',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    pairId: uuid('pair_id').notNull(),
    personId: uuid('person_id').notNull(),
    reason: text('reason').$type<OwnEndReason>().notNull(),
    endedAt: instant('ended_at').notNull(),
  },
  (table) => [unique('pair_ending_once').on(table.pairId, table.personId)],
);

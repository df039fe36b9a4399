import { sql } from 'drizzle-orm';
import {
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
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';
import type { StepKind, Undoing } from './drafting.ts';
import type { LotteryState, Stratum, WithdrawReason } from './lotteries.ts';

/** What a coordinator did with a proposed round, so that the last of it can be undone. */
export const roundStep = identity.table(
  'round_step',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    roundId: uuid('round_id').notNull(),
    /** Counts from 1 within a round. */
    number: integer('number').notNull(),
    kind: text('kind').$type<StepKind>().notNull(),
    undoing: jsonb('undoing').$type<Undoing>().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [unique('round_step_once').on(table.roundId, table.number)],
);

/** A round that is being computed. The row goes when it is cancelled, and stays a while when it has become a round. */
export const roundRun = identity.table(
  'round_run',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    /** The proposed round that is computed again; null for a new one. */
    draftId: uuid('draft_id'),
    /** What came of it. */
    roundId: uuid('round_id'),
    stage: text('stage').notNull(),
    newcomers: integer('newcomers'),
    buddies: integer('buddies'),
    gap: doublePrecision('gap'),
    milliseconds: integer('milliseconds').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** When whoever computes it was last heard of. */
    heardAt: instant('heard_at').notNull(),
    failed: boolean('failed').notNull().default(false),
  },
  (table) => [
    index('round_run_by_programme').on(table.programmeId),
    uniqueIndex('round_run_one_at_a_time')
      .on(table.programmeId)
      .where(sql`round_id is null and not failed`),
  ],
);

/** A draw of who takes part in a round. Its list and the hash of its seed stand before it is drawn. */
export const lottery = identity.table(
  'lottery',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    state: text('state').$type<LotteryState>().notNull(),
    onDay: date('on_day').notNull(),
    strata: jsonb('strata').$type<readonly Stratum[]>().notNull(),
    places: integer('places').notNull(),
    commitment: text('commitment').notNull(),
    listHash: text('list_hash').notNull(),
    /** Whether it stands on a public page, as the programme had chosen when it was announced. */
    isPublic: boolean('is_public').notNull().default(false),
    /** Kept nowhere before the draw: it follows from the secret of the installation and the id. */
    seed: text('seed'),
    announcedAt: instant('announced_at').notNull(),
    announcedBy: text('announced_by'),
    drawnAt: instant('drawn_at'),
    drawnBy: text('drawn_by'),
    /** Null in draws that were withdrawn before this was kept. */
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
    withdrawnReason: text('withdrawn_reason').$type<WithdrawReason>(),
  },
  (table) => [index('lottery_by_programme').on(table.programmeId, table.announcedAt)],
);

/** Somebody in a draw. Its id is what the record names, so that the record names nobody; erased people leave their ticket. */
export const lotteryTicket = identity.table(
  'lottery_ticket',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    lotteryId: uuid('lottery_id').notNull(),
    personId: uuid('person_id'),
    stratum: text('stratum').notNull(),
    place: integer('place'),
    drawn: boolean('drawn'),
  },
  (table) => [index('lottery_ticket_by_lottery').on(table.lotteryId)],
);

import { bigint, boolean, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenant } from '../foundation/columns.ts';
import { identity } from '../foundation/schemas.ts';

/** A talk that was held here, of a pair or of two who were free: when, how long together, how well. Never what was said. */
export const heldCall = identity.table(
  'call',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    /** One of the two is set. */
    pairId: uuid('pair_id'),
    shortTalkId: uuid('short_talk_id'),
    startedAt: instant('started_at').notNull(),
    /** When the last of them left; null while somebody is there. */
    endedAt: instant('ended_at'),
    togetherSeconds: integer('together_seconds').notNull().default(0),
    /** Both let themselves be seen at some time. */
    video: boolean('video').notNull().default(false),
    /** By way of a relay at some time; null when they never heard each other. */
    relayed: boolean('relayed'),
    /** Mean of what the pages reported. */
    roundTripMs: integer('round_trip_ms'),
  },
  (table) => [
    index('call_by_pair').on(table.pairId, table.startedAt),
    index('call_by_short_talk').on(table.shortTalkId),
    index('call_open').on(table.endedAt),
  ],
);

/** One page of one person in a call, from joining to leaving. */
export const callSeat = identity.table(
  'call_seat',
  {
    /** Made by the page, so that a retry adds nothing. */
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    callId: uuid('call_id').notNull(),
    personId: uuid('person_id').notNull(),
    joinedAt: instant('joined_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    leftAt: instant('left_at'),
    /** When it first heard the other. */
    connectedAt: instant('connected_at'),
    video: boolean('video').notNull().default(false),
    relayed: boolean('relayed'),
    roundTripSum: integer('round_trip_sum').notNull().default(0),
    roundTripReports: integer('round_trip_reports').notNull().default(0),
  },
  (table) => [index('call_seat_by_call').on(table.callId), index('call_seat_by_person').on(table.personId)],
);

/** Somebody who is free now and asks for a short talk; forgotten when she is matched, stops, or closes the page. */
export const freePerson = identity.table('free_person', {
  id: uuid('id').primaryKey(),
  organisationId: tenant(),
  programmeId: uuid('programme_id').notNull(),
  personId: uuid('person_id').notNull().unique(),
  since: instant('since').notNull(),
  seenAt: instant('seen_at').notNull(),
});

/** Two people who were free at the same moment and whom the engine brought together, with what it needs to do so again. */
export const shortTalk = identity.table(
  'short_talk',
  {
    id: uuid('id').primaryKey(),
    organisationId: tenant(),
    programmeId: uuid('programme_id').notNull(),
    newcomerId: uuid('newcomer_id').notNull(),
    buddyId: uuid('buddy_id').notNull(),
    engine: text('engine').notNull(),
    seed: bigint('seed', { mode: 'number' }).notNull(),
    inputDigest: text('input_digest').notNull(),
    score: integer('score').notNull(),
    startedAt: instant('started_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** When one of the two closed it for good: the place is shut, and the engine never brings them together again. */
    closedAt: instant('closed_at'),
  },
  (table) => [
    index('short_talk_by_newcomer').on(table.newcomerId, table.startedAt),
    index('short_talk_by_buddy').on(table.buddyId, table.startedAt),
  ],
);

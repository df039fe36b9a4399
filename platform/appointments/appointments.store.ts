import { and, asc, eq, gt, gte, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import { pair } from '../conversations/conversations.schema.ts';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { appointment, appointmentSeries } from './appointments.schema.ts';
import { instantOf, weeksLater } from './times.ts';

export type AppointmentRow = typeof appointment.$inferSelect;
export type SeriesRow = typeof appointmentSeries.$inferSelect;

/** An appointment as one of the two sees it. */
export interface OwnAppointment {
  id: string;
  pairId: string;
  seriesId: string | null;
  state: 'planned' | 'cancelled';
  startsAt: Date;
  minutes: number;
  zone: string;
  /** First name of the other, and the zone in which she lives. */
  other: string;
  otherZone: string;
  /** Whether a talk of this pair is known on that day. */
  talked: boolean;
}

/** The appointments of whoever asks, soonest first, in pairs that run; cancelled ones too. */
export async function selectOwn(
  tx: Transaction,
  from: Date,
  pairId: string | undefined,
): Promise<OwnAppointment[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select a.id, a.pair_id, a.series_id, a.state, a.starts_at, a.minutes, a.zone, partner.given_name, partner.time_zone,
        exists (select 1 from identity.conversation c
          where c.pair_id = a.pair_id and c.held_on = (a.starts_at at time zone 'Europe/Amsterdam')::date) as talked
      from identity.appointment a
      join identity.pair on pair.id = a.pair_id and pair.state = 'started'
      join identity.partner on partner.pair_id = a.pair_id
      where a.starts_at >= ${from.toISOString()}::timestamptz and ${pairId ? sql`a.pair_id = ${pairId}::uuid` : sql`true`}
      order by a.starts_at, a.id`,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    pairId: String(row['pair_id']),
    seriesId: row['series_id'] as string | null,
    state: row['state'] as 'planned' | 'cancelled',
    startsAt: row['starts_at'] instanceof Date ? row['starts_at'] : new Date(String(row['starts_at'])),
    minutes: Number(row['minutes']),
    zone: String(row['zone']),
    other: String(row['given_name']),
    otherZone: String(row['time_zone']),
    talked: row['talked'] === true,
  }));
}

/** The pairs of either of a pair, this one among them. */
async function pairsOfEither(tx: Transaction, pairId: string) {
  const [two] = await tx.select().from(pair).where(eq(pair.id, pairId));
  return two ? or(eq(pair.newcomerId, two.newcomerId), eq(pair.buddyId, two.buddyId)) : undefined;
}

/**
 * Until the transaction ends, nobody else changes appointments of either of a pair: two for one person are made one after the
 * other, so that neither misses the other. Taken before any appointment is locked. Under the owner.
 */
export async function lockPairs(tx: Transaction, pairId: string): Promise<void> {
  const ofEither = await pairsOfEither(tx, pairId);
  if (ofEither)
    await tx.select({ id: pair.id }).from(pair).where(ofEither).orderBy(asc(pair.id)).for('update');
}

/** When either of a pair has something planned, in this pair or another; under the owner. */
export async function selectBusy(tx: Transaction, pairId: string, now: Date) {
  const ofEither = await pairsOfEither(tx, pairId);
  if (!ofEither) return [];
  return tx
    .select({ id: appointment.id, startsAt: appointment.startsAt, minutes: appointment.minutes })
    .from(appointment)
    .innerJoin(pair, eq(pair.id, appointment.pairId))
    .where(
      and(
        eq(appointment.state, 'planned'),
        eq(pair.state, 'started'),
        gt(appointment.startsAt, new Date(now.getTime() - 86_400_000)),
        ofEither,
      ),
    );
}

/** One appointment as it is now; null when it is not hers. */
export async function findAppointment(tx: Transaction, id: string): Promise<AppointmentRow | null> {
  const [row] = await tx.select().from(appointment).where(eq(appointment.id, id));
  return row ?? null;
}

/** One appointment, unchanged by others until the transaction ends; null when it is not hers. */
export async function lockAppointment(tx: Transaction, id: string): Promise<AppointmentRow | null> {
  const [row] = await tx.select().from(appointment).where(eq(appointment.id, id)).for('update');
  return row ?? null;
}

export async function findSeries(tx: Transaction, id: string): Promise<SeriesRow | null> {
  const [row] = await tx.select().from(appointmentSeries).where(eq(appointmentSeries.id, id)).for('update');
  return row ?? null;
}

export async function insertSeries(
  tx: Transaction,
  row: typeof appointmentSeries.$inferInsert,
): Promise<void> {
  await tx.insert(appointmentSeries).values(row).onConflictDoNothing();
}

export async function updateSeries(tx: Transaction, id: string, values: Partial<SeriesRow>): Promise<void> {
  await tx.update(appointmentSeries).set(values).where(eq(appointmentSeries.id, id));
}

/** Adds appointments; those that exist, by id, time or place in the series, are left as they are. Returns the added ones. */
export async function insertAppointments(
  tx: Transaction,
  rows: readonly (typeof appointment.$inferInsert)[],
): Promise<Pick<AppointmentRow, 'id' | 'state' | 'startsAt'>[]> {
  if (rows.length === 0) return [];
  const added = await tx
    .insert(appointment)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ id: appointment.id, state: appointment.state, startsAt: appointment.startsAt });
  return added;
}

/** The wall time of an occurrence. */
const localStartOf = (series: SeriesRow, number: number): string =>
  `${weeksLater(series.anchorOn, number - series.anchorNumber)}T${series.wallTime}`;

/** When an occurrence begins. */
export const startOf = (series: SeriesRow, number: number): Date =>
  instantOf(localStartOf(series, number), series.zone);

/**
 * Writes the occurrences of a series from one number up to another, not included. Where `isTaken` says so it stands there as
 * cancelled: it can be put back when its time is free again, and it is not thought of anew.
 */
export function fillSeries(
  tx: Transaction,
  series: SeriesRow,
  [from, to]: [number, number],
  now: Date,
  isTaken: (startsAt: Date) => boolean = () => false,
) {
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return insertAppointments(
    tx,
    numbers
      .filter((number) => series.endedFrom === null || number < series.endedFrom)
      .map((number) => ({
        id: newId<Id<'appointment'>>(),
        organisationId: series.organisationId,
        pairId: series.pairId,
        seriesId: series.id,
        number,
        state: isTaken(startOf(series, number)) ? ('cancelled' as const) : ('planned' as const),
        localStart: localStartOf(series, number),
        zone: series.zone,
        startsAt: startOf(series, number),
        minutes: series.minutes,
        createdAt: now,
        changedAt: now,
      })),
  );
}

/** Changes one appointment; followers see it by its sequence. */
export async function changeAppointment(
  tx: Transaction,
  id: string,
  values: Partial<Pick<AppointmentRow, 'state' | 'localStart' | 'zone' | 'startsAt' | 'minutes'>>,
  now: Date,
): Promise<void> {
  await tx
    .update(appointment)
    .set({ ...values, changedAt: now, sequence: sql`${appointment.sequence} + 1` })
    .where(eq(appointment.id, id));
}

/** The planned occurrences of a series from a number on, in order. */
export function selectFollowing(tx: Transaction, seriesId: string, from: number): Promise<AppointmentRow[]> {
  return tx
    .select()
    .from(appointment)
    .where(
      and(
        eq(appointment.seriesId, seriesId),
        gte(appointment.number, from),
        eq(appointment.state, 'planned'),
      ),
    )
    .orderBy(asc(appointment.number))
    .for('update');
}

/** Far from every real time: where occurrences wait while the others move. */
const parkedYears = 1_000;

/** Moves following occurrences to the series' new times; all leave their old times first, so that none meets another. */
export async function followSeries(
  tx: Transaction,
  series: SeriesRow,
  rows: readonly AppointmentRow[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .update(appointment)
    .set({ startsAt: sql`${appointment.startsAt} - make_interval(years => ${parkedYears}::int)` })
    .where(
      inArray(
        appointment.id,
        rows.map((row) => row.id),
      ),
    );
  for (const row of rows) {
    const localStart = localStartOf(series, row.number ?? 0);
    await changeAppointment(
      tx,
      row.id,
      {
        localStart,
        zone: series.zone,
        startsAt: startOf(series, row.number ?? 0),
        minutes: series.minutes,
      },
      now,
    );
  }
}

/** Series that run in pairs that run, each with the last occurrence that is written. */
function runningSeries(tx: Transaction, also: (last: { startsAt: SQL.Aliased<Date> }) => SQL) {
  const last = tx
    .select({
      seriesId: appointment.seriesId,
      number: sql<number>`max(${appointment.number})`.mapWith(Number).as('last_number'),
      startsAt: sql<Date>`max(${appointment.startsAt})`.as('last_starts_at'),
    })
    .from(appointment)
    .groupBy(appointment.seriesId)
    .as('last');
  return tx
    .select({ series: appointmentSeries, lastNumber: last.number })
    .from(appointmentSeries)
    .innerJoin(pair, eq(pair.id, appointmentSeries.pairId))
    .innerJoin(last, eq(last.seriesId, appointmentSeries.id))
    .where(and(isNull(appointmentSeries.endedFrom), eq(pair.state, 'started'), also(last)));
}

/** Those of which the last is before an instant; under the owner. */
export const selectRunningSeries = (tx: Transaction, before: Date) =>
  runningSeries(tx, (last) => lt(last.startsAt, before));

/** One of them; null when it ended meanwhile. Under the owner. */
export async function findRunningSeries(tx: Transaction, seriesId: string) {
  const [row] = await runningSeries(tx, () => eq(appointmentSeries.id, seriesId));
  return row ?? null;
}

/** Plans again what was cancelled in a pair since a moment and is still to come, unless its time is taken; under the owner. */
export async function planAgain(tx: Transaction, pairId: string, since: Date, now: Date): Promise<number> {
  const rows = await selectRows<{ id: string }>(
    tx,
    sql`update identity.appointment a set state = 'planned', changed_at = ${now.toISOString()}::timestamptz, sequence = sequence + 1
      where a.pair_id = ${pairId}::uuid and a.state = 'cancelled' and a.changed_at >= ${since.toISOString()}::timestamptz
        and a.starts_at > ${now.toISOString()}::timestamptz
        and not exists (select 1 from identity.appointment b where b.pair_id = a.pair_id and b.starts_at = a.starts_at and b.state = 'planned')
      returning id`,
  );
  return rows.length;
}

/** Cancels what is still planned in pairs that no longer run; under the owner. */
export async function cancelOfEndedPairs(tx: Transaction, now: Date): Promise<number> {
  const rows = await tx
    .update(appointment)
    .set({ state: 'cancelled', changedAt: now, sequence: sql`${appointment.sequence} + 1` })
    .where(
      and(
        eq(appointment.state, 'planned'),
        gt(appointment.startsAt, now),
        inArray(appointment.pairId, tx.select({ id: pair.id }).from(pair).where(eq(pair.state, 'ended'))),
      ),
    )
    .returning({ id: appointment.id });
  return rows.length;
}

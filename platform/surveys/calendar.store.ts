import { and, asc, desc, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { mailTable as mail } from '../foundation/mail.store.ts';
import { calendarStep, invitation, wave } from './surveys.schema.ts';

export type StepRow = typeof calendarStep.$inferSelect;

/** The calendar of a programme by time after the start; what was taken out of it last. */
export function selectSteps(tx: Transaction, programmeId: string): Promise<StepRow[]> {
  return tx
    .select()
    .from(calendarStep)
    .where(eq(calendarStep.programmeId, programmeId))
    .orderBy(asc(calendarStep.months), asc(calendarStep.name), asc(calendarStep.id));
}

export async function findStep(tx: Transaction, id: string): Promise<StepRow | null> {
  const [row] = await tx.select().from(calendarStep).where(eq(calendarStep.id, id));
  return row ?? null;
}

/** Adds steps, each of which stands still until it is started. */
export async function insertSteps(
  tx: Transaction,
  rows: readonly Omit<StepRow, 'id' | 'pausedAt' | 'createdAt' | 'removedAt'>[],
  now: Date,
): Promise<void> {
  await tx
    .insert(calendarStep)
    .values(rows.map((row) => ({ id: newId<Id<'calendar-step'>>(), ...row, pausedAt: now, createdAt: now })));
}

export async function updateStep(
  tx: Transaction,
  id: string,
  values: Partial<Pick<StepRow, 'name' | 'openDays' | 'pausedAt' | 'removedAt'>>,
): Promise<void> {
  await tx.update(calendarStep).set(values).where(eq(calendarStep.id, id));
}

export async function updatePause(tx: Transaction, waveId: string, pausedAt: Date | null): Promise<void> {
  await tx.update(wave).set({ pausedAt }).where(eq(wave.id, waveId));
}

/** Keeps the invitations back that have not left, or lets them go: of one wave, or of all waves of a step. */
export async function holdInvitations(
  tx: Transaction,
  of: { waveId: string } | { stepId: string },
  held: boolean,
): Promise<void> {
  const which = 'waveId' in of ? eq(wave.id, of.waveId) : eq(wave.stepId, of.stepId);
  const ids = tx
    .select({ id: invitation.id })
    .from(invitation)
    .innerJoin(wave, eq(wave.id, invitation.waveId))
    // A wave that stands still by itself stays so when its step goes on.
    .where(held ? which : and(which, isNull(wave.pausedAt)));
  await tx
    .update(mail)
    .set({ held })
    .where(and(eq(mail.state, 'waiting'), sql`${mail.invitationId} in ${ids}`));
}

/** The day it is in a programme. */
const today = (now: Date) =>
  sql`(${now.toISOString()}::timestamptz at time zone coalesce(programme.settings ->> 'timeZone', 'Europe/Amsterdam'))::date`;

/** Her own day of a step. PostgreSQL ends a month as calendars do: a month after 31 January is the last of February. */
const ownDay = sql`(person.registered_on + make_interval(months => step.months))::date`;

/** Steps of everywhere with somebody whose turn it is; for the owner. */
export function selectStepsDue(tx: Transaction, now: Date, leastDays: number) {
  return selectRows<{ id: string; organisation_id: OrganisationId }>(
    tx,
    sql`select step.id, step.organisation_id from identity.calendar_step step join identity.programme on programme.id = step.programme_id
      where step.paused_at is null and step.removed_at is null
        and exists (select 1 from identity.person where ${isDue(today(now), leastDays)})
      order by step.id`,
  );
}

/**
 * Whether it is somebody's turn at a step: her day came, enough of her days are left, she was not asked at this step before, and
 * no other questionnaire is open for her. So nobody has two at once; the later one waits, within its own days.
 */
const isDue = (day: ReturnType<typeof sql>, leastDays: number) => sql`
  person.programme_id = step.programme_id and person.kind = 'newcomer' and person.state = 'active'
  and ${ownDay} <= ${day} and ${ownDay} + step.open_days >= ${day} + ${leastDays}::int
  and not exists (select 1 from identity.invitation i where i.step_id = step.id and i.person_id = person.id)
  and not exists (select 1 from identity.invitation i join identity.wave w on w.id = i.wave_id
    where i.person_id = person.id and i.withdrawn_at is null and w.state = 'open' and ${day} <= coalesce(i.closes_on, w.closes_on))`;

/** Lets one process at a time open turns of a step, until the transaction ends. */
export async function holdStep(tx: Transaction, stepId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`step ${stepId}`}, 0))`);
}

export interface DueRow {
  id: string;
  email: string | null;
  phone: string | null;
  ask_by: 'mail' | 'sms' | 'letter' | 'hand' | null;
  mail_failed_at: string | null;
  first_language: string | null;
  /** Her last day. */
  closes_on: string;
}

/** Whose turn it is at a step. */
export function selectDue(tx: Transaction, stepId: string, now: Date, leastDays: number): Promise<DueRow[]> {
  return selectRows<DueRow>(
    tx,
    sql`select person.id, person.email, person.phone, person.ask_by, person.mail_failed_at, person.first_language,
        (${ownDay} + step.open_days - 1)::text as closes_on
      from identity.calendar_step step join identity.programme on programme.id = step.programme_id
        join identity.person on ${isDue(today(now), leastDays)}
      where step.id = ${stepId} and step.paused_at is null and step.removed_at is null
      order by ${ownDay}, person.id`,
  );
}

/** The newest open wave of a step that began in a period, and how many waves it has there. */
export async function findWaveOf(tx: Transaction, stepId: string, period: { from: string; until: string }) {
  const rows = await tx
    .select()
    .from(wave)
    .where(and(eq(wave.stepId, stepId), gte(wave.opensOn, period.from), lte(wave.opensOn, period.until)))
    .orderBy(desc(wave.opensOn), desc(wave.id));
  return { open: rows.find((row) => row.state === 'open') ?? null, count: rows.length };
}

export async function updateWave(
  tx: Transaction,
  id: string,
  values: { stepId?: string; closesOn?: string },
): Promise<void> {
  await tx.update(wave).set(values).where(eq(wave.id, id));
}

/** Adds invitations of which none is there yet; tells which came. */
export async function insertTurns(
  tx: Transaction,
  rows: readonly (typeof invitation.$inferInsert)[],
): Promise<Set<string>> {
  const added = new Set<string>();
  for (let from = 0; from < rows.length; from += 1_000) {
    const part = rows.slice(from, from + 1_000);
    const came = await tx
      .insert(invitation)
      .values(part)
      .onConflictDoNothing()
      .returning({ id: invitation.id });
    for (const { id } of came) added.add(id);
  }
  return added;
}

/** How many people's turn will come in each week, per step, as things are today; who is due already counts in this week. */
export function selectComing(
  tx: Transaction,
  programmeId: string,
  now: Date,
  weeks: number,
  leastDays: number,
) {
  return selectRows<{ step_id: string; week: string; people: number }>(
    tx,
    sql`select step.id as step_id, date_trunc('week', greatest(${ownDay}, ${today(now)})::timestamp)::date::text as week,
        count(*)::int as people
      from identity.calendar_step step join identity.programme on programme.id = step.programme_id
        join identity.person on person.programme_id = step.programme_id and person.kind = 'newcomer' and person.state = 'active'
      where step.programme_id = ${programmeId} and step.removed_at is null
        and ${ownDay} + step.open_days >= ${today(now)} + ${leastDays}::int and ${ownDay} < ${today(now)} + ${weeks * 7}::int
        and not exists (select 1 from identity.invitation i where i.step_id = step.id and i.person_id = person.id)
      group by 1, 2 order by 2, 1`,
  );
}

/** How many each step has invited so far. */
export function selectInvitedByStep(tx: Transaction, programmeId: string) {
  return selectRows<{ step_id: string; people: number }>(
    tx,
    sql`select i.step_id, count(*)::int as people from identity.invitation i join identity.calendar_step step on step.id = i.step_id
      where step.programme_id = ${programmeId} group by 1`,
  );
}

/** How many newcomers of a programme are active, and the newest letters that wait to be printed. */
export async function selectLettersWaiting(tx: Transaction, programmeId: string, since: Date) {
  return selectRows<{ wave_id: string; name: string; letters: number }>(
    tx,
    sql`select w.id as wave_id, w.name, count(*)::int as letters from identity.invitation i join identity.wave w on w.id = i.wave_id
      where w.programme_id = ${programmeId} and w.step_id is not null and i.channel in ('letter', 'hand') and i.withdrawn_at is null
        and i.invited_at > ${since.toISOString()} and w.state = 'open'
      group by 1, 2 order by 2`,
  );
}

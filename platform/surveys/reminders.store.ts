import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type Id, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { reminder } from './surveys.schema.ts';
import type { ReminderState } from './surveys.ts';

/** Waves of everywhere in which somebody may be reminded today; for the owner. */
export function selectWavesToRemind(tx: Transaction, now: Date) {
  return selectRows<{ id: string; organisation_id: OrganisationId }>(
    tx,
    sql`select w.id, w.organisation_id from identity.wave w join identity.programme g on g.id = w.programme_id
      where w.state = 'open' and w.paused_at is null and coalesce((g.settings ->> 'reminders')::int, 2) > 0
        and w.opens_on <= ${now.toISOString()}::date and w.closes_on >= ${now.toISOString()}::date - 1
      order by w.id`,
  );
}

export interface Candidate {
  invitation_id: string;
  person_id: string;
  reminded: number;
  email: string | null;
  phone: string | null;
  ask_by: 'mail' | 'sms' | 'letter' | 'hand' | null;
  mail_failed: boolean;
}

/**
 * Whom a wave could remind today, if she has not finished: her link left so many days ago and so did her last reminder, she has
 * days left, nothing to her is under way, and she did not say stop.
 */
export async function selectCandidates(
  tx: Transaction,
  waveId: string,
  on: { today: string; timeZone: string; days: number; most: number },
): Promise<Candidate[]> {
  // Each part by itself and then joined whole. The database expects one person in each part, and would compare each with all others:
  // 21 s for 12,500 who were invited.
  await tx.execute(sql`set local enable_nestloop = off`);
  const candidates = await selectRows<Candidate>(
    tx,
    sql`with invited as materialized (
        select i.id, i.person_id, i.invited_at, coalesce(i.opens_on, w.opens_on) as opens_on
        from identity.wave w join identity.invitation i on i.wave_id = w.id left join identity.calendar_step step on step.id = w.step_id
        where w.id = ${waveId} and w.state = 'open' and w.paused_at is null and step.paused_at is null and step.removed_at is null
          and i.withdrawn_at is null and i.channel in ('mail', 'sms') and ${on.today}::date <= coalesce(i.closes_on, w.closes_on)
      ), reminded as materialized (
        select x.invitation_id, count(*)::int as reminded, max(coalesce(x.settled_at, x.planned_at)) as last_at,
          bool_or(x.state in ('waiting', 'sending')) as under_way, bool_or(x.state = 'failed' and x.channel = 'mail') as mail_failed
        from identity.reminder x where x.invitation_id in (select id from invited) group by 1
      ), written as materialized (
        select m.invitation_id, max(m.sent_at) filter (where m.state in ('sent', 'outbox')) as left_at, bool_or(m.state = 'waiting') as under_way
        from identity.mail m where m.invitation_id in (select id from invited) group by 1
      ), people as materialized (
        select p.id, p.email, p.phone, p.ask_by, p.mail_failed_at is not null as mail_failed from identity.person p
        where p.id in (select person_id from invited) and p.state = 'active' and p.kind = 'newcomer'
          and p.id not in (select s.person_id from identity.question_stop s)
      )
      select i.id as invitation_id, i.person_id, coalesce(r.reminded, 0) as reminded, p.email, p.phone, p.ask_by,
        p.mail_failed or coalesce(r.mail_failed, false) as mail_failed
      from invited i join people p on p.id = i.person_id left join reminded r on r.invitation_id = i.id left join written m on m.invitation_id = i.id
      where not coalesce(r.under_way, false) and not coalesce(m.under_way, false) and coalesce(r.reminded, 0) < ${on.most}::int
        and greatest((greatest(i.invited_at, m.left_at, r.last_at) at time zone ${on.timeZone}::text)::date, i.opens_on) + ${on.days}::int
          <= ${on.today}::date`,
  );
  // Nothing else in this transaction is asked so.
  await tx.execute(sql`set local enable_nestloop to default`);
  return candidates;
}

/** Under which pseudonyms a wave was finished or stopped; or whether it was under one of them. */
export async function selectDone(
  tx: Transaction,
  waveId: string,
  pseudonym: string | null = null,
): Promise<Set<string>> {
  const rows = await selectRows<{ pseudonym: string }>(
    tx,
    sql`select pseudonym from answers.sheet where wave_id = ${waveId} and state in ('finished', 'stopped')
      and (${pseudonym}::text is null or pseudonym = ${pseudonym})`,
  );
  return new Set(rows.map(({ pseudonym }) => pseudonym));
}

/** Who last said no to what her answers are for: she is invited, and not reminded. */
export async function selectRefused(tx: Transaction, waveId: string): Promise<Set<string>> {
  const rows = await selectRows<{ person_id: string }>(
    tx,
    sql`select person_id from (
        select distinct on (c.person_id) c.person_id, c.decision from identity.consent_entry c
          join identity.invitation i on i.person_id = c.person_id and i.wave_id = ${waveId}
        where c.purpose = 'programme-figures' order by c.person_id, c.at desc, c.id desc
      ) last where decision <> 'given'`,
  );
  return new Set(rows.map(({ person_id }) => person_id));
}

export type NewReminder = Pick<
  typeof reminder.$inferInsert,
  'organisationId' | 'invitationId' | 'personId' | 'number' | 'channel'
>;

/** Plans reminders; one that is there already stays as it is, whoever planned it. */
export async function insertReminders(
  tx: Transaction,
  rows: readonly NewReminder[],
  now: Date,
): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000)
    await tx
      .insert(reminder)
      .values(
        rows
          .slice(from, from + 1_000)
          .map((row) => ({ id: newId<Id<'reminder'>>(), ...row, state: 'waiting' as const, plannedAt: now })),
      )
      .onConflictDoNothing();
}

/** How long a reminder that was taken is left alone: by then it left, or the worker that took it is gone. */
const leaseMilliseconds = 10 * 60 * 1000;

/** The programmes for which reminders wait, with their settings; for the owner. */
export function selectProgrammesToRemind(tx: Transaction) {
  return selectRows<{ id: string; settings: Record<string, unknown> }>(
    tx,
    sql`select g.id, g.settings from identity.programme g where g.id in (
      select w.programme_id from identity.reminder r join identity.invitation i on i.id = r.invitation_id
        join identity.wave w on w.id = i.wave_id where r.state = 'waiting')`,
  );
}

const goneAt = (now: Date) => new Date(now.getTime() - leaseMilliseconds);

/**
 * Gives up what was being sent when a machine stopped: whether it left nobody knows, and a reminder that is missing does less harm
 * than two. For the owner, of all organisations.
 */
export async function giveUpReminders(tx: Transaction, now: Date): Promise<void> {
  await tx
    .update(reminder)
    .set({ state: 'unsure', settledAt: now })
    .where(and(eq(reminder.state, 'sending'), lt(reminder.takenAt, goneAt(now))));
}

/** A reminder that was taken, and its place in the row of those that wait. */
export interface TakenReminder {
  id: string;
  organisationId: OrganisationId;
  personId: PersonId;
  attempts: number;
  plannedAt: string;
}

/**
 * Takes reminders that wait, least tried and longest waiting first, for ten minutes: no other worker gets the same. It begins after
 * the one named, so that a worker goes along the row once. For the owner, of all organisations but for the programmes named, in which
 * it is night; what stands still is left where it is, or it would all be looked at every ten minutes.
 */
export async function takeReminders(
  tx: Transaction,
  {
    limit,
    now,
    asleep,
    after,
  }: { limit: number; now: Date; asleep: readonly string[]; after?: TakenReminder | undefined },
): Promise<TakenReminder[]> {
  const gone = goneAt(now);
  const place = after
    ? sql`and (r.attempts, r.planned_at, r.id) > (${after.attempts}::int, ${after.plannedAt}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const rows = await selectRows<TakenReminder>(
    tx,
    sql`select r.id, r.organisation_id as "organisationId", r.person_id as "personId", r.attempts, r.planned_at::text as "plannedAt"
      from identity.reminder r
        join identity.invitation i on i.id = r.invitation_id join identity.wave w on w.id = i.wave_id
        left join identity.calendar_step step on step.id = w.step_id
      where r.state = 'waiting' and (r.taken_at is null or r.taken_at < ${gone.toISOString()}::timestamptz)
        and w.paused_at is null and step.paused_at is null and step.removed_at is null
        and w.programme_id <> all (${`{${asleep.join(',')}}`}::uuid[]) ${place}
      order by r.attempts, r.planned_at, r.id limit ${limit} for update of r skip locked`,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.update(reminder).set({ takenAt: now }).where(inArray(reminder.id, ids));
  return rows;
}

/** Gives reminders back that were taken and not tried. */
export async function releaseReminders(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(reminder)
      .set({ takenAt: null })
      .where(and(inArray(reminder.id, [...ids]), eq(reminder.state, 'waiting')));
}

export interface ReminderToSend {
  number: number;
  channel: 'mail' | 'sms';
  attempts: number;
  invitation_id: string;
  link_version: number;
  wave_id: string;
  organisation: string;
  settings: Record<string, unknown>;
  closes_on: string;
  address: string | null;
  first_language: string | null;
  /** Whether it may still go: she takes part, has days left, and did not say stop. */
  is_wanted: boolean;
  /** Whether her wave or its step stands still. */
  is_paused: boolean;
}

/** A reminder that waits, with all that is needed to write it. */
export async function findReminder(tx: Transaction, id: string): Promise<ReminderToSend | null> {
  const [row] = await selectRows<ReminderToSend>(
    tx,
    sql`select r.number, r.channel, r.attempts, i.id as invitation_id, i.link_version, w.id as wave_id, o.name as organisation, g.settings,
        coalesce(i.closes_on, w.closes_on)::text as closes_on, case r.channel when 'mail' then p.email else p.phone end as address, p.first_language,
        (i.withdrawn_at is null and p.state = 'active' and w.state = 'open'
          and not exists (select 1 from identity.question_stop s where s.person_id = p.id)) as is_wanted,
        (w.paused_at is not null or step.paused_at is not null or step.removed_at is not null) as is_paused
      from identity.reminder r join identity.invitation i on i.id = r.invitation_id join identity.wave w on w.id = i.wave_id
        join identity.programme g on g.id = w.programme_id join identity.organisation o on o.id = w.organisation_id
        join identity.person p on p.id = r.person_id left join identity.calendar_step step on step.id = w.step_id
      where r.id = ${id} and r.state = 'waiting'`,
  );
  return row ?? null;
}

/** Sets what became of a reminder; false when it was in another state than said. */
export async function moveReminder(
  tx: Transaction,
  id: string,
  from: ReminderState,
  values: { state: ReminderState; takenAt?: Date | null; settledAt?: Date; isTried?: boolean },
): Promise<boolean> {
  const { isTried, ...rest } = values;
  const rows = await tx
    .update(reminder)
    .set({ ...rest, ...(isTried ? { attempts: sql`${reminder.attempts} + 1` } : {}) })
    .where(and(eq(reminder.id, id), eq(reminder.state, from)))
    .returning({ id: reminder.id });
  return rows.length > 0;
}

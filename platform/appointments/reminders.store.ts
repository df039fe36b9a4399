import { sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { appointmentReminder } from './appointments.schema.ts';
import type { ReminderKind } from './appointments.ts';

export interface DueReminder {
  organisationId: string;
  appointmentId: string;
  pairId: string;
  personId: string;
  startsAt: Date;
}

/**
 * Who is to be reminded of what starts after `from` and at or before `to`, in pairs that run. Of an appointment that was made or
 * moved after its reminder was due, nobody is reminded: both have just heard of it.
 */
async function selectDue(tx: Transaction, kind: ReminderKind, from: Date, to: Date, hours: number) {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select a.organisation_id, a.id, a.pair_id, a.starts_at, person.id as person_id
      from identity.appointment a
      join identity.pair on pair.id = a.pair_id and pair.state = 'started'
      join identity.person on person.id in (pair.newcomer_id, pair.buddy_id) and person.state <> 'left'
      where a.state = 'planned' and a.starts_at > ${from.toISOString()}::timestamptz and a.starts_at <= ${to.toISOString()}::timestamptz
        and a.changed_at <= a.starts_at - make_interval(hours => ${hours}::int)
        and not exists (select 1 from identity.appointment_reminder r where r.appointment_id = a.id
          and r.person_id = person.id and r.kind = ${kind} and r.starts_at = a.starts_at)
      order by a.starts_at limit 500`,
  );
  return rows.map((row) => ({
    organisationId: String(row['organisation_id']),
    appointmentId: String(row['id']),
    pairId: String(row['pair_id']),
    personId: String(row['person_id']),
    startsAt: row['starts_at'] instanceof Date ? row['starts_at'] : new Date(String(row['starts_at'])),
  }));
}

/** Marks reminders that are due and returns those that this worker marked: each once, whoever else runs. */
export async function takeReminders(
  tx: Transaction,
  kind: ReminderKind,
  window: { from: Date; to: Date; hours: number; now: Date },
): Promise<DueReminder[]> {
  const due = await selectDue(tx, kind, window.from, window.to, window.hours);
  if (due.length === 0) return [];
  const taken = await tx
    .insert(appointmentReminder)
    .values(
      due.map(({ pairId: _, ...row }) => ({
        id: newId<Id<'reminder'>>(),
        kind,
        remindedAt: window.now,
        ...row,
      })),
    )
    .onConflictDoNothing()
    .returning({ appointmentId: appointmentReminder.appointmentId, personId: appointmentReminder.personId });
  const mine = new Set(taken.map((row) => row.appointmentId + row.personId));
  return due.filter((row) => mine.has(row.appointmentId + row.personId));
}

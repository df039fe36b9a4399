import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { newId, type Id } from '../foundation/ids.ts';
import type { Letter } from '../foundation/mail.ts';
import { operation } from '../foundation/operation.ts';
import { writeCheckInLetter } from './check-in-letter.ts';
import { checkInPseudonym, occasionOf } from './check-ins.operations.ts';
import { reminderDays, reminderHours } from './check-ins.ts';
import * as store from './check-ins.store.ts';

/** Whether a reminder may leave now: by daylight. */
function isDaylight(now: Date): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Amsterdam',
    }).format(now),
  );
  return hour >= reminderHours.from && hour < reminderHours.until;
}

/** The days of the talks about which somebody is asked once more. */
function talkDays(now: Date): { from: string; to: string } {
  const daysAgo = (days: number) => dayOf(new Date(now.getTime() - days * 86_400_000));
  return { from: daysAgo(reminderDays.last), to: daysAgo(reminderDays.first) };
}

const ofReminder = z.object({ talkId: z.uuid(), personId: z.uuid() });

/**
 * Who is to be asked once more, at most 500: a day after a talk, by daylight, each of the two who did not look back, did not say
 * that she would rather not, and was not asked before. What was being sent when a machine stopped is given up first: whether it left
 * nobody knows. Nothing is marked.
 */
export const listCheckInReminders = operation(
  {
    name: 'check-ins.list-reminders',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call): Promise<z.infer<typeof ofReminder>[]> => {
    await store.giveUpReminders(call.tx, call.now);
    if (!isDaylight(call.now)) return [];
    const key = call.platform.keys.pseudonyms;
    const talkers = (await store.selectTalkers(call.tx, talkDays(call.now))).map((one) => ({
      ...one,
      occasion: occasionOf(key, one.talkId, one.personId),
    }));
    const settled = await store.selectSettled(
      call.tx,
      talkers.map(({ occasion }) => occasion),
      call.now,
    );
    return talkers
      .filter(({ occasion }) => !settled.has(occasion))
      .slice(0, 500)
      .map(({ talkId, personId }) => ({ talkId, personId }));
  },
);

/**
 * Writes a reminder and marks it as being sent. Null when it is not wanted any more (she looked back or left meanwhile, or it grew
 * dark), and when another worker has it.
 */
export const takeCheckInReminder = operation(
  {
    name: 'check-ins.take-reminder',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: ofReminder,
  },
  async (call, input): Promise<{ attempts: number; letter: Letter } | null> => {
    if (!isDaylight(call.now)) return null;
    const [to] = await store.selectTalkers(call.tx, { ...talkDays(call.now), ...input });
    const address = to?.email ?? to?.phone;
    if (!to || !address) return null;
    const key = call.platform.keys.pseudonyms;
    const occasion = occasionOf(key, input.talkId, input.personId);
    const id = newId<Id<'check-in-reminder'>>();
    const attempts = await store.takeReminder(call.tx, {
      id,
      organisationId: to.organisationId,
      pseudonym: checkInPseudonym(key, input.personId),
      occasion,
      remindedAt: call.now,
    });
    if (attempts === null) return null;
    const link = `${call.platform.address}/me/check-in/${to.talkId}`;
    const { subject, body } = writeCheckInLetter(to, { other: to.other, link });
    return { attempts, letter: { id: newId<Id<'mail'>>(), to: address, subject, text: body } };
  },
);

/** Keeps what became of a reminder that was being sent. */
export const settleCheckInReminder = operation(
  {
    name: 'check-ins.settle-reminder',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: ofReminder.extend({ outcome: z.enum(['sent', 'failed', 'unsure', 'waiting']) }),
  },
  async (call, { talkId, personId, outcome }): Promise<void> => {
    const occasion = occasionOf(call.platform.keys.pseudonyms, talkId, personId);
    await store.settleReminder(call.tx, occasion, outcome, call.now);
  },
);

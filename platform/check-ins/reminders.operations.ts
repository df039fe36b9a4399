import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { describeFault } from '../foundation/faults.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { writeCheckInLetter } from './check-in-letter.ts';
import { checkInPseudonym, occasionOf } from './check-ins.operations.ts';
import { reminderDays, reminderHours } from './check-ins.ts';
import * as store from './check-ins.store.ts';

/** What leaves after the transaction. */
interface Sending {
  id: string;
  to: string;
  subject: string;
  text: string;
}

const hourOf = (now: Date) =>
  Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Amsterdam',
    }).format(now),
  );

/**
 * Chooses who is asked once more: a day after a talk, by daylight, each of the two who did not look back and did not say
 * that she would rather not. Marked before it is sent, so that nobody is asked twice.
 */
export const takeCheckInReminders = operation(
  {
    name: 'check-ins.take-reminders',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call): Promise<Sending[]> => {
    const hour = hourOf(call.now);
    if (hour < reminderHours.from || hour >= reminderHours.until) return [];
    const daysAgo = (days: number) => dayOf(new Date(call.now.getTime() - days * 86_400_000));
    const key = call.platform.keys.pseudonyms;
    const talkers = (
      await store.selectTalkers(call.tx, daysAgo(reminderDays.last), daysAgo(reminderDays.first))
    ).map((one) => ({ ...one, occasion: occasionOf(key, one.talkId, one.personId) }));
    const settled = await store.selectSettled(
      call.tx,
      talkers.map(({ occasion }) => occasion),
    );
    const due = talkers.filter(({ occasion }) => !settled.has(occasion)).slice(0, 500);
    const marked = await store.markReminded(
      call.tx,
      due.map(({ organisationId, personId, occasion }) => ({
        id: newId<Id<'check-in-reminder'>>(),
        organisationId,
        pseudonym: checkInPseudonym(key, personId),
        occasion,
        remindedAt: call.now,
      })),
    );
    return due
      .filter(({ occasion }) => marked.has(occasion))
      .map((one) => {
        const link = `${call.platform.address}/me/check-in/${one.talkId}`;
        const { subject, body } = writeCheckInLetter(one, { other: one.other, link });
        return { id: newId<Id<'mail'>>(), to: one.email ?? one.phone ?? '', subject, text: body };
      });
  },
);

/**
 * Asks once more, by mail or SMS. Not through the mail that staff can list: who was asked did not look back, which is nobody's
 * business. What a server refuses is not tried again.
 */
export async function remindOfCheckIns(platform: Platform): Promise<number> {
  const sendings = await takeCheckInReminders(platform, { kind: 'system', reason: 'check-ins' }, {});
  for (const one of sendings) {
    const deliver = one.to.startsWith('+') ? platform.texter.deliver : platform.postman.deliver;
    await deliver(one).catch((error: unknown) => {
      console.error(`Fault in a reminder: ${describeFault(error)}`);
    });
  }
  return sendings.length;
}

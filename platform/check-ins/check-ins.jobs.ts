import { workInLines } from '../foundation/in-lines.ts';
import { defineJob } from '../foundation/jobs.ts';
import { mailLines } from '../foundation/mail.ts';
import { isAboutOneMail, outcomeOf } from '../foundation/mail-faults.ts';
import type { Platform } from '../foundation/platform.ts';
import { listCheckInReminders, settleCheckInReminder, takeCheckInReminder } from './reminders.operations.ts';

const machine = { kind: 'system', reason: 'check-ins' } as const;

/** How often one is tried that the server refuses for now. */
const mostAttempts = 5;

/**
 * Asks once more, by mail or SMS, each at most once: it is marked before it is handed over, and what was being sent when a machine
 * stopped is not sent again. When the server cannot be reached, or this process is asked to stop, the rest waits for the next run. Not
 * through the mail that staff can list: who was asked did not look back, which is nobody's business. Returns how many left.
 */
export async function remindOfCheckIns(platform: Platform): Promise<number> {
  const due = await listCheckInReminders(platform, machine, {});
  let sent = 0;
  await workInLines(
    due,
    mailLines,
    async (which) => {
      const taken = await takeCheckInReminder(platform, machine, which);
      if (!taken) return false;
      const { letter, attempts } = taken;
      try {
        if (letter.to.startsWith('+'))
          await platform.texter.deliver({ id: letter.id, to: letter.to, text: letter.text });
        else await platform.postman.deliver(letter);
      } catch (error) {
        const outcome = outcomeOf(error, attempts >= mostAttempts);
        await settleCheckInReminder(platform, machine, { ...which, outcome });
        return !isAboutOneMail(error);
      }
      sent += 1;
      await settleCheckInReminder(platform, machine, { ...which, outcome: 'sent' });
      return false;
    },
    platform.stopping,
  );
  return sent;
}

defineJob('remind-of-check-ins', async (platform) => void (await remindOfCheckIns(platform)));

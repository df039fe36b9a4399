import { deliverOnce } from '../foundation/deliver-once.ts';
import { workInLines } from '../foundation/in-lines.ts';
import { defineJob } from '../foundation/jobs.ts';
import { mailLines } from '../foundation/mail.ts';
import type { Platform } from '../foundation/platform.ts';
import { listCheckInReminders, settleCheckInReminder, takeCheckInReminder } from './reminders.operations.ts';

const machine = { kind: 'system', reason: 'check-ins' } as const;

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
      return deliverOnce(platform, { ...taken, isText: taken.letter.to.startsWith('+') }, (outcome) => {
        if (outcome === 'sent') sent += 1;
        return settleCheckInReminder(platform, machine, { ...which, outcome });
      });
    },
    platform.stopping,
  );
  return sent;
}

defineJob('remind-of-check-ins', async (platform) => void (await remindOfCheckIns(platform)));

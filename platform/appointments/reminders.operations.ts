import { z } from 'zod';
import { writeToPairs } from '../conversations/correspondents.operations.ts';
import { pushAfter } from '../devices/push.operations.ts';
import { operation } from '../foundation/operation.ts';
import { writeAppointmentLetter } from './appointment-letters.ts';
import { takeReminders } from './reminders.store.ts';

const hour = 3_600_000;

/** When a reminder is due: from so many hours before the start, and not later than so many. */
const windows = { day: { hours: 24, until: 12 }, hour: { hours: 1, until: 0 } } as const;

/**
 * Reminds both, a day and an hour before, each once: by push on the devices where they asked for it, and by mail, except who
 * asked for no more mail than is needed. For the job.
 */
export const sendReminders = operation(
  {
    name: 'appointments.send-reminders',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    let sent = 0;
    for (const kind of ['day', 'hour'] as const) {
      const { hours, until } = windows[kind];
      const due = await takeReminders(call.tx, kind, {
        from: new Date(call.now.getTime() + until * hour),
        to: new Date(call.now.getTime() + hours * hour),
        hours,
        now: call.now,
      });
      for (const { pairId, personId, startsAt } of due) {
        pushAfter(call, [personId], { kind: 'appointment', pairId, ahead: kind, startsAt });
        sent += await writeToPairs.within(call, {
          pairIds: [pairId],
          write: (to, other) =>
            to.personId !== personId || to.unsubscribedAt !== null
              ? null
              : writeAppointmentLetter(kind, to, {
                  other: other?.givenName ?? '',
                  startsAt,
                  link: `${call.platform.address}/pair/${pairId}`,
                }),
        });
      }
    }
    return { sent };
  },
);

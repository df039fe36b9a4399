import { z } from 'zod';
import { markBounced } from '../foundation/mail.store.ts';
import { operation } from '../foundation/operation.ts';
import { markMailFailed } from './contact-faults.store.ts';
import { moveReminder } from './reminders.store.ts';

/**
 * Keeps that a mail came back. Its address gets no more mail, and the coordinator sees that it does not work. Of a reminder that
 * came back nobody is told, for it tells that she had not finished: no other reminder goes there, and the next mail that
 * everybody gets will come back by itself. Returns whether there was such a mail.
 */
export const recordBounce = operation(
  {
    name: 'surveys.record-bounce',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ mailId: z.uuid() }),
  },
  async (call, input): Promise<boolean> => {
    const mail = await markBounced(call.tx, input.mailId);
    if (!mail) return moveReminder(call.tx, input.mailId, 'sent', { state: 'failed', settledAt: call.now });
    if (mail.personId !== null) await markMailFailed(call.tx, mail.personId, mail.toAddress, call.now);
    return true;
  },
);

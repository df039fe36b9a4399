import { z } from 'zod';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { forgetFailing } from './contact-faults.store.ts';
import { retryFailedMail, selectUndelivered } from '../foundation/mail.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const most = 300;

/**
 * Mail that did not leave: what is tried again by itself, and what was refused too often. With the last words of the mail
 * server, for whoever must mend the address or the server. The newest 300; nothing of what stands in the mail.
 */
export const readUndelivered = operation(
  {
    name: 'surveys.read-undelivered',
    allows: ['coordinator', 'administrator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call) =>
    (await selectUndelivered(call.tx, most)).map((row) => ({
      id: row.id,
      to: row.toAddress,
      subject: row.subject,
      at: row.createdAt,
      isGivenUp: row.state === 'failed',
      reason: row.failure ?? '',
    })),
);

/** Tries everything again that was given up, from the next minute on. */
export const retryUndelivered = operation(
  {
    name: 'surveys.retry-undelivered',
    allows: ['coordinator', 'administrator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId }),
  },
  async (call) => {
    const people = await retryFailedMail(call.tx);
    await forgetFailing(
      call.tx,
      people.filter((id) => id !== null),
    );
    call.note(null, { mails: people.length });
    return { mails: people.length };
  },
);

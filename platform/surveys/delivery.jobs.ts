import { transact } from '../foundation/database.ts';
import { defineJob } from '../foundation/jobs.ts';
import { markMail, takeWaitingMail } from '../foundation/mail.store.ts';
import type { Platform } from '../foundation/platform.ts';
import { selectInvitationsById } from './invitations.store.ts';
import { linkAddress, linkSecret } from './links.ts';

/** How often a mail is tried before it is given up. */
const mostAttempts = 5;

/** Mails per transaction: few enough that a broken server does not hold many locked. */
const batch = 50;

/** Sends what waits, filling in personal links at the last moment. */
export async function deliverMail(platform: Platform): Promise<void> {
  for (let more = true; more;) {
    more = await transact(platform.database, 'owner', {}, async (tx) => {
      const waiting = await takeWaitingMail(tx, batch);
      const ids = waiting.flatMap((row) => (row.invitationId ? [row.invitationId] : []));
      const invitations = new Map((await selectInvitationsById(tx, ids)).map((row) => [row.id, row]));
      let failures = 0;
      for (const row of waiting) {
        const invitation = row.invitationId ? invitations.get(row.invitationId) : undefined;
        const link = invitation
          ? linkAddress(
              platform.address,
              linkSecret(platform.keys.links, invitation.id, invitation.linkVersion),
            )
          : '';
        try {
          await platform.postman.deliver({
            id: row.id,
            to: row.toAddress,
            subject: row.subject,
            text: row.body.replaceAll('{link}', link),
          });
          await markMail(tx, row.id, {
            state: platform.postman.kind === 'smtp' ? 'sent' : 'outbox',
            at: platform.clock.now(),
          });
        } catch (error) {
          failures += 1;
          const failure = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
          await markMail(tx, row.id, {
            state: row.attempts + 1 >= mostAttempts ? 'failed' : 'waiting',
            failure,
          });
        }
      }
      // A failed mail waits for the next run, so that one bad address or a broken server does not make a loop.
      return waiting.length === batch && failures === 0;
    });
  }
}

defineJob('deliver-mail', deliverMail);

import { transact } from '../foundation/database.ts';
import { defineJob } from '../foundation/jobs.ts';
import { markMail, releaseMail, takeWaitingMail } from '../foundation/mail.store.ts';
import type { Platform } from '../foundation/platform.ts';
import { selectInvitationsById } from './invitations.store.ts';
import { linkAddress, linkSecret } from './links.ts';

/** How often a mail is tried before it is given up. What the server itself fails at does not count: it comes back. */
const mostAttempts = 5;

/** Mails that a worker takes at a time: what it can bring away well within ten minutes. */
const batch = 20;

type WaitingMail = Awaited<ReturnType<typeof takeWaitingMail>>[number];

/**
 * Sends what waits, filling in personal links at the last moment. A mail that failed is tried again after ten
 * minutes; when the server itself fails, the rest waits for the next run.
 */
export async function deliverMail(platform: Platform): Promise<void> {
  for (;;) {
    const { waiting, links } = await takeSome(platform);
    for (const [index, row] of waiting.entries()) {
      const serverFails = await deliverOne(platform, row, links.get(row.invitationId ?? '') ?? '');
      if (!serverFails) continue;
      const rest = waiting.slice(index + 1).map((other) => other.id);
      return transact(platform.database, 'owner', {}, (tx) => releaseMail(tx, rest));
    }
    if (waiting.length < batch) return;
  }
}

function takeSome(platform: Platform) {
  return transact(platform.database, 'owner', {}, async (tx) => {
    const waiting = await takeWaitingMail(tx, batch, platform.clock.now());
    const ids = waiting.flatMap((row) => (row.invitationId ? [row.invitationId] : []));
    const invitations = await selectInvitationsById(tx, ids);
    const links = new Map(
      invitations.map(({ id, linkVersion }) => [
        id,
        linkAddress(platform.address, linkSecret(platform.keys.links, id, linkVersion)),
      ]),
    );
    return { waiting, links };
  });
}

/** Returns whether the server failed, so that trying the next mail makes no sense now. */
async function deliverOne(platform: Platform, row: WaitingMail, link: string): Promise<boolean> {
  const text = row.body.replaceAll('{link}', link);
  const mark = (outcome: Parameters<typeof markMail>[2]) =>
    transact(platform.database, 'owner', {}, (tx) => markMail(tx, row.id, outcome));
  try {
    // A number instead of an address: somebody without mail, who gets the text alone.
    if (row.toAddress.startsWith('+')) await platform.texter.deliver({ id: row.id, to: row.toAddress, text });
    else await platform.postman.deliver({ id: row.id, to: row.toAddress, subject: row.subject, text });
  } catch (error) {
    const failure = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    const aboutThisMail = isAboutOneMail(error);
    const isGivenUp = aboutThisMail && row.attempts + 1 >= mostAttempts;
    await mark({ state: isGivenUp ? 'failed' : 'waiting', failure, counts: aboutThisMail });
    return !aboutThisMail;
  }
  await mark({ state: platform.postman.kind === 'smtp' ? 'sent' : 'outbox', at: platform.clock.now() });
  return false;
}

/**
 * nodemailer's codes for an address or a message that was refused, while the server works. A sender that is refused is no
 * fault of this mail: it will be refused for all, until somebody mends the settings.
 */
function isAboutOneMail(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  const refusesSender = 'command' in error && error.command === 'MAIL FROM';
  return (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') && !refusesSender;
}

defineJob('deliver-mail', deliverMail);

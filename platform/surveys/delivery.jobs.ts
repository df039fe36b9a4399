import { transact } from '../foundation/database.ts';
import { workInLines } from '../foundation/in-lines.ts';
import { defineJob } from '../foundation/jobs.ts';
import { mailLines } from '../foundation/mail.ts';
import { isAboutOneMail } from '../foundation/mail-faults.ts';
import { markMail, releaseMail, takeWaitingMail } from '../foundation/mail.store.ts';
import type { Platform } from '../foundation/platform.ts';
import { markMailFailed, selectFailing } from './contact-faults.store.ts';
import { selectInvitationsById } from './invitations.store.ts';
import { linkAddress, linkSecret, oneClickAddress, stopAddress } from './links.ts';
import { selectStopped } from './stopping.store.ts';

/** How often a mail is tried before it is given up. What the server itself fails at does not count: it comes back. */
const mostAttempts = 5;

/** Mails that a worker takes at a time: what it can bring away well within ten minutes. */
const batch = 20;

type WaitingMail = Awaited<ReturnType<typeof takeWaitingMail>>[number];

/**
 * Sends what waits, filling in personal links at the last moment. A mail that failed is tried again after ten
 * minutes; when the server itself fails, or this process is asked to stop, the rest waits for the next run.
 */
export async function deliverMail(platform: Platform): Promise<void> {
  for (;;) {
    const { waiting, ...known } = await takeSome(platform);
    const { isStopped, rest } = await workInLines(
      waiting,
      mailLines,
      (row) => deliverOne(platform, row, known),
      platform.stopping,
    );
    if (isStopped) {
      const ids = rest.map(({ id }) => id);
      return transact(platform.database, 'owner', {}, (tx) => releaseMail(tx, ids));
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
    const invited = waiting.flatMap((row) => (row.invitationId && row.personId ? [row.personId] : []));
    const people = waiting.flatMap((row) => row.personId ?? []);
    return {
      waiting,
      links,
      stopped: await selectStopped(tx, invited),
      failing: await selectFailing(tx, people),
    };
  });
}

type Known = Omit<Awaited<ReturnType<typeof takeSome>>, 'waiting'>;

/** The mail as it leaves: with its link, and the way to get no more about questions. */
function fillIn(platform: Platform, row: WaitingMail, links: Known['links']) {
  const { address, keys } = platform;
  const link = links.get(row.invitationId ?? '') ?? '';
  const isAboutQuestions = row.invitationId !== null && row.personId !== null;
  const stop = isAboutQuestions ? stopAddress(address, keys.links, row.personId ?? '', row.language) : '';
  return {
    id: row.id,
    to: row.toAddress,
    subject: row.subject,
    text: row.body.replaceAll('{link}', link).replaceAll('{stop}', stop),
    ...(isAboutQuestions ? { unsubscribe: oneClickAddress(address, keys.links, row.personId ?? '') } : {}),
  };
}

/** Returns whether the server failed, so that trying the next mail makes no sense now. */
async function deliverOne(platform: Platform, row: WaitingMail, known: Known): Promise<boolean> {
  const letter = fillIn(platform, row, known.links);
  const mark = (outcome: Parameters<typeof markMail>[2]) =>
    transact(platform.database, 'owner', {}, async (tx) => {
      await markMail(tx, row.id, outcome);
      if (outcome.state === 'failed' && row.personId !== null)
        await markMailFailed(tx, row.personId, row.toAddress, platform.clock.now());
    });
  if (known.failing.get(row.personId ?? '') === row.toAddress) {
    await mark({ state: 'failed', failure: 'the address does not work', counts: false });
    return false;
  }
  // Who said stop gets nothing, and staff see of it what they see of everybody: an invitation that left.
  const isStopped = row.invitationId !== null && known.stopped.has(row.personId ?? '');
  try {
    if (isStopped) {
      // Nothing leaves.
    } else if (row.toAddress.startsWith('+')) {
      // A number instead of an address: somebody without mail, who gets the text alone.
      await platform.texter.deliver({ id: row.id, to: row.toAddress, text: letter.text });
    } else await platform.postman.deliver(letter);
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

defineJob('deliver-mail', deliverMail);

import { queueMail, type NewMail } from './mail.store.ts';
import type { Call } from './operation.ts';

/**
 * Sends letters with what they tell about: they are queued in its transaction (no change, no letter), and whoever brings
 * mail away is woken once it is kept. Without letters nothing happens.
 *
 * @param tx the transaction under a role that may queue, when that is another than the operation's own
 */
export async function sendLetters(
  call: Call,
  letters: readonly NewMail[],
  tx: Call['tx'] = call.tx,
): Promise<void> {
  if (letters.length === 0) return;
  await queueMail(tx, letters, call.now);
  call.later('waking the mail', () => call.platform.jobs.wake('deliver-mail'));
}

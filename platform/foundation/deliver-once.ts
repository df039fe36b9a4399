import { isAboutOneMail, outcomeOf } from './mail-faults.ts';
import type { Letter } from './mail.ts';
import type { Platform } from './platform.ts';

/** How often a message is tried that the server refuses for now. */
const mostAttempts = 5;

/** A message that was marked as being sent. */
interface Marked {
  letter: Letter;
  /** By telephone: the text alone. */
  isText: boolean;
  /** How often it was tried, this time included. */
  attempts: number;
}

/**
 * Hands a message over that must not leave twice, and then says what became of it: `sent`, or what `outcomeOf` makes of the fault.
 * Returns whether the server failed, so that trying the next makes no sense now.
 */
export async function deliverOnce(
  platform: Platform,
  { letter, isText, attempts }: Marked,
  settle: (outcome: 'sent' | ReturnType<typeof outcomeOf>) => Promise<void>,
): Promise<boolean> {
  try {
    if (isText) await platform.texter.deliver({ id: letter.id, to: letter.to, text: letter.text });
    else await platform.postman.deliver(letter);
  } catch (error) {
    await settle(outcomeOf(error, attempts >= mostAttempts));
    return !isAboutOneMail(error);
  }
  await settle('sent');
  return false;
}

import type { HandleServerError } from '@sveltejs/kit/hooks';
import { currentPlatform, describeProblem } from '@medespraak/platform';
import { describeFault } from '@medespraak/platform/foundation/faults';
import { randomBytes } from 'node:crypto';

/**
 * Says of a database that cannot be reached what it is, with a status that means: ask again. That is told at the terminal once, by the database itself.
 * Gives any other fault a short reference that stands on the page and in the log; details stay on the server. What a page said
 * itself with `error(…)`, and an address that does not exist, are no faults.
 */
export const recordFault: HandleServerError = (caught) => {
  if (caught.kind !== 'unknown' || isGone(caught.error)) return;
  if (currentPlatform().database.isAway(caught.error))
    return { status: 503, message: describeProblem('database-away', caught.event.locals.language ?? 'nl') };
  const reference = randomBytes(4).toString('hex');
  // The route, not the address: an address can carry a personal link. And no message: it can hold an answer.
  console.error(
    `Fault ${reference} at ${caught.event.route.id ?? 'unknown route'}: ${describeFault(caught.error)}`,
  );
  return { reference };
};

/** The visitor went away while she was sending: nobody is there to be told, and nothing is wrong. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET'
  );
}

import { currentPlatform } from '@medespraak/platform';
import type { Handle } from '@sveltejs/kit/hooks';
import { staffAccounts } from '../accounts.ts';

/** Who asks, for the rooms of staff. Newcomers' pages and public pages never look at a session. */
export const recogniseStaff: Handle = async ({ event, resolve }) => {
  event.locals.visit = isForStaff(event.route.id)
    ? await staffAccounts().visitOf(event.request.headers).catch(explain)
    : null;
  return resolve(event);
};

/** The accounts library hides why it failed: a database that is away fails once more, and says so. */
async function explain(error: unknown): Promise<never> {
  await currentPlatform().database.ping();
  throw error;
}

function isForStaff(route: string | null): boolean {
  return route !== null && /^\/(\(staff\)|\(sign-in\))/.test(route);
}

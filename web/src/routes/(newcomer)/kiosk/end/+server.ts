import { forgetEverybody, forgetPerson, returnToStaff } from '#lib/server/questionnaire/shared-device.ts';
import { tabletCookie } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/**
 * Ends a visit and takes everything of it off the device, with scripts off too. Only a tablet is emptied whole: an interviewer's
 * device keeps what is hers, and a newcomer's own keeps answers that wait.
 */
export const GET: RequestHandler = async (event) => {
  const isTablet = event.cookies.get(tabletCookie) !== undefined;
  await (isTablet ? forgetEverybody(event) : forgetPerson(event));
  const to = !isTablet ? returnToStaff(event) : event.url.searchParams.has('idle') ? '/kiosk' : '/kiosk?done';
  return new Response(null, {
    status: 303,
    headers: { location: to, ...(isTablet && { 'clear-site-data': '"cache", "storage"' }) },
  });
};

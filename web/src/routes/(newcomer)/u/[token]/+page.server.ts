import { randomBytes } from 'node:crypto';
import { currentPlatform } from '@medespraak/platform';
import { openLink } from '@medespraak/platform/surveys/respondent.operations';
import { redirect } from '@sveltejs/kit';
import { withSecret } from '#lib/server/attempts.ts';
import { dropCookie, keepCookie } from '#lib/server/cookies.ts';
import {
  asPage,
  deviceCookie,
  helpedCookie,
  respondentCookie,
  tabletCookie,
  visitCookie,
} from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

const oneDay = 24 * 60 * 60;
const ninetyDays = 90 * oneDay;
/** As long as browsers keep any cookie: from one questionnaire to the next. */
const longest = 400 * oneDay;

/** Opens a personal link: its secret goes into a cookie and out of the address, and works with scripts off. */
export const load: PageServerLoad = async (event) => {
  const platform = currentPlatform();
  // A shared tablet opens codes, and keeps no link of anybody.
  if (event.cookies.get(tabletCookie)) redirect(303, '/kiosk');
  await asPage(event, () =>
    withSecret(event.getClientAddress(), platform.clock.now(), () => openLink(platform, event.params.token)),
  );
  keepCookie(event, respondentCookie, event.params.token, { path: '/', maxAge: ninetyDays });
  const device = event.cookies.get(deviceCookie) ?? randomBytes(32).toString('base64url');
  keepCookie(event, deviceCookie, device, { path: '/', maxAge: longest });
  dropCookie(event, visitCookie, '/');
  // Whoever opened a link here before had her own help.
  dropCookie(event, helpedCookie.name, helpedCookie.path);
  redirect(303, '/questions');
};

import { randomBytes } from 'node:crypto';
import { currentPlatform } from '@medespraak/platform';
import { noteOpening, openLink, readQuestionnaire } from '@medespraak/platform/surveys/respondent.operations';
import { redirect } from '@sveltejs/kit';
import { addressOf } from '#lib/questionnaire/steps.ts';
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
  const actor = await asPage(event, () =>
    withSecret(event.getClientAddress(), platform.clock.now(), () => openLink(platform, event.params.token)),
  );
  keepCookie(event, respondentCookie, event.params.token, { path: '/', maxAge: ninetyDays });
  const device = event.cookies.get(deviceCookie) ?? randomBytes(32).toString('base64url');
  keepCookie(event, deviceCookie, device, { path: '/', maxAge: longest });
  dropCookie(event, visitCookie, '/');
  // Whoever opened a link here before had her own help.
  dropCookie(event, helpedCookie.name, helpedCookie.path);
  redirect(303, await asPage(event, nextPage));

  /** Each page on the way costs a second on a slow line: who said yes before goes to her question at once. */
  async function nextPage(): Promise<string> {
    const state = await readQuestionnaire(platform, actor, { language: event.locals.language });
    if (!state.open || !state.consent) return '/questions';
    await noteOpening(platform, actor, {});
    return addressOf(state.next);
  }
};

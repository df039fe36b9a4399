import { currentPlatform } from '@medespraak/platform';
import { openLink } from '@medespraak/platform/surveys/respondent.operations';
import { redirect } from '@sveltejs/kit';
import { checkLinkAttempts, countWrongLink } from '#lib/server/link-attempts.ts';
import { asPage, respondentCookie } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

const ninetyDays = 90 * 24 * 60 * 60;

/** Opens a personal link: its secret goes into a cookie and out of the address, and works with scripts off. */
export const load: PageServerLoad = async (event) => {
  const platform = currentPlatform();
  const address = event.getClientAddress();
  await asPage(event, async () => {
    checkLinkAttempts(address, platform.clock.now());
    try {
      await openLink(platform, event.params.token);
    } catch (problem) {
      countWrongLink(address, platform.clock.now());
      throw problem;
    }
  });
  event.cookies.set(respondentCookie, event.params.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    maxAge: ninetyDays,
  });
  redirect(303, '/questions');
};

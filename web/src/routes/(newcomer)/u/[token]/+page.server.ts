import { currentPlatform } from '@medespraak/platform';
import { openLink } from '@medespraak/platform/surveys/respondent.operations';
import { redirect } from '@sveltejs/kit';
import { withSecret } from '#lib/server/attempts.ts';
import { keepCookie } from '#lib/server/cookies.ts';
import { asPage, respondentCookie } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

const ninetyDays = 90 * 24 * 60 * 60;

/** Opens a personal link: its secret goes into a cookie and out of the address, and works with scripts off. */
export const load: PageServerLoad = async (event) => {
  const platform = currentPlatform();
  await asPage(event, () =>
    withSecret(event.getClientAddress(), platform.clock.now(), () => openLink(platform, event.params.token)),
  );
  keepCookie(event, respondentCookie, event.params.token, { path: '/', maxAge: ninetyDays });
  redirect(303, '/questions');
};

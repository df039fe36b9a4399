import { currentPlatform, visitor } from '@medespraak/platform';
import { openTablet } from '@medespraak/platform/surveys/tablets.operations';
import { redirect } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { withSecret } from '#lib/server/attempts.ts';
import { keepCookie, passCookies } from '#lib/server/cookies.ts';
import { textsOf } from '#lib/server/messages.ts';
import { forgetEverybody } from '#lib/server/questionnaire/shared-device.ts';
import { asForm, tabletCookie } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({
  staffTexts: textsOf('coordinator-modes', event.locals.language),
});

export const actions: Actions = {
  default: async (event) => {
    const platform = currentPlatform();
    const opened = await asForm(event, () =>
      withSecret(event.getClientAddress(), platform.clock.now(), () =>
        openTablet(platform, visitor, { secret: event.params.secret }),
      ),
    );
    if (!('secret' in opened)) return opened;
    // Whoever signed in here is out: what lies on a table opens questions and nothing else.
    passCookies(await staffAccounts().signOut(event.request.headers), event.cookies);
    await forgetEverybody(event);
    const seconds = Math.round((opened.endsAt.getTime() - platform.clock.now().getTime()) / 1000);
    keepCookie(event, tabletCookie, opened.secret, { path: '/', maxAge: seconds });
    redirect(303, '/kiosk/end?idle');
  },
};

import { currentPlatform } from '@medespraak/platform';
import { undoLeaving } from '@medespraak/platform/enrolment/own-profile.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { deviceCookie } from '#lib/server/participant-room.ts';
import { anybody, asForm } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, cookies }) => ({
  texts: textsOf('sign-up', locals.language),
  canUndo: cookies.get(deviceCookie) !== undefined,
});

export const actions: Actions = {
  default: async (event) => {
    const deviceSecret = event.cookies.get(deviceCookie) ?? '';
    const failed = await asForm(event, () => undoLeaving(currentPlatform(), anybody, { deviceSecret }));
    if (failed) return failed;
    redirect(303, '/me/profile?done=returned');
  },
};

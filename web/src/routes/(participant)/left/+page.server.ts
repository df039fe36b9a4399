import { currentPlatform } from '@medespraak/platform';
import { openDevice } from '@medespraak/platform/devices/devices.operations';
import { readMayReturn, undoLeaving } from '@medespraak/platform/enrolment/own-profile.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { deviceCookie } from '#lib/server/participant-room.ts';
import { anybody, asForm } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whoever takes part has not stopped: her own page is elsewhere. */
export const load: PageServerLoad = async ({ locals, cookies }) => {
  const deviceSecret = cookies.get(deviceCookie) ?? '';
  if (deviceSecret && (await openDevice(currentPlatform(), deviceSecret))) redirect(303, '/me');
  return {
    texts: textsOf('sign-up', locals.language),
    canUndo: await readMayReturn(currentPlatform(), anybody, { deviceSecret }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const deviceSecret = event.cookies.get(deviceCookie) ?? '';
    const back = await asForm(event, () => undoLeaving(currentPlatform(), anybody, { deviceSecret }));
    if (!('outcome' in back)) return back;
    redirect(303, `/me/profile?done=${back.outcome}`);
  },
};

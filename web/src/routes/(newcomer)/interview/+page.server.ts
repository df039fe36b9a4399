import { currentPlatform, visitor } from '@medespraak/platform';
import { agreeToInterview } from '@medespraak/platform/surveys/visits.operations';
import { redirect } from '@sveltejs/kit';
import { respondentRoom, visitCookie } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { actor } = await respondentRoom(event);
  if (actor.visit?.mode !== 'interview' || actor.visit.agreed) redirect(303, '/questions');
};

export const actions: Actions = {
  default: async (event) => {
    const secret = event.cookies.get(visitCookie) ?? '';
    const said = (await event.request.formData()).get('agree');
    if (said !== 'yes') redirect(303, '/kiosk/end');
    await agreeToInterview(currentPlatform(), visitor, { secret });
    redirect(303, '/questions');
  },
};

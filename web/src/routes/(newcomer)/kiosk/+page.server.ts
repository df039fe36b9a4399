import { currentPlatform, visitor } from '@medespraak/platform';
import { beginAtTablet, findTablet } from '@medespraak/platform/surveys/tablets.operations';
import { redirect } from '@sveltejs/kit';
import { beginVisit, forgetPerson } from '#lib/server/questionnaire/shared-device.ts';
import { tabletCookie, visitCookie } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const secret = event.cookies.get(tabletCookie);
  const tablet = secret && (await findTablet(currentPlatform(), visitor, { secret }));
  // Whoever comes back to this page begins anew: nobody goes on where somebody else was.
  if (event.cookies.get(visitCookie)) await forgetPerson(event);
  const { searchParams } = event.url;
  const problem = (['wrong', 'wait'] as const).find((one) => one === searchParams.get('problem')) ?? null;
  return { isOpen: Boolean(tablet), isDone: searchParams.has('done'), problem };
};

export const actions: Actions = {
  default: async (event) => {
    const secret = event.cookies.get(tabletCookie) ?? '';
    const form = await event.request.formData();
    const begun = await beginAtTablet(currentPlatform(), visitor, {
      secret,
      code: String(form.get('code') ?? '').slice(0, 40),
    });
    // Not as the answer to a form: going back would ask whether to send somebody's code again.
    if (begun.state !== 'begun') redirect(303, `/kiosk?problem=${begun.state}`);
    await beginVisit(event, begun.secret);
    redirect(303, '/questions');
  },
};

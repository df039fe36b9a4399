import { currentPlatform, visitor } from '@medespraak/platform';
import { beginAtTablet, findTablet } from '@medespraak/platform/surveys/tablets.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isLanguage } from '#lib/language.ts';
import { beginVisit, forgetPerson } from '#lib/server/questionnaire/shared-device.ts';
import { tabletCookie, visitCookie } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const secret = event.cookies.get(tabletCookie);
  const tablet = secret && (await findTablet(currentPlatform(), visitor, { secret }));
  // Whoever comes back to this page begins anew: nobody goes on where somebody else was, nor in the language of her slip.
  if (secret && event.cookies.get(visitCookie)) redirect(303, '/kiosk/end?idle');
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
    redirect(303, `/questions${languageOf(event, begun.language)}`);
  },
};

/**
 * Goes on in the language of her slip, unless she chose one here. A slip in Dutch does not tell: it is also for who has no words
 * of her own.
 */
function languageOf(event: RequestEvent, ofSlip: string): string {
  const chosen = event.cookies.get('language') ?? event.url.searchParams.get('lang');
  return chosen || ofSlip === 'nl' || !isLanguage(ofSlip) ? '' : `?lang=${ofSlip}`;
}

import { currentPlatform } from '@medespraak/platform';
import { requestCode } from '@medespraak/platform/devices/devices.operations';
import { fail, redirect } from '@sveltejs/kit';
import { readContact } from '#lib/server/contact.ts';
import { keepCookie } from '#lib/server/cookies.ts';
import { safeDestination } from '#lib/server/destination.ts';
import { countCode } from '#lib/server/attempts.ts';
import { asForm } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ to: url.searchParams.get('to') ?? '' });

export const actions: Actions = {
  default: async (event) => {
    const platform = currentPlatform();
    const form = await event.request.formData();
    const typed = String(form.get('contact') ?? '');
    const contact = readContact(typed);
    if (!contact) return fail(400, { wrong: true, typed });
    const now = platform.clock.now();
    const answer = await asForm(
      event,
      async () => {
        countCode(event.getClientAddress(), contact, now);
        await requestCode(platform, { contact });
      },
      { typed },
    );
    if (answer) return answer;
    keepCookie(event, 'enter-contact', typed.trim(), { path: '/enter', maxAge: 900 });
    redirect(303, `/enter/code?to=${encodeURIComponent(safeDestination(String(form.get('to')), '/me'))}`);
  },
};

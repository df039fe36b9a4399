import { currentPlatform } from '@medespraak/platform';
import { signInWithCode } from '@medespraak/platform/devices/devices.operations';
import { fail, redirect } from '@sveltejs/kit';
import { readContact } from '#lib/server/contact.ts';
import { dropCookie } from '#lib/server/cookies.ts';
import { safeDestination } from '#lib/server/destination.ts';
import { withCode } from '#lib/server/attempts.ts';
import { keepDevice } from '#lib/server/participant-room.ts';
import { anybody, asForm } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies, url }) => {
  const typed = cookies.get('enter-contact');
  if (!typed) redirect(303, '/enter');
  return {
    contact: typed,
    hasOutbox: currentPlatform().postman.kind === 'outbox',
    to: safeDestination(url.searchParams.get('to'), '/me'),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const platform = currentPlatform();
    const contact = readContact(event.cookies.get('enter-contact') ?? '');
    if (!contact) redirect(303, '/enter');
    const form = await event.request.formData();
    const [address, now] = [event.getClientAddress(), platform.clock.now()];
    const answer = await asForm(event, () =>
      withCode(address, now, () =>
        signInWithCode(platform, anybody, {
          contact,
          code: String(form.get('code') ?? '').slice(0, 20),
          userAgent: event.request.headers.get('user-agent'),
        }),
      ),
    );
    if (answer && 'data' in answer) return answer;
    if (!answer) return fail(400, { wrong: true });
    keepDevice(event, answer.secret);
    dropCookie(event, 'enter-contact', '/enter');
    redirect(303, safeDestination(String(form.get('to') ?? ''), '/me'));
  },
};

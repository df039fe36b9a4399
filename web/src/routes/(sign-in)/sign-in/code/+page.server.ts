import { currentPlatform } from '@medespraak/platform';
import { fail, redirect } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { withStaffCode } from '#lib/server/attempts.ts';
import { dropCookie, passCookies } from '#lib/server/cookies.ts';
import { safeDestination } from '#lib/server/destination.ts';
import { asForm } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies, url }) => {
  const email = cookies.get('sign-in-email');
  if (!email) redirect(303, '/sign-in');
  return {
    email,
    hasOutbox: currentPlatform().postman.kind === 'outbox',
    to: safeDestination(url.searchParams.get('to')),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const email = event.cookies.get('sign-in-email');
    if (!email) redirect(303, '/sign-in');
    const form = await event.request.formData();
    const code = String(form.get('code') ?? '');
    const answer = await asForm(event, () =>
      withStaffCode(email, currentPlatform().clock.now(), async () => {
        const tried = await staffAccounts().signInWithCode(email, code, event.request.headers);
        return tried.ok ? tried : null;
      }),
    );
    if (answer && !(answer instanceof Response)) return answer;
    if (!answer || !passCookies(answer, event.cookies)) return fail(400, { wrong: true });
    dropCookie(event, 'sign-in-email', '/sign-in');
    redirect(303, safeDestination(String(form.get('to') ?? '')));
  },
};

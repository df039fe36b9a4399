import { currentPlatform } from '@medespraak/platform';
import { fail, redirect } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { countStaffLetter } from '#lib/server/attempts.ts';
import { looksLikeEmail } from '#lib/server/contact.ts';
import { keepCookie } from '#lib/server/cookies.ts';
import { asForm } from '#lib/server/room.ts';
import { safeDestination } from '#lib/server/destination.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.visit) redirect(303, safeDestination(url.searchParams.get('to')));
  const ended = Number(url.searchParams.get('ended'));
  return {
    to: safeDestination(url.searchParams.get('to')),
    /** On how many devices she just signed out everywhere; null when she comes from elsewhere. */
    ended: Number.isInteger(ended) && ended > 0 ? ended : null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get('email') ?? '').trim();
    const to = safeDestination(String(form.get('to') ?? ''));
    if (!looksLikeEmail(email)) return fail(400, { email, wrong: true });
    const ask = () => {
      countStaffLetter(email, currentPlatform().clock.now());
      return staffAccounts().requestSignIn(email, event.request.headers);
    };
    const outcome = await asForm(event, ask, { email });
    if (outcome) return outcome;
    // The address travels in a cookie, not in the address bar, where history and logs would keep it.
    keepCookie(event, 'sign-in-email', email, { path: '/sign-in', maxAge: 15 * 60 });
    redirect(303, `/sign-in/code?to=${encodeURIComponent(to)}`);
  },
};

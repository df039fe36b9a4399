import { fail, redirect } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { passCookies } from '#lib/server/cookies.ts';
import { asForm } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

// A button, not the opening itself: programs that look at links in mail would use it up before the person does.
export const actions: Actions = {
  default: async (event) => {
    const token = String((await event.request.formData()).get('token') ?? '');
    const answer = await asForm(event, () => staffAccounts().signInWithLink(token, event.request.headers));
    if (!(answer instanceof Response)) return answer;
    if (!passCookies(answer, event.cookies)) return fail(410, { expired: true });
    redirect(303, '/start');
  },
};

import { redirect } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { passCookies } from '#lib/server/cookies.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    passCookies(await staffAccounts().signOut(event.request.headers), event.cookies);
    redirect(303, '/');
  },
};

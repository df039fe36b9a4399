import { currentPlatform } from '@medespraak/platform';
import { countOwnSessions, signOutEverywhere } from '@medespraak/platform/accounts/accounts.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { staffAccounts } from '#lib/server/accounts.ts';
import { passCookies } from '#lib/server/cookies.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** Her account, and an organisation of hers; who may enter none has nothing to close. */
function own({ locals }: RequestEvent) {
  if (!locals.visit) redirect(303, '/sign-in?to=/account');
  const { account, actor, entrances } = locals.visit;
  const organisationId = entrances[0]?.organisationId ?? redirect(303, '/start');
  return { account, actor, organisationId };
}

export const load: PageServerLoad = async (event) => {
  const { account, actor, organisationId } = own(event);
  const { devices } = await asPage(event, () =>
    countOwnSessions(currentPlatform(), actor, { organisationId }),
  );
  return { name: account.name, email: account.email, devices };
};

export const actions: Actions = {
  default: async (event) => {
    const { actor, organisationId } = own(event);
    const outcome = await asForm(event, () =>
      signOutEverywhere(currentPlatform(), actor, { organisationId }),
    );
    if (!('ended' in outcome)) return outcome;
    passCookies(await staffAccounts().signOut(event.request.headers), event.cookies);
    redirect(303, `/sign-in?ended=${outcome.ended}`);
  },
};

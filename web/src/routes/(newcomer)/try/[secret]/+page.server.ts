import { redirect } from '@sveltejs/kit';
import { openTrial, trialAddress, trialEnd } from '#lib/server/questionnaire/trial.ts';
import type { PageServerLoad } from './$types';

/** A test link begins with the first question. */
export const load: PageServerLoad = async (event) => {
  const { items } = await openTrial(event);
  redirect(303, trialAddress(event.params.secret, items[0]?.id ?? trialEnd, {}));
};

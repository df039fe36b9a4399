import { currentPlatform, visitor } from '@medespraak/platform';
import { needsFirstRun } from '@medespraak/platform/organisations/organisations.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

/** Nobody can sign in before there is an organisation: then the first-run page comes first. */
export const load: LayoutServerLoad = async ({ locals, url }) => {
  const isFirstRun = await needsFirstRun(currentPlatform(), visitor, {});
  if (isFirstRun && url.pathname !== '/first-run') redirect(303, '/first-run');
  return { texts: textsOf('sign-in', locals.language), isFirstRun };
};

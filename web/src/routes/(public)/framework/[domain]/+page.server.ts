import { error } from '@sveltejs/kit';
import { describeDomain } from '#lib/server/framework/describe-framework.ts';
import { textsOf } from '#lib/server/messages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
  const domain = describeDomain(params.domain, locals.language);
  if (!domain) error(404);
  return { texts: textsOf('framework', locals.language), domain };
};

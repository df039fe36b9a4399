import { describePictures } from '#lib/server/framework/describe-framework.ts';
import { textsOf } from '#lib/server/messages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  texts: textsOf('framework', locals.language),
  domains: describePictures(locals.language),
});

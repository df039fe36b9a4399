import { textsOf } from '#lib/server/messages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ texts: textsOf('accessibility', locals.language) });

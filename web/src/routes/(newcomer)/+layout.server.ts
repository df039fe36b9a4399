import { textsOf } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({ texts: textsOf('questionnaire', locals.language) });

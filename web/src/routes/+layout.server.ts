import { textsOf } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
  language: locals.language,
  direction: locals.direction,
  common: textsOf('common', locals.language),
});

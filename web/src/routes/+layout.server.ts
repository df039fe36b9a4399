import { STAFF_LANGUAGES, type Language } from '#lib/language.ts';
import { textsOf } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
  // Rooms of newcomers and buddies have more.
  languages: STAFF_LANGUAGES as readonly Language[],
  language: locals.language,
  direction: locals.direction,
  common: textsOf('common', locals.language),
});

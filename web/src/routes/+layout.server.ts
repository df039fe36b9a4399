import { STAFF_LANGUAGES, type Language } from '#lib/language.ts';
import { textsOf } from '#lib/server/messages.ts';
import { isDraft, offeredLanguages } from '#lib/server/offered-languages.ts';
import { deviceCookie } from '#lib/server/participant-room.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, route, cookies }) => ({
  // Rooms of newcomers and buddies have more, and so has the page that says that there is no such page.
  languages: route.id === null ? await offeredLanguages() : (STAFF_LANGUAGES as readonly Language[]),
  isDraftLanguage: isDraft(locals.language),
  language: locals.language,
  direction: locals.direction,
  common: textsOf('common', locals.language),
  /** Who seems to be signed in in this browser: where an error page leads to. Nobody is looked up for it. */
  seems: cookies.getAll().some(({ name }) => name.endsWith('medespraak.session_token'))
    ? ('staff' as const)
    : cookies.get(deviceCookie)
      ? ('participant' as const)
      : null,
});

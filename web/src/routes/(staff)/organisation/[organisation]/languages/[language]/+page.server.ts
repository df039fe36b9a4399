import { languageName } from '@medespraak/exchange';
import { error } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/language.ts';
import { textsBeside, translatedLanguages } from '#lib/server/language-states.ts';
import { textsOf } from '#lib/server/messages.ts';
import { staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = await staffRoom(event);
  const code = translatedLanguages.find((one) => one === event.params.language);
  if (!code) error(404);
  return {
    texts: textsOf('coordinator-languages', language),
    code,
    name: languageName(code, language),
    direction: LANGUAGES[code].direction,
    groups: textsBeside(code, language),
  };
};

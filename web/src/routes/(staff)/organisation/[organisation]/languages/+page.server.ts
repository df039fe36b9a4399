import { languageStates, translatedLanguages } from '#lib/server/language-states.ts';
import { textsOf } from '#lib/server/messages.ts';
import { programmeRoom, saveSettings } from '#lib/server/programme-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, programme } = await programmeRoom(event);
  const allowed = programme?.settings.draftLanguages;
  return {
    texts: textsOf('coordinator-languages', room.language),
    saved: event.url.searchParams.has('saved'),
    states:
      allowed &&
      languageStates(room.language).map((one) => ({ ...one, isAllowed: allowed.includes(one.code) })),
  };
};

export const actions: Actions = {
  default: (event) =>
    saveSettings(event, (form) => ({ draftLanguages: translatedLanguages.filter((code) => form.has(code)) })),
};

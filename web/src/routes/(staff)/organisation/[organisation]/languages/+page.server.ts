import { translatedLanguages } from '@medespraak/platform/translations/translations';
import { textsOf } from '#lib/server/messages.ts';
import { programmeRoom, saveSettings } from '#lib/server/programme-settings.ts';
import { describeLanguages } from '#lib/server/translations/overview.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, programme } = await programmeRoom(event);
  const allowed = programme?.settings.draftLanguages ?? [];
  const { roles, language } = room;
  return {
    texts: textsOf('coordinator-languages', language),
    saved: event.url.searchParams.has('saved'),
    mayAllow: programme !== null && roles.some((role) => role === 'coordinator' || role === 'administrator'),
    states: describeLanguages(language).map((one) => ({ ...one, isAllowed: allowed.includes(one.code) })),
  };
};

export const actions: Actions = {
  default: (event) =>
    saveSettings(event, (form) => ({ draftLanguages: translatedLanguages.filter((code) => form.has(code)) })),
};

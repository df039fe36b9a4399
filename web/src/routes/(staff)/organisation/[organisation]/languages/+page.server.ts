import {
  changeProgrammeSettings,
  readPublicProgramme,
} from '@medespraak/platform/organisations/organisations.operations';
import { redirect } from '@sveltejs/kit';
import { languageStates, translatedLanguages } from '#lib/server/language-states.ts';
import { textsOf } from '#lib/server/messages.ts';
import { forgetProgrammes } from '#lib/server/offered-languages.ts';
import { anybody, asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, programme, language } = await staffRoom(event);
  const texts = textsOf('coordinator-languages', language);
  if (!programme) return { texts, saved: false, states: null };
  const { settings } = await asPage(event, () =>
    readPublicProgramme(platform, anybody, { slug: programme.slug }),
  );
  return {
    texts,
    saved: event.url.searchParams.has('saved'),
    states: languageStates(language).map((one) => ({
      ...one,
      isAllowed: settings.draftLanguages.includes(one.code),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    const form = await event.request.formData();
    const failed = await asForm(event, () =>
      changeProgrammeSettings(platform, actor, {
        organisationId: organisation.id,
        programmeId: programme?.id ?? '',
        settings: { draftLanguages: translatedLanguages.filter((code) => form.has(code)) },
      }),
    );
    if (failed) return failed;
    forgetProgrammes();
    redirect(303, `?programme=${programme?.slug ?? ''}&saved=yes`);
  },
};

import {
  changeProgrammeSettings,
  readPublicProgramme,
} from '@medespraak/platform/organisations/organisations.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { anybody, asForm, asPage, staffRoom } from '#lib/server/room.ts';
import { qrPathOf } from '#lib/server/waves/qr-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, programme, language } = await staffRoom(event);
  const texts = textsOf('coordinator-sign-up', language);
  if (!programme) return { texts, join: null };
  const { settings, name } = await asPage(event, () =>
    readPublicProgramme(platform, anybody, { slug: programme.slug }),
  );
  const link = `${platform.address}/join/${programme.slug}`;
  return {
    texts,
    join: {
      name,
      link,
      path: `/join/${programme.slug}`,
      qr: qrPathOf(link),
      newcomers: settings.newcomersMaySignUp,
      buddies: settings.buddiesMaySignUp,
      saved: event.url.searchParams.has('saved'),
    },
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
        settings: {
          newcomersMaySignUp: form.get('newcomers') === 'on',
          buddiesMaySignUp: form.get('buddies') === 'on',
        },
      }),
    );
    if (failed) return failed;
    redirect(303, `?programme=${programme?.slug ?? ''}&saved=yes`);
  },
};

import { listReleases, publishRelease } from '@medespraak/platform/insights/releases.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const releases = await asPage(event, () =>
    listReleases(platform, actor, { organisationId: organisation.id }),
  );
  if (releases[0]) redirect(303, `/organisation/${organisation.slug}/figures/${releases[0].id}`);
  return { texts: textsOf('coordinator-figures', language) };
};

export const actions: Actions = {
  publish: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const outcome = await asForm(event, () =>
      publishRelease(platform, actor, {
        organisationId: organisation.id,
        waveId: String(form.get('wave') ?? ''),
        shareWithMunicipality: form.get('share') === 'on',
      }),
    );
    if ('releaseId' in outcome)
      redirect(303, `/organisation/${organisation.slug}/figures/${outcome.releaseId}`);
    return outcome;
  },
};

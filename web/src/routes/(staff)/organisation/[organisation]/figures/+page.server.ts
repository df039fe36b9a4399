import { listReleases, publishRelease } from '@medespraak/platform/insights/releases.operations';
import { readWave } from '@medespraak/platform/surveys/waves.operations';
import { fail, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import { stageOf } from '#lib/server/waves/stage.ts';
import type { Actions, PageServerLoad } from './$types';

/** The newest figures; with `?wave=` those of one wave, or what it takes to publish them. */
export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id };
  const releases = await asPage(event, () => listReleases(platform, actor, where));
  const asked = event.url.searchParams.get('wave');
  const release = asked === null ? releases[0] : releases.find(({ waveId }) => waveId === asked);
  if (release) redirect(303, `/organisation/${organisation.slug}/figures/${release.id}`);
  const texts = textsOf('coordinator-figures', language);
  if (asked === null) return { texts, wave: null };
  const { wave } = await asPage(event, () => readWave(platform, actor, { ...where, waveId: asked }));
  const isRunning = stageOf(wave, platform.clock.now()) === 'open';
  return {
    texts,
    wave: {
      id: wave.id,
      name: wave.name,
      runsUntil: isRunning ? wave.closesOn : null,
      asksOwn: wave.ownVersionId !== null,
    },
  };
};

export const actions: Actions = {
  publish: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const where = { organisationId: organisation.id, waveId: String(form.get('wave') ?? '') };
    if (form.get('sure') !== 'yes') {
      const { wave } = await asPage(event, () => readWave(platform, actor, where));
      if (stageOf(wave, platform.clock.now()) === 'open') return fail(400, { unsure: true });
    }
    const outcome = await asForm(event, () =>
      publishRelease(platform, actor, {
        ...where,
        shareWithMunicipality: form.get('share') === 'on',
        shareOwnQuestions: form.get('share-own') === 'on',
      }),
    );
    if ('releaseId' in outcome)
      redirect(303, `/organisation/${organisation.slug}/figures/${outcome.releaseId}`);
    return outcome;
  },
};

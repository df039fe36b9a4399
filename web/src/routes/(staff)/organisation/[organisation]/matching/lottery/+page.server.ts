import { readWaiting } from '@medespraak/platform/conversations/candidates.operations';
import { strataChoices } from '@medespraak/platform/conversations/lotteries';
import { announceLottery, listLotteries } from '@medespraak/platform/conversations/lotteries.operations';
import { error, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { programmeRoom, saveSettings } from '#lib/server/programme-settings.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, programme } = await programmeRoom(event);
  const { platform, actor, organisation, language } = room;
  if (!programme) error(404);
  const where = { organisationId: organisation.id, programmeId: programme.id };
  const { waiting, freePlaces } = await asPage(event, () => readWaiting(platform, actor, where));
  return {
    texts: textsOf('coordinator-lottery', language),
    waiting,
    freePlaces,
    strata: strataChoices,
    publishDraws: programme.settings.publishDraws,
    saved: event.url.searchParams.has('saved'),
    lotteries: await asPage(event, () => listLotteries(platform, actor, where)),
  };
};

export const actions: Actions = {
  publish: (event) => saveSettings(event, (form) => ({ publishDraws: form.get('publishDraws') === 'on' })),
  announce: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    const form = await event.request.formData();
    const places = String(form.get('places') ?? '').trim();
    const announced = await asForm(
      event,
      () =>
        announceLottery(platform, actor, {
          organisationId: organisation.id,
          programmeId: programme?.id ?? '',
          strata: strataChoices.filter((name) => form.get(name) === 'on'),
          ...(places === '' ? {} : { places: Number(places) }),
        }),
      { places },
    );
    if (!('lotteryId' in announced)) return announced;
    const base = `/organisation/${organisation.slug}/matching/lottery`;
    redirect(303, `${base}/${announced.lotteryId}?programme=${programme?.slug ?? ''}`);
  },
};

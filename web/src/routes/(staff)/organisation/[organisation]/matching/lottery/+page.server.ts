import { readWaiting } from '@medespraak/platform/conversations/candidates.operations';
import { strataChoices, type Stratum } from '@medespraak/platform/conversations/lotteries';
import { Problem } from '@medespraak/platform';
import {
  announceLottery,
  countDrawable,
  foreseeWish,
} from '@medespraak/platform/conversations/announcing.operations';
import { listLotteries } from '@medespraak/platform/conversations/lotteries.operations';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { describeOutlook, trialPatience } from '#lib/server/matching/chances.ts';
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
    ...(await lookedAt(event, where)),
    waiting,
    freePlaces,
    strata: strataChoices,
    publishDraws: programme.settings.publishDraws,
    saved: event.url.searchParams.has('saved'),
    lotteries: await asPage(event, () => listLotteries(platform, actor, where)),
  };
};

/** The groups and the number of places that a form or an address names. */
function wishIn(fields: FormData | URLSearchParams) {
  const places = String(fields.get('places') ?? '').trim();
  const strata = strataChoices.filter((name) => fields.get(name) === 'on');
  return { strata, places };
}

const asked = ({ strata, places }: ReturnType<typeof wishIn>) => ({
  strata,
  ...(places === '' ? {} : { places: Number(places) }),
});

/** What the draw of the address would do, before it is announced; how many can be drawn where that is not possible. */
async function lookedAt(event: RequestEvent, where: { organisationId: string; programmeId: string }) {
  const { platform, actor, language } = await staffRoom(event);
  const search = event.url.searchParams;
  const wish = wishIn(search);
  if (!search.has('look')) return { wish, chances: null, drawable: null };
  try {
    const outlook = await foreseeWish(platform, actor, { ...where, ...asked(wish) }, trialPatience);
    const chances = describeOutlook(outlook, language, (strata) => addressOf(search, strata));
    return { wish: { ...wish, places: String(outlook.places) }, chances, drawable: null };
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.code !== 'invalid-input') throw thrown;
    return { wish, chances: null, drawable: await countDrawable(platform, actor, where) };
  }
}

/** The address that shows the same draw by other groups. */
function addressOf(search: URLSearchParams, strata: readonly Stratum[]): string {
  const other = new URLSearchParams(search);
  for (const name of strataChoices) other.delete(name);
  for (const name of strata) other.set(name, 'on');
  return `?${other}#chances`;
}

export const actions: Actions = {
  publish: (event) => saveSettings(event, (form) => ({ publishDraws: form.get('publishDraws') === 'on' })),
  announce: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    const wish = wishIn(await event.request.formData());
    const announced = await asForm(event, () =>
      announceLottery(platform, actor, {
        organisationId: organisation.id,
        programmeId: programme?.id ?? '',
        ...asked(wish),
      }),
    );
    if (!('lotteryId' in announced)) return announced;
    const base = `/organisation/${organisation.slug}/matching/lottery`;
    redirect(303, `${base}/${announced.lotteryId}?programme=${programme?.slug ?? ''}`);
  },
};

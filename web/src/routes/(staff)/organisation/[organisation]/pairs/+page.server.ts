import { pairStates } from '@medespraak/platform/conversations/conversations';
import { acceptPairs, listPairs } from '@medespraak/platform/conversations/pairs.operations';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 50;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const asked = event.url.searchParams;
  const state = pairStates.find((name) => name === asked.get('state'));
  const search = (asked.get('q') ?? '').trim().slice(0, 200);
  const page = Math.max(1, Math.trunc(Number(asked.get('page'))) || 1);
  const list = await asPage(event, () =>
    listPairs(platform, actor, {
      organisationId: organisation.id,
      ...(programme ? { programmeId: programme.id } : {}),
      ...(state ? { state } : {}),
      search,
      page,
      pageSize,
    }),
  );
  return {
    texts: textsOf('coordinator-pairs', language),
    state: state ?? null,
    search,
    counts: list.counts,
    page: { current: page, pages: Math.max(1, Math.ceil(list.total / pageSize)) },
    pairs: (await toldApart(event, list.pairs)).map(
      ({ id, state: now, newcomer, buddy, offeredAt, startedAt, endedAt, talks, endReason }) => ({
        id,
        state: now,
        newcomer,
        buddy,
        since: (now === 'offered' ? offeredAt : now === 'started' ? startedAt : endedAt) ?? offeredAt,
        talks,
        endReason,
      }),
    ),
  };
};

export const actions: Actions = {
  accept: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const pairIds = form.getAll('pair').map(String);
    return asForm(event, () => acceptPairs(platform, actor, { organisationId: organisation.id, pairIds }));
  },
};

import { listConcerns } from '@medespraak/platform/safety/handling.operations';
import { concernOwners, concernStates } from '@medespraak/platform/safety/safety';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const asked = event.url.searchParams;
  const state = concernStates.find((name) => name === asked.get('state')) ?? 'open';
  const owner = concernOwners.find((name) => name === asked.get('owner')) ?? 'anybody';
  const { counts, concerns } = await asPage(event, () =>
    listConcerns(platform, actor, { organisationId: organisation.id, state, owner }),
  );
  return {
    texts: textsOf('coordinator-concerns', language),
    state,
    owner,
    states: [...concernStates],
    owners: [...concernOwners],
    counts,
    concerns: (await toldApart(event, concerns)).map(
      ({ id, kind, category, person, about, createdAt, owner: who }) => ({
        id,
        kind,
        category,
        person,
        about,
        createdAt,
        owner: who,
      }),
    ),
  };
};

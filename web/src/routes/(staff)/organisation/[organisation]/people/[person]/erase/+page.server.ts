import { readPerson } from '@medespraak/platform/people/people.operations';
import { erasePerson } from '@medespraak/platform/surveys/erasing.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, personId: event.params.person };
  const { person } = await asPage(event, () => readPerson(platform, actor, where));
  return {
    texts: textsOf('coordinator-people', language),
    ...(await toldApart(event, {
      id: person.id,
      name: `${person.givenName} ${person.familyName}`.trim(),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, personId: event.params.person };
    await asPage(event, () => erasePerson(platform, actor, where));
    redirect(303, `/organisation/${organisation.slug}/people?done=erased`);
  },
};

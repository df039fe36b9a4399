import { erasePerson, readPerson } from '@medespraak/platform/people/people.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { person } = await asPage(event, () =>
    readPerson(platform, actor, { organisationId: organisation.id, personId: event.params.person }),
  );
  return {
    texts: textsOf('coordinator-people', language),
    name: `${person.givenName} ${person.familyName}`.trim(),
    id: person.id,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    await asPage(event, () =>
      erasePerson(platform, actor, { organisationId: organisation.id, personId: event.params.person }),
    );
    redirect(303, `/organisation/${organisation.slug}/people?erased`);
  },
};

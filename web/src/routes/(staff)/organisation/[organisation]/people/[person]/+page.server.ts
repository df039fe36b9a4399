import { readPerson, setPersonState } from '@medespraak/platform/people/people.operations';
import { error, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { profileLines } from '#lib/server/people/profile-view.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, personId: event.params.person };
  const { person, timeline } = await asPage(event, () => readPerson(platform, actor, where));
  return {
    texts: textsOf('coordinator-people', language),
    person: {
      id: person.id,
      kind: person.kind,
      state: person.state,
      name: `${person.givenName} ${person.familyName}`.trim(),
      leftOn: person.leftOn,
      leftReason: person.leftReason,
    },
    lines: profileLines(person, language),
    timeline,
    done: ['saved', 'added'].find((word) => word === event.url.searchParams.get('done')) ?? null,
  };
};

const states = ['active', 'paused', 'left'] as const;

export const actions: Actions = {
  state: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const state = states.find((name) => name === form.get('state')) ?? error(400);
    const where = { organisationId: organisation.id, personId: event.params.person };
    const leftReason = String(form.get('reason') ?? '').slice(0, 200);
    const failed = await asForm(event, () =>
      setPersonState(platform, actor, { ...where, state, leftReason }),
    );
    if (failed) return failed;
    redirect(303, `/organisation/${organisation.slug}/people/${event.params.person}`);
  },
};

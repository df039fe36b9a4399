import { interestName, languageName, slotName } from '@medespraak/exchange';
import { changePerson, readPerson, setPersonState } from '@medespraak/platform/people/people.operations';
import { textsOf } from '#lib/server/messages.ts';
import { profileFrom } from '#lib/server/people/profile-form.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { person, timeline } = await asPage(event, () =>
    readPerson(platform, actor, { organisationId: organisation.id, personId: event.params.person }),
  );
  return {
    texts: textsOf('coordinator-people', language),
    person,
    words: {
      languages: person.languages.map((code) => languageName(code, language)),
      interests: [...person.interests.map((id) => interestName(id, language)), ...person.interestsOther],
      slots: person.slots.map((slot) => slotName(slot, language)),
    },
    timeline,
  };
};

export const actions: Actions = {
  change: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const where = { organisationId: organisation.id, personId: event.params.person };
    const problem = await asForm(event, async () => {
      const { person } = await readPerson(platform, actor, where);
      await changePerson(platform, actor, { ...where, profile: profileFrom(form, person) });
    });
    return problem ?? { saved: true };
  },
  state: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const state = (await event.request.formData()).get('state');
    const problem = await asForm(event, () =>
      setPersonState(platform, actor, {
        organisationId: organisation.id,
        personId: event.params.person,
        state: state === 'paused' || state === 'left' ? state : 'active',
      }),
    );
    return problem ?? { saved: true };
  },
};

import { changePerson, readPerson } from '@medespraak/platform/people/people.operations';
import { fail, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { todayOf } from '#lib/server/people/list.ts';
import { formValuesOf, readProfileForm, slotOptions } from '#lib/server/people/profile-form.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, personId: event.params.person };
  const { person } = await asPage(event, () => readPerson(platform, actor, where));
  return {
    texts: textsOf('coordinator-people', language),
    kind: person.kind,
    ...(await toldApart(event, { id: person.id, name: `${person.givenName} ${person.familyName}`.trim() })),
    slots: slotOptions(language),
    values: formValuesOf(person, language),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const room = await staffRoom(event);
    const { platform, actor, organisation, language } = room;
    const where = { organisationId: organisation.id, personId: event.params.person };
    const { person } = await asPage(event, () => readPerson(platform, actor, where));
    const kind = person.kind === 'buddy' ? 'buddies' : 'newcomers';
    const { values, profile, errors } = readProfileForm(
      await event.request.formData(),
      kind,
      todayOf(room),
      language,
    );
    if (!profile || Object.keys(errors).length > 0) return fail(400, { values, errors });
    const failed = await asForm(event, () => changePerson(platform, actor, { ...where, profile }));
    if (failed) return fail(400, { values, errors: failed.data.problem.fields });
    redirect(303, `/organisation/${organisation.slug}/people/${person.id}?done=saved`);
  },
};

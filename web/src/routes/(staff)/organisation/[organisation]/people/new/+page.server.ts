import { addPerson, readPerson } from '@medespraak/platform/people/people.operations';
import type { PersonKind } from '@medespraak/platform/people/people';
import { error, fail, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { todayOf } from '#lib/server/people/list.ts';
import { emptyFormValues, readProfileForm, slotOptions } from '#lib/server/people/profile-form.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const kindOf = (url: URL): PersonKind => (url.searchParams.get('kind') === 'buddy' ? 'buddy' : 'newcomer');

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  return {
    texts: textsOf('coordinator-people', room.language),
    kind: kindOf(event.url),
    slots: slotOptions(room.language),
    empty: emptyFormValues(todayOf(room)),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const room = await staffRoom(event);
    const { platform, actor, organisation, programme, language } = room;
    if (!programme) error(404);
    const kind = kindOf(event.url);
    const form = await event.request.formData();
    const listKind = kind === 'buddy' ? 'buddies' : 'newcomers';
    const { values, profile, errors } = readProfileForm(form, listKind, todayOf(room), language);
    if (!profile || Object.keys(errors).length > 0) return fail(400, { values, errors, known: null });
    const organisationId = organisation.id;
    const made = await asForm(event, () =>
      addPerson(platform, actor, {
        organisationId,
        programmeId: programme.id,
        kind,
        profile,
        anyway: form.get('anyway') === 'yes',
      }),
    );
    if (!('outcome' in made)) return fail(400, { values, errors: made.data.problem.fields, known: null });
    if (made.outcome === 'added')
      redirect(303, `/organisation/${organisation.slug}/people/${made.personId}?done=added`);
    const { person } = await asPage(event, () =>
      readPerson(platform, actor, { organisationId, personId: made.personId }),
    );
    const name = `${person.givenName} ${person.familyName}`.trim();
    const known = await toldApart(event, { id: person.id, name });
    return fail(409, { values, errors: {}, known });
  },
};

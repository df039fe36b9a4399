import { readContact } from '@medespraak/platform/board/contact.operations';
import { setCertificate } from '@medespraak/platform/enrolment/certificates.operations';
import { removeMediaAsStaff } from '@medespraak/platform/enrolment/media.operations';
import { listExclusions } from '@medespraak/platform/conversations/exclusions.operations';
import { setStateWithPairs } from '@medespraak/platform/conversations/leaving.operations';
import { readPerson, setAskBy } from '@medespraak/platform/people/people.operations';
import { dayOf } from '@medespraak/platform';
import { error, redirect } from '@sveltejs/kit';
import { undoableHere, undoStep } from '#lib/server/board/undo.ts';
import { textsOf } from '#lib/server/messages.ts';
import { enrolmentView } from '#lib/server/people/enrolment-view.ts';
import { profileLines } from '#lib/server/people/profile-view.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { platform, actor, organisation, language } = room;
  const where = { organisationId: organisation.id, personId: event.params.person };
  const { person, timeline } = await asPage(event, () => readPerson(platform, actor, where));
  const contact = await asPage(event, () => readContact(platform, actor, where));
  const enrolment = await asPage(event, () => enrolmentView({ platform, actor, language }, where, person));
  const apart = await asPage(event, () =>
    listExclusions(platform, actor, {
      organisationId: organisation.id,
      programmeId: person.programmeId,
      personId: person.id,
    }),
  );
  return {
    enrolment,
    texts: textsOf('coordinator-people', language),
    modeTexts: textsOf('coordinator-modes', language),
    person: await toldApart(event, {
      id: person.id,
      kind: person.kind,
      state: person.state,
      name: `${person.givenName} ${person.familyName}`.trim(),
      leftOn: person.leftOn,
      leftReason: person.leftReason,
      askBy: person.askBy,
      mailFailed: person.mailFailedAt !== null,
    }),
    lines: profileLines(person, language),
    apartTexts: textsOf('coordinator-rounds', language),
    apart: await toldApart(event, apart),
    timeline,
    undoable: await asPage(event, () => undoableHere(room, person.id)),
    today: dayOf(platform.clock.now()),
    contact: {
      messages: contact.reduce((sum, one) => sum + one.messages, 0),
      lastAt: contact[0]?.lastAt ?? null,
    },
    done: ['saved', 'added'].find((word) => word === event.url.searchParams.get('done')) ?? null,
  };
};

const ways = ['mail', 'sms', 'letter', 'hand'] as const;
const states = ['active', 'paused', 'left'] as const;

export const actions: Actions = {
  undo: undoStep,
  certificate: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const day = (name: string) => String(form.get(name) ?? '') || null;
    const values = { askedOn: day('askedOn'), seenOn: day('seenOn'), issuedOn: day('issuedOn') };
    const where = { organisationId: organisation.id, personId: event.params.person };
    const seenBy = event.locals.visit?.account.name ?? '';
    const failed = await asForm(
      event,
      () => setCertificate(platform, actor, { ...where, ...values, seenBy }),
      values,
    );
    if (failed) return failed;
    redirect(303, `/organisation/${organisation.slug}/people/${event.params.person}?done=saved`);
  },
  'remove-media': async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const kind = (await event.request.formData()).get('kind') === 'photo' ? 'photo' : 'introduction';
    const where = { organisationId: organisation.id, personId: event.params.person, kind } as const;
    const failed = await asForm(event, () => removeMediaAsStaff(platform, actor, where));
    if (failed) return failed;
    redirect(303, `/organisation/${organisation.slug}/people/${event.params.person}?done=saved`);
  },
  'ask-by': async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const asked = (await event.request.formData()).get('askBy');
    const where = { organisationId: organisation.id, personId: event.params.person };
    const askBy = ways.find((way) => way === asked) ?? null;
    const failed = await asForm(event, () => setAskBy(platform, actor, { ...where, askBy }));
    if (failed) return failed;
    redirect(303, `/organisation/${organisation.slug}/people/${event.params.person}?done=saved`);
  },
  state: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const state = states.find((name) => name === form.get('state')) ?? error(400);
    const where = { organisationId: organisation.id, personId: event.params.person };
    const leftReason = String(form.get('reason') ?? '').slice(0, 200);
    const failed = await asForm(event, () =>
      setStateWithPairs(platform, actor, { ...where, state, leftReason }),
    );
    if (failed) return failed;
    redirect(303, `/organisation/${organisation.slug}/people/${event.params.person}`);
  },
};

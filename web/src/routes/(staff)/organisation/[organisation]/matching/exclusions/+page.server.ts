import { liftExclusion, listExclusions } from '@medespraak/platform/conversations/exclusions.operations';
import { error } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  if (!programme) error(404);
  const where = { organisationId: organisation.id, programmeId: programme.id };
  const exclusions = await asPage(event, () => listExclusions(platform, actor, where));
  return {
    texts: textsOf('coordinator-rounds', language),
    exclusions: await toldApart(event, exclusions),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    if (!programme) error(404);
    const form = await event.request.formData();
    const where = { organisationId: organisation.id, programmeId: programme.id };
    const pair = {
      newcomerId: String(form.get('newcomer') ?? ''),
      buddyId: String(form.get('buddy') ?? ''),
    };
    return asForm(event, () => liftExclusion(platform, actor, { ...where, ...pair }));
  },
};

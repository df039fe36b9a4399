import { handleConcern, readConcern } from '@medespraak/platform/safety/handling.operations';
import { concernSteps } from '@medespraak/platform/safety/safety';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, concernId: event.params.concern };
  return {
    texts: textsOf('coordinator-concerns', language),
    ...(await toldApart(event, await asPage(event, () => readConcern(platform, actor, where)))),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const asked = concernSteps.find((name) => name === form.get('step')) ?? 'noted';
    const words = String(form.get('words') ?? '');
    const where = { organisationId: organisation.id, concernId: event.params.concern };
    const answer = await asForm(
      event,
      () => handleConcern(platform, actor, { ...where, step: asked === 'opened' ? 'noted' : asked, words }),
      { words },
    );
    if (!('state' in answer)) return answer;
    redirect(303, event.url.pathname);
  },
};

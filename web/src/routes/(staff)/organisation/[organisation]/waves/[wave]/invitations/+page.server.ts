import { listInvitations } from '@medespraak/platform/surveys/invitation-list.operations';
import { renewInvitation, withdrawInvitation } from '@medespraak/platform/surveys/invitations.operations';
import { readWave } from '@medespraak/platform/surveys/waves.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { pageOf } from '#lib/server/paging.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 50;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const { wave } = await asPage(event, () => readWave(platform, actor, where));
  const page = pageOf(event.url);
  const { invitations, total } = await asPage(event, () =>
    listInvitations(platform, actor, { ...where, page, pageSize }),
  );
  return {
    texts: textsOf('coordinator-waves', language),
    wave: { id: wave.id, name: wave.name, open: wave.state === 'open' },
    invitations: await toldApart(event, invitations),
    total,
    page: { current: page, pages: Math.max(1, Math.ceil(total / pageSize)) },
  };
};

async function change(event: RequestEvent, operation: typeof withdrawInvitation) {
  const { platform, actor, organisation } = await staffRoom(event);
  const invitationId = String((await event.request.formData()).get('invitation') ?? '');
  await operation(platform, actor, { organisationId: organisation.id, invitationId });
}

export const actions: Actions = {
  withdraw: (event) =>
    asForm(event, async () => {
      await change(event, withdrawInvitation);
      return { withdrawn: true };
    }),
  renew: (event) =>
    asForm(event, async () => {
      await change(event, renewInvitation);
      return { renewed: true };
    }),
};

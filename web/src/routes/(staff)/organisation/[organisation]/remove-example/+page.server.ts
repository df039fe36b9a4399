import { visitor } from '@medespraak/platform';
import { needsFirstRun, removeExamples } from '@medespraak/platform/organisations/organisations.operations';
import { error, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  texts: textsOf('coordinator', event.locals.language),
});

export const actions: Actions = {
  default: async (event) => {
    const { platform, organisation, roles } = await staffRoom(event);
    const may =
      organisation.isExample && roles.some((role) => role === 'administrator' || role === 'coordinator');
    if (!may) error(403);
    await removeExamples(platform, { kind: 'system', reason: 'remove-example' }, {});
    // Without an organisation of her own the next step is to make one; nothing on the first page leads there.
    redirect(303, (await needsFirstRun(platform, visitor, {})) ? '/first-run?example=removed' : '/');
  },
};

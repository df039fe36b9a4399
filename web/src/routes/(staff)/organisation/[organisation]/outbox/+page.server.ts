import { readOutbox } from '@medespraak/platform/surveys/invitations.operations';
import { readUndelivered, retryUndelivered } from '@medespraak/platform/surveys/undelivered.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id };
  return {
    texts: textsOf('outbox', language),
    /** Where the files lie is for who has the machine: the start-up line and the settings say so. */
    keeps: platform.postman.kind === 'outbox',
    undelivered: await asPage(event, () => readUndelivered(platform, actor, where)),
    mails: await asPage(event, () => readOutbox(platform, actor, where)),
  };
};

export const actions: Actions = {
  retry: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const outcome = await asForm(event, () =>
      retryUndelivered(platform, actor, { organisationId: organisation.id }),
    );
    if ('mails' in outcome) await platform.jobs.wake('deliver-mail');
    return outcome;
  },
};

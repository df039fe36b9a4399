import { readOutbox } from '@medespraak/platform/surveys/invitations.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  return {
    texts: textsOf('outbox', language),
    folder: platform.postman.kind === 'outbox' ? platform.postman.outbox : null,
    mails: await asPage(event, () => readOutbox(platform, actor, { organisationId: organisation.id })),
  };
};

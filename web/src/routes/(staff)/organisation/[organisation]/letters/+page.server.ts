import { listLetters } from '@medespraak/platform/board/letters.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const letters = await asPage(event, () =>
    listLetters(platform, actor, { organisationId: organisation.id }),
  );
  const sent = Number(event.url.searchParams.get('sent'));
  return {
    texts: textsOf('letters', language),
    lists: textsOf('board', language),
    letters: letters.map(({ id, list, subject, sentAt, sent: gone, waiting, failed, ...left }) => ({
      id,
      list,
      subject,
      sentAt,
      sent: gone,
      waiting,
      failed,
      leftOut: left.unsubscribed + left.unreachable + left.repeated,
    })),
    sent: event.url.searchParams.has('sent') && Number.isInteger(sent) ? sent : null,
  };
};

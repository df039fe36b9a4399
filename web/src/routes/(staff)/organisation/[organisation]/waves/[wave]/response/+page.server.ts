import { readResponseBesideRelease } from '@medespraak/platform/insights/response.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { itemWords, namedGroups } from '#lib/server/waves/response.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const response = await asPage(event, () => readResponseBesideRelease(platform, actor, where));
  return {
    texts: textsOf('coordinator-response', language),
    response: {
      ...response,
      items: response.items.map((item) => ({ ...item, words: itemWords(item.id, language) })),
      dimensions: response.dimensions.map(({ by, groups }) => ({
        by,
        groups: groups && namedGroups(by, groups, language),
      })),
    },
  };
};

import { listImports } from '@medespraak/platform/people/imports.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const imports = await asPage(event, () =>
    listImports(platform, actor, { organisationId: organisation.id }),
  );
  return {
    texts: textsOf('coordinator-import', language),
    open: imports
      .filter(({ state }) => state === 'open')
      .map(({ id, kind, fileName, createdAt }) => ({
        id,
        kind: kind === 'buddy' ? 'buddies' : 'newcomers',
        fileName,
        createdAt,
      })),
  };
};

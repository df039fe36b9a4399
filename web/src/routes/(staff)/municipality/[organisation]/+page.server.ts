import { listMunicipalReleases } from '@medespraak/platform/insights/releases.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const releases = await asPage(event, () =>
    listMunicipalReleases(platform, actor, { organisationId: organisation.id }),
  );
  return {
    texts: textsOf('municipality', language),
    releases: releases.map(({ id, organisationName, waveName, computedAt }) => ({
      id,
      organisationName,
      waveName,
      computedAt,
    })),
  };
};

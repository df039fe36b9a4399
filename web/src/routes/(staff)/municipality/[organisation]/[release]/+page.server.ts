import { readMunicipalRelease } from '@medespraak/platform/insights/releases.operations';
import { figuresPage } from '#lib/server/figures.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { release, figures } = await asPage(event, () =>
    readMunicipalRelease(platform, actor, {
      organisationId: organisation.id,
      releaseId: event.params.release,
    }),
  );
  return {
    texts: textsOf('coordinator-figures', language),
    words: textsOf('municipality', language),
    ...figuresPage(figures, event.url.searchParams, language, release.definition.own),
    release: {
      id: release.id,
      waveName: release.waveName,
      organisationName: release.organisationName,
      computedAt: release.computedAt,
      methodVersion: release.methodVersion,
    },
  };
};

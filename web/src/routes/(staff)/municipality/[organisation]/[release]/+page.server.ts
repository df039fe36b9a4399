import {
  listMunicipalReleases,
  readMunicipalRelease,
} from '@medespraak/platform/insights/releases.operations';
import { describeRelease, figuresPage } from '#lib/server/figures.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id };
  const { release, figures } = await asPage(event, () =>
    readMunicipalRelease(platform, actor, { ...where, releaseId: event.params.release }),
  );
  const releases = await asPage(event, () => listMunicipalReleases(platform, actor, where));
  const earlier = releases
    .filter(
      (one) =>
        one.organisationName === release.organisationName &&
        one.programmeName === release.programmeName &&
        one.computedAt < release.computedAt,
    )
    .map(({ waveName, definition: { own: _, ...definition } }) => ({ waveName, definition }));
  return {
    texts: textsOf('coordinator-figures', language),
    // While a figure is chosen to make a signal of.
    isMarking: event.url.searchParams.has('mark'),
    words: textsOf('municipality', language),
    responseTexts: textsOf('coordinator-response', language),
    ...figuresPage(figures, event.url.searchParams, language, release.definition, earlier),
    release: { ...describeRelease(release), organisationName: release.organisationName },
  };
};

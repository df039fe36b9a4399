import { readMunicipalRelease } from '@medespraak/platform/insights/releases.operations';
import { checkMunicipalText } from '@medespraak/platform/insights/texts.operations';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { checkTextOf, textCheckPage } from '#lib/server/text-check.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { release } = await asPage(event, () =>
    readMunicipalRelease(platform, actor, {
      organisationId: organisation.id,
      releaseId: event.params.release,
    }),
  );
  const back = `/municipality/${organisation.slug}/${release.id}`;
  const label = `${release.organisationName}, ${release.waveName}`;
  return { ...textCheckPage(language), wave: release.waveName, figures: { href: back, label } };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, releaseId: event.params.release };
    return checkTextOf(event, (asked) => checkMunicipalText(platform, actor, { ...where, ...asked }));
  },
};

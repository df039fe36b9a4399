import { readRelease } from '@medespraak/platform/insights/releases.operations';
import { checkText } from '@medespraak/platform/insights/texts.operations';
import { messages } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { checkTextOf, textCheckPage } from '#lib/server/text-check.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { release } = await asPage(event, () =>
    readRelease(platform, actor, { organisationId: organisation.id, releaseId: event.params.release }),
  );
  const back = `/organisation/${organisation.slug}/figures/${release.id}`;
  const title = messages('coordinator-figures', language)('title-of', { wave: release.waveName });
  return { ...textCheckPage(language), wave: release.waveName, figures: { href: back, label: title } };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, releaseId: event.params.release };
    return checkTextOf(event, (asked) => checkText(platform, actor, { ...where, ...asked }));
  },
};

import { listReleases, readRelease } from '@medespraak/platform/insights/releases.operations';
import { readWave } from '@medespraak/platform/surveys/waves.operations';
import { describeRelease, figuresPage } from '#lib/server/figures.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { countSameScores } from '#lib/server/score-questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id };
  const { release, figures } = await asPage(event, () =>
    readRelease(platform, actor, { ...where, releaseId: event.params.release }),
  );
  const { response } = await asPage(event, () =>
    readWave(platform, actor, { ...where, waveId: release.waveId }),
  );
  const releases = await asPage(event, () => listReleases(platform, actor, where));
  const earlier = releases.filter(
    (one) => one.programmeId === release.programmeId && one.computedAt < release.computedAt,
  );
  return {
    texts: textsOf('coordinator-figures', language),
    // While a figure is chosen to make a signal of.
    isMarking: event.url.searchParams.has('mark'),
    responseTexts: textsOf('coordinator-response', language),
    invited: invitedBeside(response.invited, release.manifest.respondents, release.definition.minimum),
    ...figuresPage(figures, event.url.searchParams, language, release.definition, earlier),
    release: {
      ...describeRelease(release, release.manifest.modes),
      digest: release.inputDigest.slice(0, 12),
    },
    others: releases
      .filter((one) => one.id !== release.id)
      .map(({ id, waveName, computedAt, definition }) => ({
        id,
        waveName,
        computedAt,
        scores: countSameScores(release.definition, definition),
      })),
  };
};

/** How many were invited, unless nearly all of them answered: that stands on no page that is read by others or printed. */
function invitedBeside(invited: number, respondents: number | null, minimum: number): number | null {
  return respondents !== null && invited - respondents >= minimum ? invited : null;
}

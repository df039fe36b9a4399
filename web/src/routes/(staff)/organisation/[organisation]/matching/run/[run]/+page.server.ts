import { cancelRun, readRun } from '@medespraak/platform/conversations/runs.operations';
import { redirect } from '@sveltejs/kit';
import { smallShare } from '#lib/server/matching/quality.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, runId: event.params.run };
  const run = await asPage(event, () => readRun(platform, actor, where));
  const base = `/organisation/${organisation.slug}/matching`;
  if (run.roundId) redirect(303, `${base}/${run.roundId}?programme=${programme?.slug ?? ''}`);
  return {
    texts: textsOf('coordinator-rounds', language),
    stage: run.stage as 'waiting' | 'first-lists' | 'auction' | 'prices' | 'proof' | 'offers',
    // As long as more people could be paired a share of the score says nothing.
    gap: run.gap === null || run.gap === 0 || run.gap >= 1 ? null : smallShare(run.gap, language),
    seconds: Math.round(run.milliseconds / 1000),
    failed: run.failed,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    const where = { organisationId: organisation.id, runId: event.params.run };
    const { draftId } = await asPage(event, () => readRun(platform, actor, where));
    const done = await asForm(event, () => cancelRun(platform, actor, where));
    if (!('cancelled' in done)) return done;
    // Too late: it has become a round, and the page of the run leads there.
    if (!done.cancelled) redirect(303, event.url.pathname + event.url.search.replace(/\?\/[^&]*/, '?'));
    const base = `/organisation/${organisation.slug}/matching`;
    redirect(303, `${base}${draftId ? `/${draftId}` : ''}?programme=${programme?.slug ?? ''}`);
  },
};

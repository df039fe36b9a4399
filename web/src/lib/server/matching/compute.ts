import { readRun, startRun, waitForRun } from '@medespraak/platform/conversations/runs.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { asForm, staffRoom } from '#lib/server/room.ts';

/** A small round is there by then, and one goes to it at once. */
const patience = 1500;

type Wish = Omit<Parameters<typeof startRun>[2], 'organisationId' | 'programmeId'>;

/**
 * Has a round computed, or a draft again, and goes where it is to be seen: to the round when it is there within a moment, else
 * to the page that shows how far it is. Comes back only with what was wrong.
 */
export async function computeAndShow(event: RequestEvent, wish: Wish, values: Record<string, unknown> = {}) {
  const { platform, actor, organisation, programme } = await staffRoom(event);
  const where = { organisationId: organisation.id };
  const started = await asForm(
    event,
    async () => {
      const run = await startRun(platform, actor, { ...where, programmeId: programme?.id ?? '', ...wish });
      await waitForRun(run.runId, patience);
      return { ...run, ...(await readRun(platform, actor, { ...where, runId: run.runId })) };
    },
    values,
  );
  if (!('runId' in started)) return started;
  const base = `/organisation/${organisation.slug}/matching`;
  redirect(303, `${base}/${started.roundId ?? `run/${started.runId}`}?programme=${programme?.slug ?? ''}`);
}

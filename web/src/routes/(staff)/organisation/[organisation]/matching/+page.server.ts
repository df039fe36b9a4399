import { readWaiting } from '@medespraak/platform/conversations/candidates.operations';
import { listRounds } from '@medespraak/platform/conversations/rounds.operations';
import { error } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { computeAndShow } from '#lib/server/matching/compute.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const texts = textsOf('coordinator-rounds', language);
  if (!programme) return { texts, waiting: null, rounds: [] };
  const where = { organisationId: organisation.id, programmeId: programme.id };
  return {
    texts,
    waiting: await asPage(event, () => readWaiting(platform, actor, where)),
    rounds: (await asPage(event, () => listRounds(platform, actor, where))).map((round) => ({
      id: round.id,
      state: round.state,
      proposedAt: round.proposedAt,
      proposals: round.proposals,
      seed: round.seed,
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { programme } = await staffRoom(event);
    if (!programme) error(404);
    const form = await event.request.formData();
    const seed = String(form.get('seed') ?? '').trim();
    const stable = form.get('aim') === 'stable';
    return computeAndShow(
      event,
      { stable, ...(seed === '' ? {} : { seed: Number(seed) }) },
      { seed, stable },
    );
  },
};

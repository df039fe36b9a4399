import { readWaiting } from '@medespraak/platform/conversations/candidates.operations';
import { daysToDecide } from '@medespraak/platform/conversations/conversations';
import { listRounds } from '@medespraak/platform/conversations/rounds.operations';
import { listLotteries } from '@medespraak/platform/conversations/lotteries.operations';
import { error } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { computeAndShow } from '#lib/server/matching/compute.ts';
import { openDraw } from '#lib/server/matching/open-draw.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const texts = textsOf('coordinator-rounds', language);
  if (!programme) return { texts, daysToDecide, waiting: null, draw: null, rounds: [] };
  const where = { organisationId: organisation.id, programmeId: programme.id };
  const rounds = await asPage(event, () => listRounds(platform, actor, where));
  const draws = await asPage(event, () => listLotteries(platform, actor, where));
  return {
    texts,
    daysToDecide,
    draw: openDraw(draws, rounds),
    waiting: await asPage(event, () => readWaiting(platform, actor, where)),
    rounds: rounds.map((round) => ({
      id: round.id,
      state: round.state,
      proposedAt: round.proposedAt,
      proposals: round.proposals,
      seed: round.seed,
      drawn: round.lotteryId !== null,
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

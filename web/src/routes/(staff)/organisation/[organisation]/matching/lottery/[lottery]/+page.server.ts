import { foreseeDraw } from '@medespraak/platform/conversations/announcing.operations';
import { sharesOf, withdrawReasons, type WithdrawReason } from '@medespraak/platform/conversations/lotteries';
import {
  holdDraw,
  readLottery,
  withdrawLottery,
} from '@medespraak/platform/conversations/lotteries.operations';
import { listRounds } from '@medespraak/platform/conversations/rounds.operations';
import { computeAndShow } from '#lib/server/matching/compute.ts';
import { describeChances, describeOutlook, trialPatience } from '#lib/server/matching/chances.ts';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, lotteryId: event.params.lottery };
  const lottery = await asPage(event, () => readLottery(platform, actor, where));
  const { state, places, announcedAt, commitment, listHash, isPublic, seed, tickets, programmeId } = lottery;
  const { withdrawnAt, withdrawnReason } = lottery;
  const rounds = await asPage(event, () =>
    listRounds(platform, actor, { organisationId: organisation.id, programmeId }),
  );
  const holders = await toldApart(
    event,
    tickets.map(({ id, person, drawn }) => ({
      id,
      personId: person?.id ?? null,
      name: person?.name ?? null,
      drawn,
    })),
  );
  const its = rounds.filter((round) => round.lotteryId === lottery.id);
  return {
    texts: textsOf('coordinator-lottery', language),
    lottery: {
      id: lottery.id,
      state,
      places,
      announcedAt,
      commitment,
      listHash,
      isPublic,
      seed,
      withdrawnAt,
      withdrawnReason,
      people: tickets.length,
    },
    reasons: withdrawReasons,
    chances:
      state === 'announced'
        ? describeOutlook(
            await asPage(event, () => foreseeDraw(platform, actor, where, trialPatience)),
            language,
            () => null,
          )
        : describeChances({ strata: lottery.strata, shares: sharesOf(tickets, places) }, language),
    tickets: holders.map(({ id, name }) => ({ id, name })),
    drawn: holders.filter(({ drawn }) => drawn).map(({ id, name }) => ({ id, name })),
    roundId: its.find((round) => round.state !== 'discarded')?.id ?? null,
    used: its.some((round) => round.state === 'confirmed'),
  };
};

export const actions: Actions = {
  draw: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, lotteryId: event.params.lottery };
    return asForm(event, () => holdDraw(platform, actor, where));
  },
  withdraw: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, lotteryId: event.params.lottery };
    const reason = String((await event.request.formData()).get('reason') ?? '') as WithdrawReason;
    return asForm(event, async () => {
      await withdrawLottery(platform, actor, { ...where, reason });
      return { withdrawn: true };
    });
  },
  propose: (event) => computeAndShow(event, { lotteryId: event.params.lottery }),
};

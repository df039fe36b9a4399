import { confirmRound } from '@medespraak/platform/conversations/confirming.operations';
import { helpBehind, holdProposal, undoStep } from '@medespraak/platform/conversations/drafts.operations';
import { exclusionReasons } from '@medespraak/platform/conversations/exclusions';
import { removeProposal, restoreProposal } from '@medespraak/platform/conversations/proposals.operations';
import { listLotteries } from '@medespraak/platform/conversations/lotteries.operations';
import { discardRound, listRounds, readRound } from '@medespraak/platform/conversations/rounds.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { messages, textsOf } from '#lib/server/messages.ts';
import { computeAndShow } from '#lib/server/matching/compute.ts';
import { openDraw } from '#lib/server/matching/open-draw.ts';
import { describeRoundPage, describeSkipped } from '#lib/server/matching/round-page.ts';
import { helpSentences } from '#lib/server/matching/what-if.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, roundId: event.params.round };
  const read = await asPage(event, () => readRound(platform, actor, where));
  const say = messages('coordinator-rounds', language);
  const shown = await toldApart(event, describeRoundPage(read, event.url.searchParams, say, language));
  if (shown.view === 'behind' && shown.round.state === 'proposed') {
    const newcomerIds = shown.behind.rows.map(({ newcomer }) => newcomer.id);
    const changes = await asPage(event, () => helpBehind(platform, actor, { ...where, newcomerIds }));
    for (const row of shown.behind.rows) {
      const helps = helpSentences(changes[row.newcomer.id] ?? [], say, language);
      if (helps.length > 0) row.help = helps;
    }
  }
  const { state, lotteryId, programmeId } = read.round;
  const draw =
    state === 'proposed' && lotteryId === null ? await passedBy(event, organisation.id, programmeId) : null;
  return { texts: textsOf('coordinator-rounds', language), draw, ...shown };
};

/** The open draw that an ordinary round of the programme does not look at. */
async function passedBy(event: RequestEvent, organisationId: string, programmeId: string) {
  const { platform, actor } = await staffRoom(event);
  const where = { organisationId, programmeId };
  const draws = await asPage(event, () => listLotteries(platform, actor, where));
  return openDraw(draws, await asPage(event, () => listRounds(platform, actor, where)));
}

async function proposalOf(event: RequestEvent): Promise<string> {
  return String((await event.request.formData()).get('proposal') ?? '');
}

const hold = (held: boolean) => async (event: RequestEvent) => {
  const { platform, actor, organisation } = await staffRoom(event);
  const proposalId = await proposalOf(event);
  return asForm(event, async () => {
    await holdProposal(platform, actor, { organisationId: organisation.id, proposalId, held });
    return { changed: proposalId, did: held ? ('held' as const) : ('released' as const) };
  });
};

export const actions: Actions = {
  hold: hold(true),
  release: hold(false),
  again: (event) => computeAndShow(event, { draftId: event.params.round }),
  undo: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, roundId: event.params.round };
    return asForm(event, () => undoStep(platform, actor, where));
  },
  remove: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const proposalId = String(form.get('proposal') ?? '');
    const reason = exclusionReasons.find((one) => one === form.get('reason')) ?? null;
    return asForm(event, async () => {
      await removeProposal(platform, actor, { organisationId: organisation.id, proposalId, reason });
      return { changed: proposalId, did: 'removed' as const };
    });
  },
  restore: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const proposalId = await proposalOf(event);
    return asForm(event, async () => {
      const { restored, obstacle } = await restoreProposal(platform, actor, {
        organisationId: organisation.id,
        proposalId,
      });
      return restored ? { changed: proposalId, did: 'restored' as const } : { restored, obstacle };
    });
  },
  confirm: async (event) => {
    const { platform, actor, organisation, language } = await staffRoom(event);
    const seen = String((await event.request.formData()).get('seen') ?? '');
    const where = { organisationId: organisation.id, roundId: event.params.round };
    return asForm(event, async () => {
      const { pairs, already, skipped } = await confirmRound(platform, actor, { ...where, seen });
      const say = messages('coordinator-rounds', language);
      return {
        confirmed: {
          pairs,
          already,
          skipped: describeSkipped(await toldApart(event, skipped), say, language),
        },
      };
    });
  },
  discard: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, roundId: event.params.round };
    return asForm(event, async () => {
      await discardRound(platform, actor, where);
      return { discarded: true };
    });
  },
};

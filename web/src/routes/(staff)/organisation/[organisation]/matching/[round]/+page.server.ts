import { confirmRound } from '@medespraak/platform/conversations/confirming.operations';
import { removeProposal, restoreProposal } from '@medespraak/platform/conversations/proposals.operations';
import { discardRound, readRound } from '@medespraak/platform/conversations/rounds.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { messages, textsOf } from '#lib/server/messages.ts';
import { describeRoundPage, describeSkipped } from '#lib/server/matching/round-page.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, roundId: event.params.round };
  const read = await asPage(event, () => readRound(platform, actor, where));
  const say = messages('coordinator-rounds', language);
  return {
    texts: textsOf('coordinator-rounds', language),
    ...describeRoundPage(read, event.url.searchParams, say, language),
  };
};

async function proposalOf(event: RequestEvent): Promise<string> {
  return String((await event.request.formData()).get('proposal') ?? '');
}

export const actions: Actions = {
  remove: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const proposalId = await proposalOf(event);
    return asForm(event, async () => {
      await removeProposal(platform, actor, { organisationId: organisation.id, proposalId });
      return { changed: proposalId };
    });
  },
  restore: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const proposalId = await proposalOf(event);
    return asForm(event, () =>
      restoreProposal(platform, actor, { organisationId: organisation.id, proposalId }),
    );
  },
  confirm: async (event) => {
    const { platform, actor, organisation, language } = await staffRoom(event);
    const where = { organisationId: organisation.id, roundId: event.params.round };
    return asForm(event, async () => {
      const { pairs, already, skipped } = await confirmRound(platform, actor, where);
      const say = messages('coordinator-rounds', language);
      return { confirmed: { pairs, already, skipped: describeSkipped(skipped, say, language) } };
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

import { addProposal, suggestBuddies } from '@medespraak/platform/conversations/proposals.operations';
import { fail, redirect } from '@sveltejs/kit';
import { messages, textsOf } from '#lib/server/messages.ts';
import { describeChoice } from '#lib/server/matching/choice.ts';
import { ruleList } from '#lib/server/matching/reasons.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const organisationId = organisation.id;
  const search = (event.url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const where = { organisationId, roundId: event.params.round, newcomerId: event.params.newcomer, search };
  const choice = await asPage(event, () => suggestBuddies(platform, actor, where));
  return {
    texts: textsOf('coordinator-rounds', language),
    roundId: event.params.round,
    search,
    ...describeChoice(choice, messages('coordinator-rounds', language), language),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation, programme, language } = await staffRoom(event);
    const form = await event.request.formData();
    const added = await asForm(event, () =>
      addProposal(platform, actor, {
        organisationId: organisation.id,
        roundId: event.params.round,
        newcomerId: event.params.newcomer,
        buddyId: String(form.get('buddy') ?? ''),
        override: form.get('override') === 'yes',
      }),
    );
    if (!('added' in added)) return added;
    if (!added.added) {
      const codes = added.obstacles.map((rule) => rule.code);
      return fail(409, { inTheWay: ruleList(codes, messages('coordinator-rounds', language), language) });
    }
    const query = programme ? `?programme=${programme.slug}` : '';
    redirect(
      303,
      `/organisation/${organisation.slug}/matching/${event.params.round}${query}#p-${added.proposalId}`,
    );
  },
};

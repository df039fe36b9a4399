import { costOfBuddies } from '@medespraak/platform/conversations/drafts.operations';
import { addProposal, suggestBuddies } from '@medespraak/platform/conversations/proposals.operations';
import { readRound } from '@medespraak/platform/conversations/rounds.operations';
import { fail } from '@sveltejs/kit';
import { messages, textsOf } from '#lib/server/messages.ts';
import { computeAndShow } from '#lib/server/matching/compute.ts';
import { describeChoice, toPrice } from '#lib/server/matching/choice.ts';
import { smallShare } from '#lib/server/matching/quality.ts';
import { ruleList } from '#lib/server/matching/reasons.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const search = (event.url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const where = { organisationId: organisation.id, roundId: event.params.round };
  const who = { ...where, newcomerId: event.params.newcomer };
  const choice = await toldApart(
    event,
    await asPage(event, () => suggestBuddies(platform, actor, { ...who, search })),
  );
  // Who was not drawn takes no part in the sum, so nothing can be said of what she would cost it.
  const buddyIds = choice.aside ? [] : toPrice(choice, event.url.searchParams.get('cost'));
  const costs = await asPage(event, () => costOfBuddies(platform, actor, { ...who, buddyIds }));
  const { round } = await asPage(event, () => readRound(platform, actor, where));
  const t = messages('coordinator-rounds', language);
  const described = describeChoice(choice, costs, round.totalScore ?? 0, t, language);
  const ask = new URLSearchParams(event.url.search);
  return {
    texts: textsOf('coordinator-rounds', language),
    roundId: event.params.round,
    aside: choice.aside,
    search,
    about:
      [...costs.values()].some((cost) => cost?.exact === false) && round.gap
        ? smallShare(round.gap, language)
        : null,
    ...described,
    suggestions: described.suggestions.map((row) => {
      ask.set('cost', row.buddy.id);
      if (choice.aside) return row;
      return { ...row, askCost: `?${ask}#b-${row.buddy.id}` };
    }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation, language } = await staffRoom(event);
    const form = await event.request.formData();
    const added = await asForm(event, () =>
      addProposal(platform, actor, {
        organisationId: organisation.id,
        roundId: event.params.round,
        newcomerId: event.params.newcomer,
        buddyId: String(form.get('buddy') ?? ''),
        override: form.get('override') === 'yes',
        displace: true,
      }),
    );
    if (!('added' in added)) return added;
    if (!added.added) {
      const codes = added.obstacles.map((rule) => rule.code);
      return fail(409, { inTheWay: ruleList(codes, messages('coordinator-rounds', language), language) });
    }
    return computeAndShow(event, { draftId: event.params.round });
  },
};

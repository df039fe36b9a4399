import { a as redirect, n as fail } from "../../../../../../../../../chunks/exports.js";
import { n as textsOf, t as messages } from "../../../../../../../../../chunks/messages.js";
import { a as scoreText, i as ruleList, r as reasonText } from "../../../../../../../../../chunks/reasons.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../../../../chunks/room.js";
import { addProposal, suggestBuddies } from "@medespraak/platform/conversations/proposals.operations";
// web/src/lib/server/matching/choice.ts
/** Whom a coordinator can choose for a newcomer, in words. */
function describeChoice(choice, t, language) {
	return {
		newcomer: choice.newcomer,
		suggestions: choice.suggestions.map(({ buddy, score, reasons }) => ({
			buddy,
			score: scoreText(score, t),
			reasons: reasonText(reasons, t, language)
		})),
		others: choice.others.map(({ buddy, obstacles }) => ({
			buddy,
			rules: ruleList(obstacles.map((rule) => rule.code), t, language),
			overridable: obstacles.every((rule) => rule.overridable)
		}))
	};
}
// web/src/routes/(staff)/organisation/[organisation]/matching/[round]/change/[newcomer]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const organisationId = organisation.id;
	const search = (event.url.searchParams.get("q") ?? "").trim().slice(0, 200);
	const where = {
		organisationId,
		roundId: event.params.round,
		newcomerId: event.params.newcomer,
		search
	};
	const choice = await asPage(event, () => suggestBuddies(platform, actor, where));
	return {
		texts: textsOf("coordinator-rounds", language),
		roundId: event.params.round,
		search,
		...describeChoice(choice, messages("coordinator-rounds", language), language)
	};
};
var actions = { default: async (event) => {
	const { platform, actor, organisation, programme, language } = await staffRoom(event);
	const form = await event.request.formData();
	const added = await asForm(event, () => addProposal(platform, actor, {
		organisationId: organisation.id,
		roundId: event.params.round,
		newcomerId: event.params.newcomer,
		buddyId: String(form.get("buddy") ?? ""),
		override: form.get("override") === "yes"
	}));
	if (!("added" in added)) return added;
	if (!added.added) {
		const codes = added.obstacles.map((rule) => rule.code);
		return fail(409, { inTheWay: ruleList(codes, messages("coordinator-rounds", language), language) });
	}
	const query = programme ? `?programme=${programme.slug}` : "";
	redirect(303, `/organisation/${organisation.slug}/matching/${event.params.round}${query}#p-${added.proposalId}`);
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
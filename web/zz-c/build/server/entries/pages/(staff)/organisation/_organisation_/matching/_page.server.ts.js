import { a as redirect, t as error } from "../../../../../../chunks/exports.js";
import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../chunks/room.js";
import { readWaiting } from "@medespraak/platform/conversations/candidates.operations";
import { listRounds, proposeRound } from "@medespraak/platform/conversations/rounds.operations";
// web/src/routes/(staff)/organisation/[organisation]/matching/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, programme, language } = await staffRoom(event);
	const texts = textsOf("coordinator-rounds", language);
	if (!programme) return {
		texts,
		waiting: null,
		rounds: []
	};
	const where = {
		organisationId: organisation.id,
		programmeId: programme.id
	};
	return {
		texts,
		waiting: await asPage(event, () => readWaiting(platform, actor, where)),
		rounds: (await asPage(event, () => listRounds(platform, actor, where))).map((round) => ({
			id: round.id,
			state: round.state,
			proposedAt: round.proposedAt,
			proposals: round.proposals,
			seed: round.seed
		}))
	};
};
var actions = { default: async (event) => {
	const { platform, actor, organisation, programme } = await staffRoom(event);
	if (!programme) error(404);
	const seed = String((await event.request.formData()).get("seed") ?? "").trim();
	const made = await asForm(event, () => proposeRound(platform, actor, {
		organisationId: organisation.id,
		programmeId: programme.id,
		...seed === "" ? {} : { seed: Number(seed) }
	}), { seed });
	if (!("roundId" in made)) return made;
	redirect(303, `/organisation/${organisation.slug}/matching/${made.roundId}?programme=${programme.slug}`);
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
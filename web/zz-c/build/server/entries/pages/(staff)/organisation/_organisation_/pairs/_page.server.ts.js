import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../chunks/room.js";
import { pairStates } from "@medespraak/platform/conversations/conversations";
import { acceptPairs, listPairs } from "@medespraak/platform/conversations/pairs.operations";
// web/src/routes/(staff)/organisation/[organisation]/pairs/+page.server.ts
var pageSize = 50;
var load = async (event) => {
	const { platform, actor, organisation, programme, language } = await staffRoom(event);
	const asked = event.url.searchParams;
	const state = pairStates.find((name) => name === asked.get("state"));
	const search = (asked.get("q") ?? "").trim().slice(0, 200);
	const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
	const list = await asPage(event, () => listPairs(platform, actor, {
		organisationId: organisation.id,
		...programme ? { programmeId: programme.id } : {},
		...state ? { state } : {},
		search,
		page,
		pageSize
	}));
	return {
		texts: textsOf("coordinator-pairs", language),
		state: state ?? null,
		search,
		counts: list.counts,
		page: {
			current: page,
			pages: Math.max(1, Math.ceil(list.total / pageSize))
		},
		pairs: list.pairs.map(({ id, state: now, newcomer, buddy, offeredAt, startedAt, endedAt, talks, endReason }) => ({
			id,
			state: now,
			newcomer,
			buddy,
			since: (now === "offered" ? offeredAt : now === "started" ? startedAt : endedAt) ?? offeredAt,
			talks,
			endReason
		}))
	};
};
var actions = { accept: async (event) => {
	const { platform, actor, organisation } = await staffRoom(event);
	const pairIds = (await event.request.formData()).getAll("pair").map(String);
	return asForm(event, () => acceptPairs(platform, actor, {
		organisationId: organisation.id,
		pairIds
	}));
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
import { a as redirect } from "../../../../../../../chunks/exports.js";
import { n as textsOf } from "../../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../../chunks/room.js";
import { dayOf } from "@medespraak/platform";
import { endReasons } from "@medespraak/platform/conversations/conversations";
import { acceptPairs, declinePair, endPair, logConversation, readPair } from "@medespraak/platform/conversations/pairs.operations";
// web/src/routes/(staff)/organisation/[organisation]/pairs/[pair]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const where = {
		organisationId: organisation.id,
		pairId: event.params.pair
	};
	const { pair, conversations } = await asPage(event, () => readPair(platform, actor, where));
	const { id, state, newcomer, buddy, offeredAt, startedAt, endedAt, endReason, talks } = pair;
	const today = dayOf(platform.clock.now());
	return {
		texts: textsOf("coordinator-pairs", language),
		pair: {
			id,
			state,
			newcomer,
			buddy,
			offeredAt,
			startedAt,
			endedAt,
			endReason,
			talks
		},
		conversations,
		endReasons: [...endReasons],
		today,
		days: {
			first: dayOf(offeredAt),
			last: endedAt ? dayOf(endedAt) : today
		},
		submissionId: crypto.randomUUID()
	};
};
/** Does one thing with the pair of the page, and shows the page again; what was typed stays when it went wrong. */
var change = (work) => async (event) => {
	const room = await staffRoom(event);
	const form = await event.request.formData();
	const where = {
		organisationId: room.organisation.id,
		pairId: event.params["pair"] ?? ""
	};
	const values = {
		heldOn: form.get("heldOn"),
		minutes: form.get("minutes")
	};
	const failed = await asForm(event, async () => void await work(room, where, form), values);
	if (failed) return failed;
	const query = room.programme ? `?programme=${room.programme.slug}` : "";
	redirect(303, `${event.url.pathname}${query}`);
};
var actions = {
	accept: change(({ platform, actor }, { organisationId, pairId }) => acceptPairs(platform, actor, {
		organisationId,
		pairIds: [pairId]
	})),
	decline: change(({ platform, actor }, where) => declinePair(platform, actor, where)),
	end: change(({ platform, actor }, where, form) => {
		const reason = String(form.get("reason") ?? "");
		return endPair(platform, actor, {
			...where,
			reason
		});
	}),
	log: change(({ platform, actor }, where, form) => {
		const [heldOn, submissionId] = [String(form.get("heldOn") ?? ""), String(form.get("submission") ?? "")];
		return logConversation(platform, actor, {
			...where,
			heldOn,
			minutes: Number(form.get("minutes")),
			submissionId
		});
	})
};
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
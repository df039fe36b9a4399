import { t as messages } from "../../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../../../chunks/room.js";
import { dayOf } from "@medespraak/platform";
import { writeCsv } from "@medespraak/exchange";
import { pairStates } from "@medespraak/platform/conversations/conversations";
import { listPairs } from "@medespraak/platform/conversations/pairs.operations";
// web/src/routes/(staff)/organisation/[organisation]/pairs/csv/+server.ts
var columns = [
	"newcomer",
	"buddy",
	"state",
	"offered",
	"started",
	"ended",
	"reason",
	"talks"
];
/** The pairs as a file, with the page's own search. At most 10,000, newest first. */
var GET = async (event) => {
	const { platform, actor, organisation, programme, language } = await staffRoom(event);
	const t = messages("coordinator-pairs", language);
	const state = pairStates.find((name) => name === event.url.searchParams.get("state"));
	const { pairs } = await asPage(event, () => listPairs(platform, actor, {
		organisationId: organisation.id,
		...programme ? { programmeId: programme.id } : {},
		...state ? { state } : {},
		search: (event.url.searchParams.get("q") ?? "").slice(0, 200),
		pageSize: 1e4
	}));
	const day = (instant) => instant ? dayOf(instant) : "";
	const file = writeCsv(columns.map((key) => ({
		header: t(`column-${key}`),
		value: (row) => row[key]
	})), pairs.map((pair) => ({
		newcomer: pair.newcomer.name,
		buddy: pair.buddy.name,
		state: t(pair.state),
		offered: day(pair.offeredAt),
		started: day(pair.startedAt),
		ended: day(pair.endedAt),
		reason: pair.endReason ? t(pair.endReason) : "",
		talks: pair.talks.times
	})));
	return new Response(Buffer.from(file), { headers: {
		"content-type": "text/csv; charset=utf-8",
		"content-disposition": `attachment; filename="${t("file")}-${organisation.slug}.csv"`,
		"cache-control": "no-store"
	} });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map
import { i as respondentRoom, n as asPage } from "../../../../../chunks/room.js";
import { readOwnData } from "@medespraak/platform/surveys/own-data.operations";
// web/src/routes/(newcomer)/mine/download/+server.ts
/** Everything that is kept of her, as a file she can take along. */
var GET = async (event) => {
	const { platform, actor, language } = await respondentRoom(event);
	const data = await asPage(event, () => readOwnData(platform, actor, { language }));
	return new Response(JSON.stringify(data, null, 2), { headers: {
		"content-type": "application/json; charset=utf-8",
		"content-disposition": "attachment; filename=\"medespraak.json\""
	} });
};
export { GET };

//# sourceMappingURL=_server.ts.js.map
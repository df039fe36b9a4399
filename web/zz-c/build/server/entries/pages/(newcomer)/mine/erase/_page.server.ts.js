import { a as redirect } from "../../../../../chunks/exports.js";
import { n as textsOf } from "../../../../../chunks/messages.js";
import { i as respondentRoom, n as asPage } from "../../../../../chunks/room.js";
import { eraseOwnAnswers } from "@medespraak/platform/surveys/own-data.operations";
// web/src/routes/(newcomer)/mine/erase/+page.server.ts
var load = async (event) => {
	const { language } = await respondentRoom(event);
	return { words: textsOf("own-page", language) };
};
var actions = { default: async (event) => {
	const { platform, actor, language } = await respondentRoom(event);
	await asPage(event, () => eraseOwnAnswers(platform, actor, { language }));
	redirect(303, "/mine?erased");
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
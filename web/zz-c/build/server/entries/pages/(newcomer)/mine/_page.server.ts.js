import { n as fail } from "../../../../chunks/exports.js";
import { n as textsOf } from "../../../../chunks/messages.js";
import { i as respondentRoom, n as asPage, t as asForm } from "../../../../chunks/room.js";
import { changeOwnConsent, readOwnData } from "@medespraak/platform/surveys/own-data.operations";
import { purposes } from "@medespraak/platform/consent/consent";
import { consentText } from "@medespraak/platform/consent/texts";
// web/src/routes/(newcomer)/mine/+page.server.ts
var load = async (event) => {
	const { platform, actor, language } = await respondentRoom(event);
	const data = await asPage(event, () => readOwnData(platform, actor, { language }));
	return {
		words: textsOf("own-page", language),
		organisation: data.organisation,
		isExample: data.isExample,
		sheets: data.sheets,
		link: data.link,
		erased: event.url.searchParams.has("erased"),
		permissions: purposes.map((purpose) => ({
			purpose,
			title: consentText(purpose, language, data.organisation).title,
			state: data.consent[purpose]
		}))
	};
};
var actions = { permission: async (event) => {
	const { platform, actor, language } = await respondentRoom(event);
	const form = await event.request.formData();
	const purpose = purposes.find((candidate) => candidate === form.get("purpose"));
	if (!purpose) return fail(400, { changed: false });
	return await asForm(event, () => changeOwnConsent(platform, actor, {
		purpose,
		allowed: form.get("allow") === "yes",
		language
	})) ?? { changed: true };
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
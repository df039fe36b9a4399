import { a as redirect, t as error } from "../../../../../chunks/exports.js";
import { r as previousOf, t as addressOf } from "../../../../../chunks/steps.js";
import { i as respondentRoom, n as asPage, t as asForm } from "../../../../../chunks/room.js";
import { answerItem, decideSensitive, finishSheet, readQuestionnaire } from "@medespraak/platform/surveys/respondent.operations";
import { MUNICIPALITIES, languageName } from "@medespraak/exchange";
import { itemText, loadFramework, optionPictogram, pictogramOf } from "@medespraak/framework";
import { createHash } from "node:crypto";
// web/src/lib/server/questionnaire/item.ts
var listedLanguages = [
	"ar",
	"ti",
	"fa",
	"prs",
	"uk",
	"tr",
	"so",
	"en",
	"fr",
	"es",
	"ku",
	"am",
	"ru",
	"ps",
	"ur"
];
/** One question as a screen shows it: words, pictures, and what she said before. */
function describeItem(itemId, state, language) {
	const item = loadFramework().items.get(itemId);
	if (!item) throw new Error(`there is no item ${itemId}`);
	const text = itemText(item, language);
	const given = state.given[itemId];
	return {
		id: itemId,
		type: item.response.type,
		question: text.text,
		help: text.help,
		pictogram: pictogramOf(item),
		options: text.options.map(({ id, label }) => ({
			id,
			label,
			pictogram: optionPictogram(item, id)
		})),
		notApplicable: text.notApplicable,
		codes: item.response.type === "code-list" ? codesOf(item.response.list, language) : [],
		chosen: given && "optionId" in given ? given.optionId : null,
		missing: given && "missing" in given ? given.missing : null,
		written: given && "amount" in given ? String(given.amount) : given && "code" in given ? given.code : prefilled(item.response, state)
	};
}
/** The organisation knows where she lives; she sees it filled in and may change it. */
function prefilled(response, state) {
	return response.list === "municipality" ? state.municipalityCode ?? "" : "";
}
function codesOf(list, language) {
	if (list === "language") return listedLanguages.map((code) => ({
		code,
		name: languageName(code, language)
	}));
	return MUNICIPALITIES.map(({ code, name }) => ({
		code,
		name
	})).sort((a, b) => a.name.localeCompare(b.name, "nl"));
}
// web/src/lib/server/questionnaire/submission.ts
/**
* The idempotency key of one answer on one shown form: the form's own random key and what was said, as a UUID (version 8,
* RFC 9562). The same answer sent twice is one submission; another answer on the same form, which a browser may show again
* from its memory after going back, is another, and is not lost.
*/
function submissionOf(formKey, given) {
	const digest = createHash("sha256").update(`${formKey}\u001f${JSON.stringify(given)}`).digest("hex");
	const variant = (Number.parseInt(digest.slice(16, 18), 16) & 63 | 128).toString(16);
	return [
		digest.slice(0, 8),
		digest.slice(8, 12),
		`8${digest.slice(13, 16)}`,
		`${variant}${digest.slice(18, 20)}`,
		digest.slice(20, 32)
	].join("-");
}
// web/src/lib/server/questionnaire/take-step.ts
/** What a pressed button or a filled field says: `option:yes`, `missing:dont-know`, `skip`, or a field's value. */
function readGiven(form) {
	const [kind, value = ""] = String(form.get("answer") ?? "field").split(":");
	if (kind === "option") return { optionId: value };
	if (kind === "missing") return { missing: value };
	const written = String(form.get("written") ?? "").trim();
	if (kind === "skip" || written === "") return { skipped: true };
	return form.get("type") === "year" ? { amount: Number(written) } : { code: written };
}
/** Takes what one screen of the questionnaire sent, and goes where the newcomer goes next. */
async function takeStep(event) {
	const { platform, actor, language } = await respondentRoom(event);
	const form = await event.request.formData();
	const step = event.params["step"] ?? "";
	const written = String(form.get("written") ?? "");
	const outcome = await asForm(event, async () => {
		if (form.get("answer") === "stop") {
			await finishSheet(platform, actor, {
				stopped: true,
				language
			});
			return "end";
		}
		if (step === "personal") return decideSensitive(platform, actor, {
			shown: form.get("answer") === "yes",
			language
		});
		const given = readGiven(form);
		const submissionId = submissionOf(String(form.get("submission") ?? ""), given);
		return answerItem(platform, actor, {
			itemId: step,
			given,
			submissionId,
			language
		});
	}, { written });
	if (outcome === "end") redirect(303, `/questions/end`);
	if (!("steps" in outcome)) return outcome;
	if (outcome.next.kind === "end") await finishSheet(platform, actor, { language });
	redirect(303, followingOf(outcome, step));
}
/** The step after this one: somebody who went back walks through her earlier answers, until the first that is open. */
function followingOf(state, step) {
	const index = state.steps.findIndex((candidate) => addressOf(candidate) === `/questions/${step}`);
	const following = state.steps[index + 1];
	return following ? addressOf(following) : addressOf(state.next);
}
// web/src/routes/(newcomer)/questions/[step]/+page.server.ts
var load = async (event) => {
	const { platform, actor, language } = await respondentRoom(event);
	const state = await asPage(event, () => readQuestionnaire(platform, actor, {}));
	const { step } = event.params;
	if (step !== "end" && (!state.open || !state.consent)) redirect(303, "/questions");
	const here = state.steps.find((candidate) => addressOf(candidate) === `/questions/${step}`);
	if (!here) error(404);
	return {
		step,
		kind: here.kind,
		position: "position" in here ? here.position : 0,
		total: "total" in here ? here.total : 0,
		back: previousOf(state.steps, `/questions/${step}`),
		isExample: state.isExample,
		state: state.state,
		open: state.open,
		closesOn: state.closesOn,
		submissionId: crypto.randomUUID(),
		sensitiveShown: step === "personal" ? state.sensitiveShown : null,
		item: here.kind === "item" ? describeItem(here.itemId, state, language) : null
	};
};
var actions = { default: takeStep };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
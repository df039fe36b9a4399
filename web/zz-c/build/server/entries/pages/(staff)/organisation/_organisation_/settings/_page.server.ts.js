import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../chunks/room.js";
import { changeSettings, readOrganisation } from "@medespraak/platform/organisations/organisations.operations";
import { DEFAULT_WEIGHTS } from "@medespraak/matching";
// web/src/routes/(staff)/organisation/[organisation]/settings/+page.server.ts
var parts = [
	"level",
	"interests",
	"time",
	"language",
	"waiting"
];
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const { organisation: row } = await asPage(event, () => readOrganisation(platform, actor, { organisationId: organisation.id }));
	const weights = row.settings.weights ?? DEFAULT_WEIGHTS;
	return {
		texts: textsOf("coordinator-settings", language),
		name: row.name,
		certificateRequired: row.settings.certificateRequired,
		certificateValidMonths: row.settings.certificateValidMonths,
		weights: parts.map((part) => ({
			part,
			weight: weights[part]
		}))
	};
};
var actions = { default: async (event) => {
	const { platform, actor, organisation } = await staffRoom(event);
	const form = await event.request.formData();
	const months = String(form.get("months") ?? "").trim();
	const weight = (part) => Number(form.get(part) || 0);
	return await asForm(event, () => changeSettings(platform, actor, {
		organisationId: organisation.id,
		name: String(form.get("name") ?? ""),
		certificateRequired: form.get("certificate") === "on",
		certificateValidMonths: months === "" ? null : Number(months),
		weights: {
			level: weight("level"),
			interests: weight("interests"),
			time: weight("time"),
			language: weight("language"),
			waiting: weight("waiting")
		}
	})) ?? { saved: true };
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
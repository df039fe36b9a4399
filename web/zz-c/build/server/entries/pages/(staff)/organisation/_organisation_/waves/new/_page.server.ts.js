import { a as redirect, t as error } from "../../../../../../../chunks/exports.js";
import { n as textsOf } from "../../../../../../../chunks/messages.js";
import { a as staffRoom, t as asForm } from "../../../../../../../chunks/room.js";
import { dayOf } from "@medespraak/platform";
import { loadFramework } from "@medespraak/framework";
import { createWave } from "@medespraak/platform/surveys/waves.operations";
import { instrumentOfWave } from "@medespraak/platform/surveys/surveys";
import { itemsOf } from "@medespraak/platform/surveys/questionnaire";
// web/src/routes/(staff)/organisation/[organisation]/waves/new/+page.server.ts
var kinds = [
	"baseline",
	"pulse",
	"core"
];
var threeWeeks = 18144e5;
var load = async (event) => {
	const { platform, programme, language } = await staffRoom(event);
	if (!programme) error(404);
	const framework = loadFramework();
	const now = platform.clock.now();
	return {
		texts: textsOf("coordinator-waves", language),
		kinds: kinds.map((kind) => {
			const items = itemsOf(framework, instrumentOfWave[kind]);
			return {
				kind,
				count: items.length,
				sensitive: items.filter((item) => item.sensitive).length
			};
		}),
		today: dayOf(now),
		inThreeWeeks: dayOf(new Date(now.getTime() + threeWeeks))
	};
};
var actions = { default: async (event) => {
	const { platform, actor, organisation, programme } = await staffRoom(event);
	if (!programme) error(404);
	const form = await event.request.formData();
	const text = (field) => String(form.get(field) ?? "").trim();
	const values = {
		name: text("name"),
		kind: text("kind"),
		opensOn: text("opensOn"),
		closesOn: text("closesOn")
	};
	const where = {
		organisationId: organisation.id,
		programmeId: programme.id
	};
	const made = await asForm(event, () => createWave(platform, actor, {
		...where,
		...values,
		kind: values.kind
	}), values);
	if (!("waveId" in made)) return made;
	redirect(303, `/organisation/${organisation.slug}/waves/${made.waveId}?programme=${programme.slug}`);
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
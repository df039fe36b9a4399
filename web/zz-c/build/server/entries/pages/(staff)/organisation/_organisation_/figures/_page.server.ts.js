import { a as redirect } from "../../../../../../chunks/exports.js";
import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../chunks/room.js";
import { listReleases, publishRelease } from "@medespraak/platform/insights/releases.operations";
// web/src/routes/(staff)/organisation/[organisation]/figures/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const releases = await asPage(event, () => listReleases(platform, actor, { organisationId: organisation.id }));
	if (releases[0]) redirect(303, `/organisation/${organisation.slug}/figures/${releases[0].id}`);
	return { texts: textsOf("coordinator-figures", language) };
};
var actions = { publish: async (event) => {
	const { platform, actor, organisation } = await staffRoom(event);
	const form = await event.request.formData();
	const outcome = await asForm(event, () => publishRelease(platform, actor, {
		organisationId: organisation.id,
		waveId: String(form.get("wave") ?? ""),
		shareWithMunicipality: form.get("share") === "on"
	}));
	if ("releaseId" in outcome) redirect(303, `/organisation/${organisation.slug}/figures/${outcome.releaseId}`);
	return outcome;
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
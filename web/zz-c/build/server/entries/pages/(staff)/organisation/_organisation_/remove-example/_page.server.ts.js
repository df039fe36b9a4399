import { a as redirect, t as error } from "../../../../../../chunks/exports.js";
import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom } from "../../../../../../chunks/room.js";
import { removeExamples } from "@medespraak/platform/organisations/organisations.operations";
// web/src/routes/(staff)/organisation/[organisation]/remove-example/+page.server.ts
var load = async (event) => ({ texts: textsOf("coordinator", event.locals.language) });
var actions = { default: async (event) => {
	const { platform, organisation, roles } = await staffRoom(event);
	if (!(organisation.isExample && roles.some((role) => role === "administrator" || role === "coordinator"))) error(403);
	await removeExamples(platform, {
		kind: "system",
		reason: "remove-example"
	}, {});
	redirect(303, "/");
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
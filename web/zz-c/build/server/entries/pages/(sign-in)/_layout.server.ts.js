import { a as redirect } from "../../../chunks/exports.js";
import { n as textsOf } from "../../../chunks/messages.js";
import { currentPlatform, visitor } from "@medespraak/platform";
import { needsFirstRun } from "@medespraak/platform/organisations/organisations.operations";
// web/src/routes/(sign-in)/+layout.server.ts
/** Nobody can sign in before there is an organisation: then the first-run page comes first. */
var load = async ({ locals, url }) => {
	const isFirstRun = await needsFirstRun(currentPlatform(), visitor, {});
	if (isFirstRun && url.pathname !== "/first-run") redirect(303, "/first-run");
	return {
		texts: textsOf("sign-in", locals.language),
		isFirstRun
	};
};
export { load };

//# sourceMappingURL=_layout.server.ts.js.map
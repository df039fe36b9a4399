import { t as error } from "../../../../../chunks/exports.js";
import { t as describeDomain } from "../../../../../chunks/describe-framework.js";
import { n as textsOf } from "../../../../../chunks/messages.js";
// web/src/routes/(public)/framework/[domain]/+page.server.ts
var load = ({ locals, params }) => {
	const domain = describeDomain(params.domain, locals.language);
	if (!domain) error(404);
	return {
		texts: textsOf("framework", locals.language),
		domain
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
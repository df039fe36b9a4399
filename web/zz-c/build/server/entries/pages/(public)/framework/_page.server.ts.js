import { n as describePicture } from "../../../../chunks/describe-framework.js";
import { n as textsOf } from "../../../../chunks/messages.js";
// web/src/routes/(public)/framework/+page.server.ts
var load = ({ locals }) => ({
	texts: textsOf("framework", locals.language),
	...describePicture(locals.language)
});
export { load };

//# sourceMappingURL=_page.server.ts.js.map
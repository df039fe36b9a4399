import { n as textsOf } from "../../../../chunks/messages.js";
// web/src/routes/(public)/accessibility/+page.server.ts
var load = ({ locals }) => ({ texts: textsOf("accessibility", locals.language) });
export { load };

//# sourceMappingURL=_page.server.ts.js.map
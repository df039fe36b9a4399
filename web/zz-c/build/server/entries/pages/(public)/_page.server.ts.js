import { n as textsOf } from "../../../chunks/messages.js";
// web/src/routes/(public)/+page.server.ts
var load = ({ locals }) => ({ texts: textsOf("home", locals.language) });
export { load };

//# sourceMappingURL=_page.server.ts.js.map
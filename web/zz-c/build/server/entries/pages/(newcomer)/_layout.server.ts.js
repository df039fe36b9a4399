import { n as textsOf } from "../../../chunks/messages.js";
// web/src/routes/(newcomer)/+layout.server.ts
var load = ({ locals }) => ({ texts: textsOf("questionnaire", locals.language) });
export { load };

//# sourceMappingURL=_layout.server.ts.js.map
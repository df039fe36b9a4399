import { n as textsOf } from "../../chunks/messages.js";
// web/src/routes/+layout.server.ts
var load = ({ locals }) => ({
	language: locals.language,
	direction: locals.direction,
	common: textsOf("common", locals.language)
});
export { load };

//# sourceMappingURL=_layout.server.ts.js.map
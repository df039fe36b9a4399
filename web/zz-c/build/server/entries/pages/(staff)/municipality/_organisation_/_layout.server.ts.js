import { a as staffRoom } from "../../../../../chunks/room.js";
import { t as messages } from "../../../../../chunks/messages.js";
// web/src/routes/(staff)/municipality/[organisation]/+layout.server.ts
var load = async (event) => {
	const { organisation } = await staffRoom(event);
	return {
		organisation: {
			slug: organisation.slug,
			name: organisation.name,
			isExample: organisation.isExample
		},
		mayRemoveExample: false,
		nav: [{
			href: `/municipality/${organisation.slug}`,
			label: messages("coordinator", event.locals.language)("figures"),
			icon: "chart"
		}]
	};
};
export { load };

//# sourceMappingURL=_layout.server.ts.js.map
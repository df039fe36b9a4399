import { t as messages } from "../../../../../chunks/messages.js";
import { a as staffRoom } from "../../../../../chunks/room.js";
// web/src/lib/server/navigation.ts
/** The rooms of an organisation, with the roles that may enter. */
var rooms = [
	{
		path: "",
		text: "home",
		icon: "home",
		roles: [
			"coordinator",
			"analyst",
			"administrator"
		]
	},
	{
		path: "/people",
		text: "people",
		icon: "people",
		roles: ["coordinator"]
	},
	{
		path: "/matching",
		text: "matching",
		icon: "pair",
		roles: ["coordinator"]
	},
	{
		path: "/pairs",
		text: "pairs",
		icon: "talk",
		roles: ["coordinator"]
	},
	{
		path: "/waves",
		text: "waves",
		icon: "list",
		roles: [
			"coordinator",
			"analyst",
			"administrator"
		]
	},
	{
		path: "/figures",
		text: "figures",
		icon: "chart",
		roles: [
			"coordinator",
			"analyst",
			"administrator"
		]
	},
	{
		path: "/outbox",
		text: "outbox",
		icon: "file",
		roles: ["coordinator", "administrator"]
	},
	{
		path: "/settings",
		text: "settings",
		icon: "check",
		roles: ["administrator", "coordinator"]
	},
	{
		path: "/members",
		text: "members",
		icon: "person",
		roles: ["administrator"]
	},
	{
		path: "/audit",
		text: "audit",
		icon: "table",
		roles: ["administrator"]
	}
];
/** The menu for somebody with these roles. */
function navigationFor(slug, roles, hasOutbox, language) {
	const t = messages("coordinator", language);
	return rooms.filter((room) => room.roles.some((role) => roles.includes(role)) && (room.path !== "/outbox" || hasOutbox)).map(({ path, text, icon }) => ({
		href: `/organisation/${slug}${path}`,
		label: t(text),
		icon
	}));
}
// web/src/routes/(staff)/organisation/[organisation]/+layout.server.ts
/** What every page of an organisation knows: its name, its programmes, and the rooms this person may enter. */
var load = async (event) => {
	const { organisation, programme, roles, platform } = await staffRoom(event);
	return {
		organisation: {
			slug: organisation.slug,
			name: organisation.name,
			isExample: organisation.isExample,
			programmes: organisation.programmes.map(({ slug, name }) => ({
				slug,
				name
			}))
		},
		programme: programme && {
			slug: programme.slug,
			name: programme.name
		},
		roles: [...roles],
		mayRemoveExample: organisation.isExample && roles.some((role) => role === "administrator" || role === "coordinator"),
		nav: navigationFor(organisation.slug, roles, platform.postman.kind === "outbox", event.locals.language)
	};
};
export { load };

//# sourceMappingURL=_layout.server.ts.js.map
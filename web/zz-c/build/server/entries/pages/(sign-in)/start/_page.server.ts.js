import { a as redirect } from "../../../../chunks/exports.js";
// web/src/routes/(sign-in)/start/+page.server.ts
/** Where somebody lands after signing in: her only room, or a choice. */
var load = ({ locals }) => {
	if (!locals.visit) redirect(303, "/sign-in");
	const rooms = locals.visit.entrances.map((entrance) => ({
		name: entrance.name,
		roles: entrance.roles,
		isExample: entrance.isExample,
		address: entrance.kind === "municipality" ? `/municipality/${entrance.slug}` : `/organisation/${entrance.slug}`
	}));
	if (rooms.length === 1 && rooms[0]) redirect(303, rooms[0].address);
	return {
		rooms,
		name: locals.visit.account.name
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
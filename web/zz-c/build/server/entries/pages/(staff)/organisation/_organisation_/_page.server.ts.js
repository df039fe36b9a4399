import { n as textsOf } from "../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../chunks/room.js";
import { readLatestRelease } from "@medespraak/platform/insights/releases.operations";
import { listPairs } from "@medespraak/platform/conversations/pairs.operations";
import { listPeople } from "@medespraak/platform/people/people.operations";
import { listWaves } from "@medespraak/platform/surveys/waves.operations";
// web/src/routes/(staff)/organisation/[organisation]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, roles, language } = await staffRoom(event);
	const where = { organisationId: organisation.id };
	const coordinates = roles.includes("coordinator");
	return asPage(event, async () => {
		const count = async (kind) => coordinates ? (await listPeople(platform, actor, {
			...where,
			kind,
			state: "active",
			pageSize: 1
		})).total : null;
		const pairs = async (state) => coordinates ? (await listPairs(platform, actor, {
			...where,
			state,
			pageSize: 1
		})).total : null;
		const [wave] = await listWaves(platform, actor, where);
		return {
			texts: textsOf("coordinator", language),
			newcomers: await count("newcomer"),
			buddies: await count("buddy"),
			running: await pairs("started"),
			offered: await pairs("offered"),
			wave: wave ? {
				id: wave.id,
				name: wave.name
			} : null,
			hasRelease: await readLatestRelease(platform, actor, where) !== null
		};
	});
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
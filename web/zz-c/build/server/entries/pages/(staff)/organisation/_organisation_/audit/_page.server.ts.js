import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../../chunks/room.js";
import { listMembers, readAudit } from "@medespraak/platform/organisations/organisations.operations";
// web/src/routes/(staff)/organisation/[organisation]/audit/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const before = new Date(event.url.searchParams.get("before") ?? NaN);
	const lines = await asPage(event, () => readAudit(platform, actor, {
		organisationId: organisation.id,
		...Number.isNaN(before.getTime()) ? {} : { before }
	}));
	const members = await asPage(event, () => listMembers(platform, actor, { organisationId: organisation.id }));
	const emails = new Map(members.map((member) => [member.accountId, member.email]));
	return {
		texts: textsOf("coordinator-settings", language),
		lines: lines.map(({ id, at, actorKind, actorId, operation, details }) => ({
			id,
			at,
			actorKind,
			email: emails.get(actorId ?? "") ?? null,
			operation,
			details
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
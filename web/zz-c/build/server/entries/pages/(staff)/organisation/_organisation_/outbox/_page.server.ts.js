import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../../chunks/room.js";
import { readOutbox } from "@medespraak/platform/surveys/invitations.operations";
// web/src/routes/(staff)/organisation/[organisation]/outbox/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	return {
		texts: textsOf("outbox", language),
		folder: platform.postman.kind === "outbox" ? platform.postman.outbox : null,
		mails: await asPage(event, () => readOutbox(platform, actor, { organisationId: organisation.id }))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
import { n as textsOf } from "../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../chunks/room.js";
import { listMunicipalReleases } from "@medespraak/platform/insights/releases.operations";
// web/src/routes/(staff)/municipality/[organisation]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const releases = await asPage(event, () => listMunicipalReleases(platform, actor, { organisationId: organisation.id }));
	return {
		texts: textsOf("municipality", language),
		releases: releases.map(({ id, organisationName, waveName, computedAt }) => ({
			id,
			organisationName,
			waveName,
			computedAt
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
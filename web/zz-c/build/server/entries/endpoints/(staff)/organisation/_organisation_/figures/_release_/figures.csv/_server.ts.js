import { t as figuresCsv } from "../../../../../../../../chunks/figures-csv.js";
import { a as staffRoom, n as asPage } from "../../../../../../../../chunks/room.js";
import { readRelease } from "@medespraak/platform/insights/releases.operations";
// web/src/routes/(staff)/organisation/[organisation]/figures/[release]/figures.csv/+server.ts
var GET = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const { figures } = await asPage(event, () => readRelease(platform, actor, {
		organisationId: organisation.id,
		releaseId: event.params.release
	}));
	return figuresCsv(figures, language);
};
export { GET };

//# sourceMappingURL=_server.ts.js.map
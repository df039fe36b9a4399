import { t as figuresPage } from "../../../../../../chunks/figures.js";
import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../../chunks/room.js";
import { readMunicipalRelease } from "@medespraak/platform/insights/releases.operations";
// web/src/routes/(staff)/municipality/[organisation]/[release]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const { release, figures } = await asPage(event, () => readMunicipalRelease(platform, actor, {
		organisationId: organisation.id,
		releaseId: event.params.release
	}));
	return {
		texts: textsOf("coordinator-figures", language),
		words: textsOf("municipality", language),
		...figuresPage(figures, event.url.searchParams, language),
		release: {
			id: release.id,
			waveName: release.waveName,
			organisationName: release.organisationName,
			computedAt: release.computedAt
		}
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
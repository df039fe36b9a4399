import { t as figuresPage } from "../../../../../../../chunks/figures.js";
import { n as textsOf } from "../../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../../../chunks/room.js";
import { listReleases, readRelease } from "@medespraak/platform/insights/releases.operations";
// web/src/routes/(staff)/organisation/[organisation]/figures/[release]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const where = { organisationId: organisation.id };
	const { release, figures } = await asPage(event, () => readRelease(platform, actor, {
		...where,
		releaseId: event.params.release
	}));
	const releases = await asPage(event, () => listReleases(platform, actor, where));
	return {
		texts: textsOf("coordinator-figures", language),
		...figuresPage(figures, event.url.searchParams, language),
		release: {
			id: release.id,
			waveName: release.waveName,
			computedAt: release.computedAt,
			frameworkVersion: release.frameworkVersion,
			methodVersion: release.methodVersion,
			minimum: release.definition.minimum,
			digest: release.inputDigest.slice(0, 12)
		},
		others: releases.filter((one) => one.id !== release.id).map(({ id, waveName, computedAt }) => ({
			id,
			waveName,
			computedAt
		}))
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage } from "../../../../../../chunks/room.js";
import { t as stageOf } from "../../../../../../chunks/stage.js";
import { listWaves, readWave } from "@medespraak/platform/surveys/waves.operations";
// web/src/routes/(staff)/organisation/[organisation]/waves/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, programme, roles, language } = await staffRoom(event);
	const now = platform.clock.now();
	const waves = await asPage(event, async () => {
		if (!programme) return [];
		const where = {
			organisationId: organisation.id,
			programmeId: programme.id
		};
		const shown = [];
		for (const { id } of await listWaves(platform, actor, where)) {
			const { wave, response } = await readWave(platform, actor, {
				organisationId: organisation.id,
				waveId: id
			});
			shown.push({
				id,
				name: wave.name,
				kind: wave.kind,
				opensOn: wave.opensOn,
				closesOn: wave.closesOn,
				stage: stageOf(wave, now),
				...response
			});
		}
		return shown;
	});
	return {
		texts: textsOf("coordinator-waves", language),
		waves,
		mayMake: roles.includes("coordinator")
	};
};
export { load };

//# sourceMappingURL=_page.server.ts.js.map
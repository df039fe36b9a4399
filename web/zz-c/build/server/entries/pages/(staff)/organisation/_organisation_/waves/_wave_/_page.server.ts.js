import { n as fail } from "../../../../../../../chunks/exports.js";
import { n as textsOf } from "../../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../../chunks/room.js";
import { t as stageOf } from "../../../../../../../chunks/stage.js";
import { closeWave, readWave } from "@medespraak/platform/surveys/waves.operations";
import { inviteToWave } from "@medespraak/platform/surveys/invitations.operations";
import { readInvitable } from "@medespraak/platform/surveys/invitation-list.operations";
// web/src/routes/(staff)/organisation/[organisation]/waves/[wave]/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, roles, language } = await staffRoom(event);
	const where = {
		organisationId: organisation.id,
		waveId: event.params.wave
	};
	const { wave, response } = await asPage(event, () => readWave(platform, actor, where));
	const mayInvite = roles.includes("coordinator");
	return {
		texts: textsOf("coordinator-waves", language),
		wave: {
			id: wave.id,
			name: wave.name,
			kind: wave.kind,
			opensOn: wave.opensOn,
			closesOn: wave.closesOn,
			closedAt: wave.closedAt,
			stage: stageOf(wave, platform.clock.now())
		},
		response,
		invitable: mayInvite ? await asPage(event, () => readInvitable(platform, actor, where)) : null
	};
};
var actions = {
	invite: async (event) => {
		const { platform, actor, organisation } = await staffRoom(event);
		const channel = (await event.request.formData()).get("channel") === "letter" ? "letter" : "mail";
		const where = {
			organisationId: organisation.id,
			waveId: event.params.wave
		};
		return asForm(event, async () => {
			const { invited } = await inviteToWave(platform, actor, {
				...where,
				channel
			});
			if (channel === "mail") await platform.jobs.wake("deliver-mail");
			return {
				invited,
				channel
			};
		});
	},
	close: async (event) => {
		const { platform, actor, organisation } = await staffRoom(event);
		if ((await event.request.formData()).get("sure") !== "yes") return fail(400, { unsure: true });
		const where = {
			organisationId: organisation.id,
			waveId: event.params.wave
		};
		return asForm(event, async () => ({ closed: await closeWave(platform, actor, where) }));
	}
};
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
import { n as textsOf } from "../../../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../../../chunks/room.js";
import { readWave } from "@medespraak/platform/surveys/waves.operations";
import { renewInvitation, withdrawInvitation } from "@medespraak/platform/surveys/invitations.operations";
import { listInvitations } from "@medespraak/platform/surveys/invitation-list.operations";
// web/src/routes/(staff)/organisation/[organisation]/waves/[wave]/invitations/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const where = {
		organisationId: organisation.id,
		waveId: event.params.wave
	};
	const { wave } = await asPage(event, () => readWave(platform, actor, where));
	return {
		texts: textsOf("coordinator-waves", language),
		wave: {
			id: wave.id,
			name: wave.name,
			open: wave.state === "open"
		},
		invitations: await asPage(event, () => listInvitations(platform, actor, where))
	};
};
async function change(event, operation) {
	const { platform, actor, organisation } = await staffRoom(event);
	const invitationId = String((await event.request.formData()).get("invitation") ?? "");
	await operation(platform, actor, {
		organisationId: organisation.id,
		invitationId
	});
	await platform.jobs.wake("deliver-mail");
}
var actions = {
	withdraw: (event) => asForm(event, async () => {
		await change(event, withdrawInvitation);
		return { withdrawn: true };
	}),
	renew: (event) => asForm(event, async () => {
		await change(event, renewInvitation);
		return { renewed: true };
	})
};
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
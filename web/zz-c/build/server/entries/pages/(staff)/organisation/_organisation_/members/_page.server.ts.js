import { n as fail } from "../../../../../../chunks/exports.js";
import { t as staffAccounts } from "../../../../../../chunks/accounts.js";
import { n as textsOf } from "../../../../../../chunks/messages.js";
import { a as staffRoom, n as asPage, t as asForm } from "../../../../../../chunks/room.js";
import { roles } from "@medespraak/platform";
import { addMember, listMembers, removeMember } from "@medespraak/platform/organisations/organisations.operations";
// web/src/routes/(staff)/organisation/[organisation]/members/+page.server.ts
var load = async (event) => {
	const { platform, actor, organisation, language } = await staffRoom(event);
	const members = await asPage(event, () => listMembers(platform, actor, { organisationId: organisation.id }));
	return {
		texts: textsOf("coordinator-settings", language),
		members: members.map(({ id, email, role, createdAt }) => ({
			id,
			email,
			role,
			since: createdAt
		}))
	};
};
var actions = {
	add: async (event) => {
		const { platform, actor, organisation, roles: own } = await staffRoom(event);
		const form = await event.request.formData();
		const email = String(form.get("email") ?? "").trim().toLowerCase();
		const role = roles.find((candidate) => candidate === form.get("role"));
		if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || !role) return fail(400, {
			wrong: true,
			email
		});
		return await asForm(event, async () => {
			const accountId = own.includes("administrator") ? await staffAccounts().ensureAccount(email, String(form.get("name") || email)) : "";
			await addMember(platform, actor, {
				organisationId: organisation.id,
				accountId,
				email,
				role
			});
		}) ?? { added: email };
	},
	remove: async (event) => {
		const { platform, actor, organisation } = await staffRoom(event);
		const membershipId = String((await event.request.formData()).get("membership") ?? "");
		return await asForm(event, () => removeMember(platform, actor, {
			organisationId: organisation.id,
			membershipId
		})) ?? { removed: true };
	}
};
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
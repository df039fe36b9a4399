import { a as redirect, n as fail } from "../../../../chunks/exports.js";
import { t as staffAccounts } from "../../../../chunks/accounts.js";
import { t as passCookies } from "../../../../chunks/cookies.js";
import { n as textsOf } from "../../../../chunks/messages.js";
import { t as asForm } from "../../../../chunks/room.js";
import { currentPlatform, visitor } from "@medespraak/platform";
import { setUpFirstOrganisation } from "@medespraak/platform/organisations/organisations.operations";
import { slugFrom } from "@medespraak/platform/organisations/organisations";
// web/src/routes/(sign-in)/first-run/+page.server.ts
var load = async ({ locals, parent }) => {
	if (!(await parent()).isFirstRun) redirect(303, "/sign-in");
	return { words: textsOf("first-run", locals.language) };
};
var actions = { default: async (event) => {
	const form = await event.request.formData();
	const read = (name) => String(form.get(name) ?? "").trim();
	const values = {
		organisation: read("organisation"),
		slug: read("slug"),
		name: read("name"),
		email: read("email")
	};
	const wrong = {
		organisation: values.organisation.length < 2,
		name: values.name.length < 2,
		email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email)
	};
	if (Object.values(wrong).some(Boolean)) return fail(400, {
		wrong,
		values
	});
	const accounts = staffAccounts();
	const problem = await asForm(event, async () => {
		const accountId = await accounts.ensureAccount(values.email, values.name);
		await setUpFirstOrganisation(currentPlatform(), visitor, {
			slug: values.slug || slugFrom(values.organisation),
			name: values.organisation,
			accountId,
			email: values.email.toLowerCase()
		});
	}, values);
	if (problem) return problem;
	const link = new URL(await accounts.signInLinkFor(values.email));
	passCookies(await accounts.signInWithLink(link.searchParams.get("token") ?? "", event.request.headers), event.cookies);
	redirect(303, "/start");
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
import { a as redirect, n as fail } from "../../../../../chunks/exports.js";
import { t as staffAccounts } from "../../../../../chunks/accounts.js";
import { t as passCookies } from "../../../../../chunks/cookies.js";
import { t as safeDestination } from "../../../../../chunks/destination.js";
import { t as asForm } from "../../../../../chunks/room.js";
import { currentPlatform } from "@medespraak/platform";
// web/src/routes/(sign-in)/sign-in/code/+page.server.ts
var load = ({ cookies, url }) => {
	const email = cookies.get("sign-in-email");
	if (!email) redirect(303, "/sign-in");
	return {
		email,
		hasOutbox: currentPlatform().postman.kind === "outbox",
		to: safeDestination(url.searchParams.get("to"))
	};
};
var actions = { default: async (event) => {
	const email = event.cookies.get("sign-in-email");
	if (!email) redirect(303, "/sign-in");
	const form = await event.request.formData();
	const code = String(form.get("code") ?? "");
	const answer = await asForm(event, () => staffAccounts().signInWithCode(email, code, event.request.headers));
	if (!(answer instanceof Response)) return answer;
	if (!answer.ok || !passCookies(answer, event.cookies)) return fail(400, { wrong: true });
	event.cookies.delete("sign-in-email", { path: "/sign-in" });
	redirect(303, safeDestination(String(form.get("to") ?? "")));
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
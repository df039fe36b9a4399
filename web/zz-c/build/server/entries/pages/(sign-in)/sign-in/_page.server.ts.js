import { a as redirect, n as fail } from "../../../../chunks/exports.js";
import { t as staffAccounts } from "../../../../chunks/accounts.js";
import { t as asForm } from "../../../../chunks/room.js";
import { t as safeDestination } from "../../../../chunks/destination.js";
// web/src/routes/(sign-in)/sign-in/+page.server.ts
var load = ({ locals, url }) => {
	if (locals.visit) redirect(303, safeDestination(url.searchParams.get("to")));
	return { to: safeDestination(url.searchParams.get("to")) };
};
var actions = { default: async (event) => {
	const form = await event.request.formData();
	const email = String(form.get("email") ?? "").trim();
	const to = safeDestination(String(form.get("to") ?? ""));
	if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return fail(400, {
		email,
		wrong: true
	});
	const outcome = await asForm(event, () => staffAccounts().requestSignIn(email, event.request.headers), { email });
	if (outcome) return outcome;
	event.cookies.set("sign-in-email", email, {
		path: "/sign-in",
		httpOnly: true,
		sameSite: "lax",
		maxAge: 900
	});
	redirect(303, `/sign-in/code?to=${encodeURIComponent(to)}`);
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
import { a as redirect, n as fail } from "../../../../../chunks/exports.js";
import { t as staffAccounts } from "../../../../../chunks/accounts.js";
import { t as passCookies } from "../../../../../chunks/cookies.js";
import { t as asForm } from "../../../../../chunks/room.js";
// web/src/routes/(sign-in)/sign-in/link/+page.server.ts
var load = ({ url }) => ({ token: url.searchParams.get("token") ?? "" });
var actions = { default: async (event) => {
	const token = String((await event.request.formData()).get("token") ?? "");
	const answer = await asForm(event, () => staffAccounts().signInWithLink(token, event.request.headers));
	if (!(answer instanceof Response)) return answer;
	if (!passCookies(answer, event.cookies)) return fail(410, { expired: true });
	redirect(303, "/start");
} };
export { actions, load };

//# sourceMappingURL=_page.server.ts.js.map
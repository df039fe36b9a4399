import { a as redirect } from "../../../../chunks/exports.js";
import { t as staffAccounts } from "../../../../chunks/accounts.js";
import { t as passCookies } from "../../../../chunks/cookies.js";
// web/src/routes/(sign-in)/sign-out/+page.server.ts
var actions = { default: async (event) => {
	passCookies(await staffAccounts().signOut(event.request.headers), event.cookies);
	redirect(303, "/");
} };
export { actions };

//# sourceMappingURL=_page.server.ts.js.map
import { a as redirect } from "../../../../../chunks/exports.js";
import { n as asPage, r as respondentCookie } from "../../../../../chunks/room.js";
import { Problem, currentPlatform } from "@medespraak/platform";
import { openLink } from "@medespraak/platform/surveys/respondent.operations";
// web/src/lib/server/link-attempts.ts
/** Wrong links that one address may try in a window; a right one never counts. */
var most = 20;
var windowMilliseconds = 6e5;
var wrong = /* @__PURE__ */ new Map();
/** @throws Problem 'too-many-requests' for an address that tried many wrong links. Counted in this process alone. */
function checkLinkAttempts(address, now) {
	const seen = wrong.get(address);
	if (seen && now.getTime() - seen.since < windowMilliseconds && seen.count >= most) throw new Problem("too-many-requests");
}
function countWrongLink(address, now) {
	if (wrong.size > 1e4) wrong.clear();
	const seen = wrong.get(address);
	if (!seen || now.getTime() - seen.since >= windowMilliseconds) wrong.set(address, {
		count: 1,
		since: now.getTime()
	});
	else seen.count += 1;
}
// web/src/routes/(newcomer)/u/[token]/+server.ts
var ninetyDays = 7776e3;
/** Opens a personal link: its secret goes into a cookie and out of the address, and works with scripts off. */
var GET = async (event) => {
	const platform = currentPlatform();
	const address = event.getClientAddress();
	await asPage(event, async () => {
		checkLinkAttempts(address, platform.clock.now());
		try {
			await openLink(platform, event.params.token);
		} catch (problem) {
			countWrongLink(address, platform.clock.now());
			throw problem;
		}
	});
	event.cookies.set(respondentCookie, event.params.token, {
		path: "/",
		httpOnly: true,
		sameSite: "lax",
		secure: event.url.protocol === "https:",
		maxAge: ninetyDays
	});
	redirect(303, "/questions");
};
export { GET };

//# sourceMappingURL=_server.ts.js.map
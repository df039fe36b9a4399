import { a as redirect, n as fail, t as error } from "./exports.js";
import { Problem, currentPlatform, describeProblem } from "@medespraak/platform";
import { readOrganisation } from "@medespraak/platform/organisations/organisations.operations";
import { openLink } from "@medespraak/platform/surveys/respondent.operations";
// web/src/lib/server/room.ts
/** The cookie that keeps a newcomer's personal link, so that it stands in one address only, once. */
var respondentCookie = "respondent";
/**
* The room of an organisation that the address names, for somebody who works there. Sends others to sign in; an
* organisation that is not theirs does not exist for them.
*/
async function staffRoom(event) {
	const { visit, language } = event.locals;
	if (!visit) redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
	const entrance = visit.entrances.find((candidate) => candidate.slug === event.params["organisation"]);
	if (!entrance) error(404, describeProblem("not-found", language));
	const platform = currentPlatform();
	const { programmes } = await readOrganisation(platform, visit.actor, { organisationId: entrance.organisationId });
	const asked = event.url.searchParams.get("programme");
	return {
		platform,
		actor: visit.actor,
		organisation: {
			...entrance,
			id: entrance.organisationId,
			programmes
		},
		programme: programmes.find((programme) => programme.slug === asked) ?? programmes[0] ?? null,
		roles: entrance.roles,
		language
	};
}
/** The newcomer whose personal link this browser keeps. Without one, or when it works no longer, the page says what to do. */
async function respondentRoom(event) {
	const token = event.cookies.get(respondentCookie);
	const platform = currentPlatform();
	const actor = await asPage(event, () => {
		if (!token) throw new Problem("link-unknown");
		return openLink(platform, token);
	});
	if (actor.kind !== "respondent") error(403, describeProblem("not-allowed", event.locals.language));
	return {
		platform,
		actor,
		language: event.locals.language
	};
}
/** Does what a page shows; a Problem becomes the error page with its own status and sentence. */
async function asPage(event, work) {
	try {
		return await work();
	} catch (thrown) {
		if (!(thrown instanceof Problem)) throw thrown;
		if (thrown.code === "not-signed-in") redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
		error(thrown.status, describeProblem(thrown.code, event.locals.language));
	}
}
/** Does what a form asks; a Problem comes back to the form with a sentence and its fields, and nothing typed is lost. */
async function asForm(event, work, values = {}) {
	try {
		return await work();
	} catch (thrown) {
		if (!(thrown instanceof Problem)) throw thrown;
		const fields = Object.fromEntries(thrown.fields.map((field) => [field.field, field.message]));
		const message = describeProblem(thrown.code, event.locals.language);
		return fail(thrown.status, {
			problem: {
				code: thrown.code,
				message,
				fields
			},
			values
		});
	}
}
export { staffRoom as a, respondentRoom as i, asPage as n, respondentCookie as r, asForm as t };

//# sourceMappingURL=room.js.map
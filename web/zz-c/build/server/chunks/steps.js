// web/src/lib/questionnaire/steps.ts
/** The names of steps in addresses, beside the ids of items. */
var optInStep = "personal";
/** Where a step lives. */
function addressOf(step) {
	if (step.kind === "consent") return "/questions";
	if (step.kind === "item") return `/questions/${step.itemId}`;
	return `/questions/${step.kind === "opt-in" ? optInStep : "end"}`;
}
/** The step before the one at an address; null for the first. */
function previousOf(steps, address) {
	const before = steps[steps.findIndex((step) => addressOf(step) === address) - 1];
	return before ? addressOf(before) : null;
}
export { optInStep as n, previousOf as r, addressOf as t };

//# sourceMappingURL=steps.js.map
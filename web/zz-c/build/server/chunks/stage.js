import { dayOf } from "@medespraak/platform";
// web/src/lib/server/waves/stage.ts
/** The stage of a wave on the day of an instant. Both its first and its last day count. */
function stageOf(wave, now) {
	if (wave.state === "closed") return "closed";
	const today = dayOf(now);
	if (today < wave.opensOn) return "later";
	return today <= wave.closesOn ? "open" : "over";
}
export { stageOf as t };

//# sourceMappingURL=stage.js.map
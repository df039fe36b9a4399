import { i as formatList } from "./translator.js";
import { interestName, languageName, slotName } from "@medespraak/exchange";
// web/src/lib/server/matching/reasons.ts
/** Common times that are named; of more, only the number. */
var namedTimes = 3;
/** Why two people fit, as one sentence: "Allebei: koken en muziek." */
function reasonSentence(reason, t, language) {
	switch (reason.code) {
		case "level-fits": return t("reason-level-fits", reason.params);
		case "level-near": return t("reason-level-near", reason.params);
		case "shared-interests": {
			const interests = reason.params.interests.map((id) => interestName(id, language));
			return t("reason-shared-interests", { interests: formatList(interests, language) });
		}
		case "common-times": {
			const all = reason.params.slots.map((id) => slotName(id, language));
			const more = all.length - namedTimes;
			if (more <= 0) return t("reason-common-times", { slots: formatList(all, language) });
			return t("reason-common-times-more", {
				slots: all.slice(0, namedTimes).join(", "),
				count: more
			});
		}
		case "shared-language": {
			const languages = reason.params.languages.map((code) => languageName(code, language));
			return t("reason-shared-language", { languages: formatList(languages, language) });
		}
		case "gender-wish": return t(`reason-gender-wish-${reason.params.of}-${reason.params.gender}`);
		case "waiting": return t("reason-waiting", { count: reason.params.days });
	}
}
/** All reasons for a pair, one after the other. */
function reasonText(reasons, t, language) {
	return reasons.map((reason) => reasonSentence(reason, t, language)).join(" ");
}
/** Rules as a list inside a sentence: "ander taalniveau en geen gezamenlijke tijd". */
function ruleList(codes, t, language) {
	return formatList(codes.map((code) => t(`rule-${code}`)), language);
}
/** How many buddies each rule excludes, in a sentence; empty when the rules looked at no buddy. */
function excludedSentence(details, t, language) {
	const counted = Object.entries(details);
	const total = counted.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return "";
	const list = counted.map(([code, count]) => t("excluded-one", {
		rule: t(`rule-${code}`),
		count
	}));
	return t("excluded", {
		total,
		list: formatList(list, language)
	});
}
/** A score of 0 to 10,000 in a word and in hundredths: "Past goed: 63 van 100". */
function scoreText(score, t) {
	const hundredths = Math.round(score / 100);
	return t("score", {
		word: t(hundredths >= 75 ? "fit-1" : hundredths >= 55 ? "fit-2" : hundredths >= 35 ? "fit-3" : "fit-4"),
		score: hundredths
	});
}
/** The parts of a score, each with its share of the most it can give (0 to 1). */
function describeParts(parts, weights, t) {
	const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
	return Object.keys(parts).map((part) => {
		const most = total === 0 ? 0 : Math.round(weights[part] / total * 100);
		const value = Math.round(parts[part] / 100);
		return {
			label: t(`part-${part}`),
			text: t("part-value", {
				value,
				most
			}),
			share: most === 0 ? 0 : Math.min(1, value / most)
		};
	});
}
export { scoreText as a, ruleList as i, excludedSentence as n, reasonText as r, describeParts as t };

//# sourceMappingURL=reasons.js.map
import { t as messages } from "./messages.js";
import { languageName } from "@medespraak/exchange";
import { itemText, loadFramework, translate } from "@medespraak/framework";
// web/src/lib/server/figures.ts
/** The figures of one group, arranged under the four headings and their domains, in the framework's order. */
function arrangeFigures(figures, by, group, language) {
	const framework = loadFramework();
	const here = new Map(figures.filter((figure) => figure.groupDimension === by && figure.groupValue === group).map((figure) => [`${figure.subjectKind} ${figure.subjectId}`, figure]));
	const line = (kind, id) => {
		const figure = here.get(`${kind} ${id}`);
		return figure ? {
			...toLine(figure),
			id,
			kind,
			name: translate(`${kind}.${id}.name`, language)
		} : null;
	};
	return framework.headings.map(({ id }) => ({
		id,
		name: translate(`heading.${id}.name`, language),
		domains: framework.domains.filter((domain) => domain.heading === id).map((domain) => ({
			id: domain.id,
			name: translate(`domain.${domain.id}.name`, language),
			score: line("domain", domain.id),
			indicators: domain.indicators.flatMap((indicator) => line("indicator", indicator.id) ?? [])
		})).filter((domain) => domain.score !== null || domain.indicators.length > 0)
	})).filter((heading) => heading.domains.length > 0);
}
function toLine(figure) {
	const { status, n, value, lower, upper, details } = figure;
	return {
		status,
		n,
		value,
		lower,
		upper,
		bound: details.bound ?? null,
		missing: details.missing ?? null
	};
}
/** The breakdowns that a reader may choose, with their groups in words. */
function groupsOf(figures, language) {
	const found = /* @__PURE__ */ new Map();
	for (const figure of figures) {
		if (figure.groupDimension === "all" || figure.subjectKind !== "response") continue;
		found.set(figure.groupDimension, (found.get(figure.groupDimension) ?? /* @__PURE__ */ new Set()).add(figure.groupValue));
	}
	return [...found].map(([by, values]) => ({
		by,
		groups: [...values].map((value) => ({
			value,
			name: groupName(by, value, language)
		}))
	}));
}
var itemOf = {
	gender: "bg-gender",
	"age-band": "bg-age-band",
	route: "bg-route"
};
/** A group in words: those of the question it comes from. */
function groupName(by, value, language) {
	const t = messages("coordinator-figures", language);
	if (by === "all") return t("everybody");
	if (value === "unknown") return t("unknown");
	if (by === "language") return languageName(value, language);
	const item = loadFramework().items.get(itemOf[by] ?? "");
	return (item && itemText(item, language).options.find(({ id }) => id === value))?.label ?? value;
}
/** The number of respondents of a group; null when withheld. */
function respondentsIn(figures, by, group) {
	return figures.find((one) => one.subjectKind === "response" && one.groupDimension === by && one.groupValue === group)?.n ?? null;
}
/** What a page of figures shows, for the group that its address names. */
function figuresPage(figures, search, language) {
	const choices = groupsOf(figures, language);
	const [wishedBy, wishedGroup] = (search.get("group") ?? "").split(":");
	const chosen = choices.find(({ by }) => by === wishedBy);
	const group = chosen?.groups.find(({ value }) => value === wishedGroup);
	const by = group && chosen ? chosen.by : "all";
	const value = group?.value ?? "all";
	return {
		choices,
		group: {
			by,
			value,
			name: groupName(by, value, language)
		},
		respondents: respondentsIn(figures, by, value),
		headings: arrangeFigures(figures, by, value, language)
	};
}
export { groupName as n, figuresPage as t };

//# sourceMappingURL=figures.js.map
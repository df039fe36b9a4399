import { i as localeOf } from "./language.js";
// web/src/lib/formats.ts
/** Appointments and deadlines are wall time in the Netherlands, wherever the server stands. */
var TIME_ZONE = "Europe/Amsterdam";
/** 1234.5 → "1.234,5" (nl), "1,234.5" (en). `digits` fixes the number of decimals. */
var formatNumber = (value, language, digits) => new Intl.NumberFormat(localeOf(language), digits === void 0 ? {} : {
	minimumFractionDigits: digits,
	maximumFractionDigits: digits
}).format(value);
/** A proportion (0 to 1) in whole percents without a space: 0.734 → "73%". */
var formatPercent = (proportion, language) => `${formatNumber(Math.round(proportion * 100), language)}%`;
var DATE_STYLES = {
	short: {
		day: "numeric",
		month: "numeric",
		year: "numeric"
	},
	long: {
		day: "numeric",
		month: "long",
		year: "numeric"
	},
	weekday: {
		weekday: "long",
		day: "numeric",
		month: "long"
	},
	month: {
		month: "long",
		year: "numeric"
	}
};
/** An instant, or a calendar date such as "2026-03-01", as a date in words ("1 maart 2026") or figures ("1-3-2026"). */
var formatDate = (date, language, style = "long") => new Intl.DateTimeFormat(localeOf(language), {
	...DATE_STYLES[style],
	timeZone: TIME_ZONE
}).format(typeof date === "string" && date.length === 10 ? /* @__PURE__ */ new Date(`${date}T12:00:00Z`) : new Date(date));
/** An instant as date and time: "1 maart 2026 om 14:05". */
var formatDateTime = (instant, language) => new Intl.DateTimeFormat(localeOf(language), {
	dateStyle: "long",
	timeStyle: "short",
	timeZone: TIME_ZONE
}).format(new Date(instant));
/** "Koken, muziek en sport": a list as one says it. */
var formatList = (parts, language) => new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(parts);
// web/src/lib/messages/translator.ts
/**
* Makes `t`, the function that says a room's texts: `t('invite', { count: 40 })` → "Stuur 40 uitnodigingen".
* A key without a text is shown as the key itself between brackets: a gap should be seen, not break the page.
*/
function translator(texts, language) {
	return (key, parameters = {}) => {
		const entry = texts[key];
		if (entry === void 0) return `[${key}]`;
		return (typeof entry === "string" ? entry : choosePlural(entry, parameters["count"], language)).replace(/\{(\w+)\}/g, (hole, name) => {
			const value = parameters[name];
			return value === void 0 ? hole : typeof value === "number" ? formatNumber(value, language) : value;
		});
	};
}
function choosePlural(forms, count, language) {
	return forms[new Intl.PluralRules(localeOf(language)).select(Number(count ?? 0))] ?? forms.other ?? "";
}
export { formatNumber as a, formatList as i, formatDate as n, formatPercent as o, formatDateTime as r, translator as t };

//# sourceMappingURL=translator.js.map
// web/src/lib/language.ts
/** The languages of the screens. A language appears here when every room has its words. */
var LANGUAGES = {
	nl: {
		name: "Nederlands",
		locale: "nl-NL",
		direction: "ltr"
	},
	en: {
		name: "English",
		locale: "en-GB",
		direction: "ltr"
	}
};
var isLanguage = (value) => typeof value === "string" && Object.hasOwn(LANGUAGES, value);
var directionOf = (language) => LANGUAGES[language].direction;
var localeOf = (language) => LANGUAGES[language].locale;
/**
* The first language we have in an `Accept-Language` header, best quality first; `undefined` when there is none.
* `nl-BE;q=0.8` counts as `nl`.
*/
function readAcceptLanguage(header) {
	const wishes = (header ?? "").split(",").map((part) => {
		const [tag = "", ...parameters] = part.trim().split(";");
		const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
		return {
			code: tag.split("-")[0]?.toLowerCase(),
			quality: quality ? Number(quality.slice(2)) : 1
		};
	});
	wishes.sort((a, b) => b.quality - a.quality);
	return wishes.map((wish) => wish.code).find(isLanguage);
}
export { readAcceptLanguage as a, localeOf as i, directionOf as n, isLanguage as r, LANGUAGES as t };

//# sourceMappingURL=language.js.map
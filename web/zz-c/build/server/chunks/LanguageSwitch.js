import { i as ensure_array_like, p as escape_html, r as derived, u as attr } from "./server3.js";
import { t as page } from "./state.js";
import { t as commonWords } from "./common-words.js";
import { t as LANGUAGES } from "./language.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/LanguageSwitch.svelte
function LanguageSwitch($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const word = derived(commonWords);
		const languages = Object.entries(LANGUAGES);
		/** The same page with the same parameters, in another language. */
		function hrefOf(language) {
			const search = new URLSearchParams(page.url.search);
			search.set("lang", language);
			return `${page.url.pathname}?${search}`;
		}
		$$renderer.push(`<nav class="language-switch"${attr("aria-label", word()("languages"))}>`);
		Icon($$renderer, { name: "globe" });
		$$renderer.push(`<!----> <!--[-->`);
		const each_array = ensure_array_like(languages);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let [code, { name }] = each_array[$$index];
			$$renderer.push(`<a${attr("href", hrefOf(code))}${attr("lang", code)}${attr("hreflang", code)} rel="nofollow" data-sveltekit-reload=""${attr("aria-current", code === page.data.language ? "true" : void 0)}>${escape_html(name)}</a>`);
		}
		$$renderer.push(`<!--]--></nav>`);
	});
}
export { LanguageSwitch as t };

//# sourceMappingURL=LanguageSwitch.js.map
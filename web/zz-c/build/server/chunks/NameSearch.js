import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "./server3.js";
// web/src/lib/matching/NameSearch.svelte
function NameSearch($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What else stays in the address. */
		/** Searches by name; a plain GET form. */
		const { search, view, programme, t } = $$props;
		const rest = derived(() => new URLSearchParams({
			...programme ? { programme } : {},
			...view ? { view } : {}
		}));
		$$renderer.push(`<form class="filters" role="search"><!--[-->`);
		const each_array = ensure_array_like(rest());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let [name, value] = each_array[$$index];
			$$renderer.push(`<input type="hidden"${attr("name", name)}${attr("value", value)}/>`);
		}
		$$renderer.push(`<!--]--> <div class="field"><label for="q">${escape_html(t("search"))}</label> <input id="q" name="q" type="search"${attr("value", search)} autocomplete="off"/></div> <button class="button">${escape_html(t("search-button"))}</button> `);
		if (search) $$renderer.push(`<!--[0--><a class="button quiet"${attr("href", `?${stringify(rest())}`)}>${escape_html(t("search-clear"))}</a>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></form>`);
	});
}
export { NameSearch as t };

//# sourceMappingURL=NameSearch.js.map
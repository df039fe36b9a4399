import { i as ensure_array_like, p as escape_html, r as derived, u as attr } from "./server3.js";
import { t as page } from "./state.js";
import { t as commonWords } from "./common-words.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/Tabs.svelte
function Tabs($$renderer, $$props) {
	/** Tabs that are plain links: they work without scripts, can be bookmarked, and Back works. */
	const { label, tabs } = $$props;
	$$renderer.push(`<nav class="tabs"${attr("aria-label", label)}><!--[-->`);
	const each_array = ensure_array_like(tabs);
	for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
		let tab = each_array[$$index];
		$$renderer.push(`<a${attr("href", tab.href)}${attr("aria-current", tab.current ? "page" : void 0)}>${escape_html(tab.label)}`);
		if (tab.count) $$renderer.push(`<!--[0--> <span class="muted numeric">${escape_html(tab.count)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></a>`);
	}
	$$renderer.push(`<!--]--></nav>`);
}
// web/src/lib/components/Pager.svelte
function Pager($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** `current` counts from 1; the page number travels in `?page=`, other parameters stay. */
		const { current, pages, parameter = "page" } = $$props;
		const word = derived(commonWords);
		function hrefOf(number) {
			const search = new URLSearchParams(page.url.search);
			search.set(parameter, String(number));
			return `?${search}`;
		}
		if (pages > 1) {
			$$renderer.push(`<!--[0--><nav class="pager"${attr("aria-label", word()("pager"))}>`);
			if (current > 1) {
				$$renderer.push(`<!--[0--><a class="button secondary" rel="prev"${attr("href", hrefOf(current - 1))}>`);
				Icon($$renderer, { name: "back" });
				$$renderer.push(`<!----> ${escape_html(word()("previous"))}</a>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <p class="numeric">${escape_html(word()("pageOf", {
				current,
				pages
			}))}</p> `);
			if (current < pages) {
				$$renderer.push(`<!--[0--><a class="button secondary" rel="next"${attr("href", hrefOf(current + 1))}>${escape_html(word()("next"))} `);
				Icon($$renderer, { name: "forward" });
				$$renderer.push(`<!----></a>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { Tabs as n, Pager as t };

//# sourceMappingURL=Pager.js.map
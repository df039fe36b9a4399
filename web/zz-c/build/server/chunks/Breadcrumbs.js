import { i as ensure_array_like, p as escape_html, r as derived, u as attr } from "./server3.js";
import { t as commonWords } from "./common-words.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/Breadcrumbs.svelte
function Breadcrumbs($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The way back up; the last part is the page itself and needs no href. */
		const { trail } = $$props;
		const word = derived(commonWords);
		$$renderer.push(`<nav class="breadcrumbs"${attr("aria-label", word()("breadcrumbs"))}><ol><!--[-->`);
		const each_array = ensure_array_like(trail);
		for (let index = 0, $$length = each_array.length; index < $$length; index++) {
			let part = each_array[index];
			$$renderer.push(`<li>`);
			if (index > 0) {
				$$renderer.push("<!--[0-->");
				Icon($$renderer, {
					name: "next",
					size: 16
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (part.href) $$renderer.push(`<!--[0--><a${attr("href", part.href)}>${escape_html(part.label)}</a>`);
			else $$renderer.push(`<!--[-1--><span aria-current="page">${escape_html(part.label)}</span>`);
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ol></nav>`);
	});
}
export { Breadcrumbs as t };

//# sourceMappingURL=Breadcrumbs.js.map
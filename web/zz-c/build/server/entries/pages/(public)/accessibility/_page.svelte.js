import { i as ensure_array_like, p as escape_html, r as derived } from "../../../../chunks/server3.js";
import { t as PageHeader } from "../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../chunks/translator.js";
// web/src/routes/(public)/accessibility/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const tested = [
			"axe",
			"keyboard",
			"scripts",
			"zoom",
			"contrast"
		];
		const gaps = [
			"people",
			"languages",
			"sound"
		];
		$$renderer.push(`<div class="stack-wide prose">`);
		PageHeader($$renderer, { title: t()("title") });
		$$renderer.push(`<!----> <p class="lead">${escape_html(t()("aim"))}</p> <section class="stack"><h2>${escape_html(t()("tested"))}</h2> <ul><!--[-->`);
		const each_array = ensure_array_like(tested);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let key = each_array[$$index];
			$$renderer.push(`<li>${escape_html(t()(`tested.${key}`))}</li>`);
		}
		$$renderer.push(`<!--]--></ul></section> <section class="stack"><h2>${escape_html(t()("gaps"))}</h2> <ul><!--[-->`);
		const each_array_1 = ensure_array_like(gaps);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let key = each_array_1[$$index_1];
			$$renderer.push(`<li>${escape_html(t()(`gap.${key}`))}</li>`);
		}
		$$renderer.push(`<!--]--></ul></section> <section class="stack"><h2>${escape_html(t()("report"))}</h2> <p>${escape_html(t()("report.text"))}</p></section></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
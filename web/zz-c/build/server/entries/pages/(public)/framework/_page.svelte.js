import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, t as attr_class, u as attr } from "../../../../chunks/server3.js";
import { t as PageHeader } from "../../../../chunks/PageHeader.js";
import { t as Pictogram } from "../../../../chunks/Pictogram.js";
import { t as Source } from "../../../../chunks/Source.js";
import { t as translator } from "../../../../chunks/translator.js";
// web/src/routes/(public)/framework/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		$$renderer.push(`<div class="stack-wide">`);
		PageHeader($$renderer, {
			title: t()("title"),
			lead: t()("lead")
		});
		$$renderer.push(`<!----> <div class="picture svelte-1ruc2dj"><!--[-->`);
		const each_array = ensure_array_like(data.headings);
		for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
			let heading = each_array[$$index_1];
			$$renderer.push(`<section${attr_class(`band heading-${stringify(heading.id)}`, "svelte-1ruc2dj")}${attr("aria-labelledby", heading.id)}><div class="band-words svelte-1ruc2dj"><h2${attr("id", heading.id)} class="svelte-1ruc2dj">${escape_html(heading.name)}</h2> <p class="small">${escape_html(t()(`heading.${heading.id}`))}</p></div> <ul class="svelte-1ruc2dj"><!--[-->`);
			const each_array_1 = ensure_array_like(heading.domains);
			for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
				let domain = each_array_1[$$index];
				$$renderer.push(`<li class="svelte-1ruc2dj">`);
				Pictogram($$renderer, {
					name: domain.pictogram,
					size: 44
				});
				$$renderer.push(`<!----> <h3 class="svelte-1ruc2dj"><a${attr("href", `/framework/${stringify(domain.id)}`)} class="svelte-1ruc2dj">${escape_html(domain.name)}</a></h3> <p class="small svelte-1ruc2dj">${escape_html(domain.description)}</p> <p class="muted small svelte-1ruc2dj">${escape_html(t()("questions", { count: domain.questions }))}</p></li>`);
			}
			$$renderer.push(`<!--]--></ul></section>`);
		}
		$$renderer.push(`<!--]--></div> `);
		Source($$renderer, {
			t: t(),
			version: data.version,
			status: data.status,
			attribution: data.attribution
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
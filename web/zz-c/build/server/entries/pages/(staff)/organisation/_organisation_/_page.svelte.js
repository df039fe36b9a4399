import { i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../chunks/server3.js";
import { t as Icon } from "../../../../../chunks/Icon.js";
import { t as PageHeader } from "../../../../../chunks/PageHeader.js";
import { t as StatTile } from "../../../../../chunks/StatTile.js";
import { a as formatNumber, t as translator } from "../../../../../chunks/translator.js";
// web/src/routes/(staff)/organisation/[organisation]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const base = derived(() => `/organisation/${data.organisation.slug}`);
		const tiles = derived(() => [
			[
				"newcomers",
				data.newcomers,
				`${base()}/people?kind=newcomer`
			],
			[
				"buddies",
				data.buddies,
				`${base()}/people?kind=buddy`
			],
			[
				"running",
				data.running,
				`${base()}/pairs?state=started`
			],
			[
				"offered",
				data.offered,
				`${base()}/pairs?state=offered`
			]
		].filter(([, value]) => value !== null));
		const steps = derived(() => [
			...data.newcomers === null ? [] : [{
				href: `${base()}/people/import`,
				label: t()("next-import")
			}],
			...data.newcomers ? [{
				href: `${base()}/matching`,
				label: t()("next-match")
			}] : [],
			data.wave ? {
				href: `${base()}/waves/${data.wave.id}`,
				label: t()("next-invite", { name: data.wave.name })
			} : {
				href: `${base()}/waves`,
				label: t()("next-wave")
			},
			...data.hasRelease ? [{
				href: `${base()}/figures`,
				label: t()("next-figures")
			}] : []
		]);
		PageHeader($$renderer, {
			title: t()("title"),
			lead: t()("lead", { name: data.organisation.name })
		});
		$$renderer.push(`<!----> `);
		if (tiles().length > 0) {
			$$renderer.push(`<!--[0--><div class="tiles"><!--[-->`);
			const each_array = ensure_array_like(tiles());
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let [key, value, href] = each_array[$$index];
				StatTile($$renderer, {
					value: formatNumber(value ?? 0, data.language),
					label: t()(key),
					href
				});
			}
			$$renderer.push(`<!--]--></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <section class="stack" aria-labelledby="next"><h2 id="next">${escape_html(t()("next"))}</h2> <ul class="plain-list stack-tight"><!--[-->`);
		const each_array_1 = ensure_array_like(steps());
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let { href, label } = each_array_1[$$index_1];
			$$renderer.push(`<li><a class="row"${attr("href", href)}>`);
			Icon($$renderer, { name: "forward" });
			$$renderer.push(`<!----> ${escape_html(label)}</a></li>`);
		}
		$$renderer.push(`<!--]--></ul></section>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
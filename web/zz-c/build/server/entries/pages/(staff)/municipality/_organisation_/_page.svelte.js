import { c as stringify, p as escape_html, r as derived, u as attr } from "../../../../../chunks/server3.js";
import { t as DataTable } from "../../../../../chunks/DataTable.js";
import { t as EmptyState } from "../../../../../chunks/EmptyState.js";
import { t as PageHeader } from "../../../../../chunks/PageHeader.js";
import { n as formatDate, t as translator } from "../../../../../chunks/translator.js";
// web/src/routes/(staff)/municipality/[organisation]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const columns = derived(() => [
			{
				key: "wave",
				label: t()("wave")
			},
			{
				key: "organisation",
				label: t()("organisation")
			},
			{
				key: "date",
				label: t()("date")
			}
		]);
		PageHeader($$renderer, {
			title: t()("title", { name: data.organisation.name }),
			lead: t()("lead")
		});
		$$renderer.push(`<!----> `);
		if (data.releases.length === 0) {
			$$renderer.push("<!--[0-->");
			EmptyState($$renderer, {
				icon: "chart",
				title: t()("empty-title"),
				why: t()("empty-why")
			});
		} else {
			$$renderer.push("<!--[-1-->");
			{
				function cell($$renderer, release, key) {
					if (key === "wave") $$renderer.push(`<!--[0--><a${attr("href", `/municipality/${stringify(data.organisation.slug)}/${stringify(release.id)}`)}>${escape_html(release.waveName)}</a>`);
					else if (key === "organisation") $$renderer.push(`<!--[1-->${escape_html(release.organisationName)}`);
					else $$renderer.push(`<!--[-1-->${escape_html(formatDate(release.computedAt, data.language))}`);
					$$renderer.push(`<!--]-->`);
				}
				DataTable($$renderer, {
					caption: t()("releases"),
					columns: columns(),
					rows: data.releases,
					id: (release) => release.id,
					cell,
					$$slots: { cell: true }
				});
			}
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
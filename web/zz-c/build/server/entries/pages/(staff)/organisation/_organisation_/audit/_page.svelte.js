import { c as stringify, p as escape_html, r as derived } from "../../../../../../chunks/server3.js";
import { t as DataTable } from "../../../../../../chunks/DataTable.js";
import { t as EmptyState } from "../../../../../../chunks/EmptyState.js";
import { t as LinkButton } from "../../../../../../chunks/LinkButton.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { r as formatDateTime, t as translator } from "../../../../../../chunks/translator.js";
// web/src/routes/(staff)/organisation/[organisation]/audit/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const columns = derived(() => [
			{
				key: "at",
				label: t()("at")
			},
			{
				key: "who",
				label: t()("who")
			},
			{
				key: "what",
				label: t()("what")
			},
			{
				key: "details",
				label: t()("details")
			}
		]);
		const who = (line) => line.email ?? (line.actorKind === "respondent" ? t()("respondent") : t()("system"));
		const oldest = derived(() => data.lines.at(-1)?.at);
		PageHeader($$renderer, {
			title: t()("audit"),
			lead: t()("audit-lead", { name: data.organisation.name })
		});
		$$renderer.push(`<!----> `);
		if (data.lines.length === 0) {
			$$renderer.push("<!--[0-->");
			EmptyState($$renderer, {
				title: t()("audit"),
				why: t()("audit-empty")
			});
		} else {
			$$renderer.push("<!--[-1-->");
			{
				function cell($$renderer, line, key) {
					if (key === "at") $$renderer.push(`<!--[0-->${escape_html(formatDateTime(line.at, data.language))}`);
					else if (key === "who") $$renderer.push(`<!--[1-->${escape_html(who(line))}`);
					else if (key === "what") $$renderer.push(`<!--[2--><code>${escape_html(line.operation)}</code>`);
					else $$renderer.push(`<!--[-1-->${escape_html(Object.entries(line.details).map(([name, value]) => `${name} ${value}`).join(", "))}`);
					$$renderer.push(`<!--]-->`);
				}
				DataTable($$renderer, {
					caption: t()("audit"),
					captionHidden: true,
					columns: columns(),
					rows: data.lines,
					id: (line) => line.id,
					cell,
					$$slots: { cell: true }
				});
			}
			$$renderer.push(`<!----> `);
			if (data.lines.length === 200 && oldest()) {
				$$renderer.push(`<!--[0--><p>`);
				LinkButton($$renderer, {
					href: `?before=${stringify(encodeURIComponent(new Date(oldest()).toISOString()))}`,
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(t()("older"))}`);
					},
					$$slots: { default: true }
				});
				$$renderer.push(`<!----></p>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
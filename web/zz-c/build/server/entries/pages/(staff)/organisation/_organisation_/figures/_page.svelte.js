import { c as stringify, p as escape_html, r as derived } from "../../../../../../chunks/server3.js";
import { t as EmptyState } from "../../../../../../chunks/EmptyState.js";
import { t as LinkButton } from "../../../../../../chunks/LinkButton.js";
import { t as Notice } from "../../../../../../chunks/Notice.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../../../chunks/translator.js";
// web/src/routes/(staff)/organisation/[organisation]/figures/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		PageHeader($$renderer, { title: t()("title") });
		$$renderer.push(`<!----> `);
		if (form && "problem" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "danger",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(form.problem.message)}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		EmptyState($$renderer, {
			icon: "chart",
			title: t()("empty-title"),
			why: t()("empty-why"),
			children: ($$renderer) => {
				LinkButton($$renderer, {
					href: `/organisation/${stringify(data.organisation.slug)}/waves`,
					look: "primary",
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(t()("to-waves"))}`);
					},
					$$slots: { default: true }
				});
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!---->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
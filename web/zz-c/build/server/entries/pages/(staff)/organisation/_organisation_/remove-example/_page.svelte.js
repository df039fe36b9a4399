import { c as stringify, p as escape_html, r as derived } from "../../../../../../chunks/server3.js";
import { t as Button } from "../../../../../../chunks/Button.js";
import { t as LinkButton } from "../../../../../../chunks/LinkButton.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../../../chunks/translator.js";
// web/src/routes/(staff)/organisation/[organisation]/remove-example/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		PageHeader($$renderer, {
			title: t()("remove-title"),
			lead: t()("remove-text")
		});
		$$renderer.push(`<!----> <form method="POST" class="row">`);
		Button($$renderer, {
			look: "danger",
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("remove-yes"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		LinkButton($$renderer, {
			href: `/organisation/${stringify(data.organisation.slug)}`,
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("remove-no"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></form>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
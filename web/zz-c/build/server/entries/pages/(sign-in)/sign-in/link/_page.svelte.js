import { p as escape_html, r as derived, u as attr } from "../../../../../chunks/server3.js";
import { t as Button } from "../../../../../chunks/Button.js";
import { t as LinkButton } from "../../../../../chunks/LinkButton.js";
import { t as Notice } from "../../../../../chunks/Notice.js";
import { t as PageHeader } from "../../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../../chunks/translator.js";
// web/src/routes/(sign-in)/sign-in/link/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		PageHeader($$renderer, {
			title: t()("link-title"),
			lead: t()("link-lead")
		});
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
		if (form && "expired" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "danger",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("link-expired"))}`);
				},
				$$slots: { default: true }
			});
			$$renderer.push(`<!----> <p>`);
			LinkButton($$renderer, {
				href: "/sign-in",
				look: "primary",
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("send"))}`);
				},
				$$slots: { default: true }
			});
			$$renderer.push(`<!----></p>`);
		} else {
			$$renderer.push(`<!--[-1--><form method="POST"><input type="hidden" name="token"${attr("value", data.token)}/> `);
			Button($$renderer, {
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("enter"))}`);
				},
				$$slots: { default: true }
			});
			$$renderer.push(`<!----></form>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
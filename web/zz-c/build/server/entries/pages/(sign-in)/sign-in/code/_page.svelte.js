import { p as escape_html, r as derived, u as attr } from "../../../../../chunks/server3.js";
import "../../../../../chunks/forms.js";
import { t as Button } from "../../../../../chunks/Button.js";
import { t as Field } from "../../../../../chunks/Field.js";
import { t as Notice } from "../../../../../chunks/Notice.js";
import { t as PageHeader } from "../../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../../chunks/translator.js";
// web/src/routes/(sign-in)/sign-in/code/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		PageHeader($$renderer, {
			title: t()("code-title"),
			lead: t()("code-lead", { email: data.email })
		});
		$$renderer.push(`<!----> `);
		if (data.hasOutbox) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("outbox"))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
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
		$$renderer.push(`<!--]--> <form method="POST" class="stack"><input type="hidden" name="to"${attr("value", data.to)}/> `);
		Field($$renderer, {
			name: "code",
			label: t()("code"),
			inputmode: "numeric",
			autocomplete: "one-time-code",
			maxlength: 12,
			required: true,
			error: form && "wrong" in form ? t()("code-wrong") : void 0
		});
		$$renderer.push(`<!----> <div>`);
		Button($$renderer, {
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("enter"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></div></form> <p><a href="/sign-in">${escape_html(t()("again"))}</a></p>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
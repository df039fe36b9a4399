import { p as escape_html, r as derived, u as attr } from "../../../../chunks/server3.js";
import "../../../../chunks/forms.js";
import { t as Button } from "../../../../chunks/Button.js";
import { t as Field } from "../../../../chunks/Field.js";
import { t as Notice } from "../../../../chunks/Notice.js";
import { t as PageHeader } from "../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../chunks/translator.js";
// web/src/routes/(sign-in)/sign-in/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const email = derived(() => form && "email" in form ? String(form.email ?? "") : form && "values" in form ? String(form.values["email"] ?? "") : "");
		PageHeader($$renderer, {
			title: t()("title"),
			lead: t()("lead")
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
		$$renderer.push(`<!--]--> <form method="POST" class="stack"><input type="hidden" name="to"${attr("value", data.to)}/> `);
		Field($$renderer, {
			name: "email",
			label: t()("email"),
			hint: t()("email-hint"),
			type: "email",
			autocomplete: "email",
			required: true,
			value: email(),
			error: form && "wrong" in form ? t()("email-wrong") : void 0
		});
		$$renderer.push(`<!----> <div>`);
		Button($$renderer, {
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("send"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></div></form> <p class="muted">${escape_html(t()("newcomer"))}</p>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
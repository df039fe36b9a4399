import { p as escape_html, r as derived } from "../../../../chunks/server3.js";
import "../../../../chunks/forms.js";
import { t as Button } from "../../../../chunks/Button.js";
import { t as Field } from "../../../../chunks/Field.js";
import { t as Notice } from "../../../../chunks/Notice.js";
import { t as PageHeader } from "../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../chunks/translator.js";
// web/src/routes/(sign-in)/first-run/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.words, data.language));
		const values = derived(() => form && "values" in form ? form.values ?? {} : {});
		const wrong = derived(() => form && "wrong" in form ? form.wrong ?? {} : {});
		const slugWrong = derived(() => form && "problem" in form && form.problem?.fields["slug"] !== void 0);
		const text = (name) => String(values()[name] ?? "");
		PageHeader($$renderer, {
			title: t()("title"),
			lead: t()("lead")
		});
		$$renderer.push(`<!----> `);
		if (form && "problem" in form && form.problem) {
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
		$$renderer.push(`<!--]--> <form method="POST" class="stack">`);
		Field($$renderer, {
			name: "organisation",
			label: t()("organisation"),
			hint: t()("organisation-hint"),
			autocomplete: "organization",
			required: true,
			value: text("organisation"),
			error: wrong()["organisation"] ? t()("wrong-organisation") : void 0
		});
		$$renderer.push(`<!----> `);
		Field($$renderer, {
			name: "slug",
			label: t()("slug"),
			hint: t()("slug-hint"),
			value: text("slug"),
			error: slugWrong() ? t()("slug-wrong") : void 0
		});
		$$renderer.push(`<!----> `);
		Field($$renderer, {
			name: "name",
			label: t()("name"),
			autocomplete: "name",
			required: true,
			value: text("name"),
			error: wrong()["name"] ? t()("wrong-name") : void 0
		});
		$$renderer.push(`<!----> `);
		Field($$renderer, {
			name: "email",
			label: t()("email"),
			hint: t()("email-hint"),
			type: "email",
			autocomplete: "email",
			required: true,
			value: text("email"),
			error: wrong()["email"] ? t()("wrong-email") : void 0
		});
		$$renderer.push(`<!----> <div>`);
		Button($$renderer, {
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("make"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></div></form>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
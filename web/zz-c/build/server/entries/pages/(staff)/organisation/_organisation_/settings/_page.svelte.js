import { i as ensure_array_like, p as escape_html, r as derived } from "../../../../../../chunks/server3.js";
import "../../../../../../chunks/forms.js";
import { t as Button } from "../../../../../../chunks/Button.js";
import { t as Checkbox } from "../../../../../../chunks/Checkbox.js";
import { t as Field } from "../../../../../../chunks/Field.js";
import { t as Notice } from "../../../../../../chunks/Notice.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../../../chunks/translator.js";
// web/src/routes/(staff)/organisation/[organisation]/settings/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const wrong = derived(() => form && "problem" in form ? form.problem.fields : {});
		PageHeader($$renderer, {
			title: t()("title"),
			lead: t()("lead", { name: data.organisation.name })
		});
		$$renderer.push(`<!----> `);
		if (form && "saved" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "success",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("saved"))}`);
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
		$$renderer.push(`<!--]--> <form method="POST" class="stack-wide"><div class="stack">`);
		Field($$renderer, {
			name: "name",
			label: t()("name"),
			value: data.name,
			required: true,
			error: wrong()["name"] && t()("wrong")
		});
		$$renderer.push(`<!----> `);
		Checkbox($$renderer, {
			name: "certificate",
			label: t()("certificate"),
			checked: data.certificateRequired
		});
		$$renderer.push(`<!----> `);
		Field($$renderer, {
			name: "months",
			label: t()("months"),
			hint: t()("months-hint"),
			type: "number",
			min: "1",
			max: "120",
			value: data.certificateValidMonths ?? "",
			error: wrong()["certificateValidMonths"] && t()("wrong")
		});
		$$renderer.push(`<!----></div> <fieldset class="stack"><legend><h2>${escape_html(t()("weights"))}</h2></legend> <p class="muted">${escape_html(t()("weights-hint"))}</p> <div class="grid"><!--[-->`);
		const each_array = ensure_array_like(data.weights);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { part, weight } = each_array[$$index];
			Field($$renderer, {
				name: part,
				label: t()(part),
				type: "number",
				min: "0",
				max: "100",
				step: "any",
				value: weight,
				error: wrong()[`weights.${part}`] && t()("wrong")
			});
		}
		$$renderer.push(`<!--]--></div></fieldset> <div>`);
		Button($$renderer, {
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("save"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></div></form>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
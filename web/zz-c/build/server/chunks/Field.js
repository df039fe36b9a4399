import { c as stringify, d as clsx, n as attributes, p as escape_html, r as derived, t as attr_class, u as attr } from "./server3.js";
import { t as commonWords } from "./common-words.js";
// web/src/lib/components/FieldFrame.svelte
function FieldFrame($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Label, hint and error around one control. Optional is said in words; required is the rule. */
		const { id, label, hint, error, required, children } = $$props;
		const word = derived(commonWords);
		$$renderer.push(`<div${attr_class(clsx(["field", { faulty: error }]))}><label${attr("for", id)}>${escape_html(label)} `);
		if (!required) $$renderer.push(`<!--[0--><span class="muted">(${escape_html(word()("optional"))})</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></label> `);
		if (hint) $$renderer.push(`<!--[0--><p class="hint"${attr("id", `${stringify(id)}-hint`)}>${escape_html(hint)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (error) $$renderer.push(`<!--[0--><p class="wrong"${attr("id", `${stringify(id)}-error`)}>${escape_html(error)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		children($$renderer);
		$$renderer.push(`<!----></div>`);
	});
}
// web/src/lib/components/Field.svelte
function Field($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What to fill in and in which form, before one types. */
		/** What is wrong and how to repair it, after one typed. */
		/** More than one line. */
		const { name, label, hint, error, rows, id = name, value, $$slots, $$events, ...rest } = $$props;
		const describedBy = derived(() => [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || void 0);
		FieldFrame($$renderer, {
			id: id ?? name,
			label,
			hint,
			error,
			required: rest.required ?? false,
			children: ($$renderer) => {
				if (rows) {
					$$renderer.push(`<!--[0--><textarea${attr("id", id)}${attr("name", name)}${attr("rows", rows)}${attr("required", rest.required, true)}${attr("maxlength", rest.maxlength)}${attr("aria-describedby", describedBy())}${attr("aria-invalid", error ? "true" : void 0)}>`);
					const $$body = escape_html(value ?? "");
					if ($$body) $$renderer.push(`${$$body}`);
					$$renderer.push(`</textarea>`);
				} else $$renderer.push(`<!--[-1--><input${attributes({
					type: "text",
					...rest,
					id,
					name,
					value,
					"aria-describedby": describedBy(),
					"aria-invalid": error ? "true" : void 0
				}, void 0, void 0, void 0, 4)}/>`);
				$$renderer.push(`<!--]-->`);
			},
			$$slots: { default: true }
		});
	});
}
export { FieldFrame as n, Field as t };

//# sourceMappingURL=Field.js.map
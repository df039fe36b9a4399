import { i as ensure_array_like, p as escape_html, r as derived } from "./server3.js";
import { n as FieldFrame } from "./Field.js";
// web/src/lib/components/Select.svelte
function Select($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Shown first, with an empty value: "Kies een organisatie". */
		const { name, label, options, value, empty, hint, error, id = name, $$slots, $$events, ...rest } = $$props;
		const describedBy = derived(() => [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || void 0);
		FieldFrame($$renderer, {
			id: id ?? name,
			label,
			hint,
			error,
			required: rest.required ?? false,
			children: ($$renderer) => {
				$$renderer.select({
					...rest,
					id,
					name,
					"aria-describedby": describedBy(),
					"aria-invalid": error ? "true" : void 0
				}, ($$renderer) => {
					if (empty !== void 0) {
						$$renderer.push("<!--[0-->");
						$$renderer.option({ value: "" }, ($$renderer) => {
							$$renderer.push(`${escape_html(empty)}`);
						});
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--><!--[-->`);
					const each_array = ensure_array_like(options);
					for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
						let option = each_array[$$index];
						$$renderer.option({
							value: option.value,
							selected: option.value === value
						}, ($$renderer) => {
							$$renderer.push(`${escape_html(option.label)}`);
						});
					}
					$$renderer.push(`<!--]-->`);
				});
			},
			$$slots: { default: true }
		});
	});
}
export { Select as t };

//# sourceMappingURL=Select.js.map
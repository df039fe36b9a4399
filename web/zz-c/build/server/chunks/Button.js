import { d as clsx, n as attributes } from "./server3.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/Button.svelte
function Button($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One `primary` per page: the one thing to do. */
		const { look = "primary", icon, type = "submit", children, $$slots, $$events, ...rest } = $$props;
		$$renderer.push(`<button${attributes({
			...rest,
			type,
			class: clsx([
				"button",
				look,
				rest.class
			])
		})}>`);
		if (icon) {
			$$renderer.push("<!--[0-->");
			Icon($$renderer, { name: icon });
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		children($$renderer);
		$$renderer.push(`<!----></button>`);
	});
}
export { Button as t };

//# sourceMappingURL=Button.js.map
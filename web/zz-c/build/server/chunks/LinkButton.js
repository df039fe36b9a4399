import { d as clsx, n as attributes } from "./server3.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/LinkButton.svelte
function LinkButton($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { look = "secondary", icon, children, $$slots, $$events, ...rest } = $$props;
		$$renderer.push(`<a${attributes({
			...rest,
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
		$$renderer.push(`<!----></a>`);
	});
}
export { LinkButton as t };

//# sourceMappingURL=LinkButton.js.map
import { d as clsx, t as attr_class } from "./server3.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/Badge.svelte
function Badge($$renderer, $$props) {
	const { kind = "neutral", icon, children } = $$props;
	$$renderer.push(`<span${attr_class(clsx(["badge", kind]))}>`);
	if (icon) {
		$$renderer.push("<!--[0-->");
		Icon($$renderer, {
			name: icon,
			size: 16
		});
	} else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]-->`);
	children($$renderer);
	$$renderer.push(`<!----></span>`);
}
export { Badge as t };

//# sourceMappingURL=Badge.js.map
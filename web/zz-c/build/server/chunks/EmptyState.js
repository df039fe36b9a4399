import { p as escape_html } from "./server3.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/EmptyState.svelte
function EmptyState($$renderer, $$props) {
	/** Why it is empty. */
	/** The next step: usually one LinkButton. */
	const { icon = "list", title, why, children } = $$props;
	$$renderer.push(`<div class="empty-state">`);
	Icon($$renderer, {
		name: icon,
		size: 40
	});
	$$renderer.push(`<!----> <h2>${escape_html(title)}</h2> <p>${escape_html(why)}</p> `);
	if (children) {
		$$renderer.push(`<!--[0--><div class="row">`);
		children($$renderer);
		$$renderer.push(`<!----></div>`);
	} else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--></div>`);
}
export { EmptyState as t };

//# sourceMappingURL=EmptyState.js.map
import { d as clsx, p as escape_html, r as derived, t as attr_class, u as attr } from "./server3.js";
import { t as commonWords } from "./common-words.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/Notice.svelte
function Notice($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Announce at once: for the result of what somebody just did. */
		/** A message with an icon and a word, never colour alone. */
		const { kind = "info", title, live = false, children } = $$props;
		const word = derived(commonWords);
		const role = derived(() => live ? kind === "danger" ? "alert" : "status" : void 0);
		$$renderer.push(`<div${attr_class(clsx([
			"notice",
			"with-icon",
			kind
		]))}${attr("role", role())}>`);
		Icon($$renderer, {
			name: kind,
			size: 24
		});
		$$renderer.push(`<!----> <div>`);
		if (title) $$renderer.push(`<!--[0--><p class="notice-title"><span class="visually-hidden">${escape_html(word()(`notice.${kind}`))}:</span> ${escape_html(title)}</p>`);
		else $$renderer.push(`<!--[-1--><p class="notice-title">${escape_html(word()(`notice.${kind}`))}</p>`);
		$$renderer.push(`<!--]--> `);
		children?.($$renderer);
		$$renderer.push(`<!----></div></div>`);
	});
}
export { Notice as t };

//# sourceMappingURL=Notice.js.map
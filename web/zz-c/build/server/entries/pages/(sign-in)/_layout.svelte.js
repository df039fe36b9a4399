import "../../../chunks/server3.js";
/* empty css                    */
/* empty css                    */
import { t as LanguageSwitch } from "../../../chunks/LanguageSwitch.js";
import { t as SkipLink } from "../../../chunks/SkipLink.js";
// web/src/routes/(sign-in)/+layout.svelte
function _layout($$renderer, $$props) {
	const { children } = $$props;
	SkipLink($$renderer, {});
	$$renderer.push(`<!----> <header class="staff-top"><a class="organisation" href="/">Medespraak</a> `);
	LanguageSwitch($$renderer, {});
	$$renderer.push(`<!----></header> <main id="content" class="door stack-wide svelte-bzgmm3" tabindex="-1">`);
	children($$renderer);
	$$renderer.push(`<!----></main>`);
}
export { _layout as default };

//# sourceMappingURL=_layout.svelte.js.map
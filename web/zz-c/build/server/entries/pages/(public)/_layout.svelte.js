import { p as escape_html, r as derived, u as attr } from "../../../chunks/server3.js";
/* empty css                    */
import { t as Mark } from "../../../chunks/Mark.js";
import { t as commonWords } from "../../../chunks/common-words.js";
import { t as LanguageSwitch } from "../../../chunks/LanguageSwitch.js";
import { t as SkipLink } from "../../../chunks/SkipLink.js";
// web/src/routes/(public)/+layout.svelte
function _layout($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { children } = $$props;
		const word = derived(commonWords);
		SkipLink($$renderer, {});
		$$renderer.push(`<!----> <div class="public legible"><header class="public-top"><a class="public-name" href="/">`);
		Mark($$renderer, {});
		$$renderer.push(`<!----> Medespraak</a> <nav${attr("aria-label", word()("rooms"))} class="row"><a href="/framework">${escape_html(word()("framework"))}</a> <a href="/sign-in">${escape_html(word()("signIn"))}</a></nav> `);
		LanguageSwitch($$renderer, {});
		$$renderer.push(`<!----></header> <main id="content" tabindex="-1">`);
		children($$renderer);
		$$renderer.push(`<!----></main> <footer class="public-foot"><span>${escape_html(word()("footer"))}</span> <a href="/accessibility">${escape_html(word()("accessibility"))}</a></footer></div>`);
	});
}
export { _layout as default };

//# sourceMappingURL=_layout.svelte.js.map
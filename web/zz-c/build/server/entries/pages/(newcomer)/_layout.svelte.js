import { p as escape_html, r as derived } from "../../../chunks/server3.js";
import { t as page } from "../../../chunks/state.js";
import { t as commonWords } from "../../../chunks/common-words.js";
import { t as LanguageSwitch } from "../../../chunks/LanguageSwitch.js";
import { t as translator } from "../../../chunks/translator.js";
// web/src/routes/(newcomer)/+layout.svelte
function _layout($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, children } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const word = derived(commonWords);
		$$renderer.push(`<div class="newcomer"><a class="skip-link" href="#content">${escape_html(word()("skip"))}</a> <header class="newcomer-bar"><span class="brand">Medespraak</span> `);
		LanguageSwitch($$renderer, {});
		$$renderer.push(`<!----></header> `);
		if (page.data.isExample) $$renderer.push(`<!--[0--><p class="banner">${escape_html(t()("example"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <main id="content" tabindex="-1">`);
		children($$renderer);
		$$renderer.push(`<!----></main></div>`);
	});
}
export { _layout as default };

//# sourceMappingURL=_layout.svelte.js.map
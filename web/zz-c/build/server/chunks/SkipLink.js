import { p as escape_html, r as derived } from "./server3.js";
import { t as commonWords } from "./common-words.js";
// web/src/lib/components/SkipLink.svelte
function SkipLink($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** First on every page; `main` carries id="content" and tabindex="-1". */
		const word = derived(commonWords);
		$$renderer.push(`<a class="skip-link" href="#content">${escape_html(word()("skip"))}</a>`);
	});
}
export { SkipLink as t };

//# sourceMappingURL=SkipLink.js.map
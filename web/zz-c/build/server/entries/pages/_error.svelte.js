import { a as head, p as escape_html, r as derived } from "../../chunks/server3.js";
/* empty css                 */
import { t as Mark } from "../../chunks/Mark.js";
import { t as page } from "../../chunks/state.js";
import { t as commonWords } from "../../chunks/common-words.js";
import { t as LinkButton } from "../../chunks/LinkButton.js";
// web/src/routes/+error.svelte
function _error($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const word = derived(commonWords);
		const kind = derived(() => page.status === 404 ? "404" : page.status === 403 ? "403" : page.status >= 500 ? "500" : "other");
		/** A sentence of our own catalogue of problems says more than the general one; Kit's English defaults do not. */
		const isOurs = derived(() => page.error?.message && !/^(Not Found|Internal Error|Error: )/.test(page.error.message));
		const sentence = derived(() => isOurs() && kind() !== "500" ? page.error?.message : word()(`error.${kind()}.what`));
		head("f2w0u", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(word()(`error.${kind()}.title`))} · Medespraak</title>`);
			});
		});
		$$renderer.push(`<div class="public legible"><header class="public-top"><a class="public-name" href="/">`);
		Mark($$renderer, {});
		$$renderer.push(`<!----> Medespraak</a></header> <main id="content" class="stack" tabindex="-1"><p class="muted numeric">${escape_html(page.status)}</p> <h1>${escape_html(word()(`error.${kind()}.title`))}</h1> <p class="lead">${escape_html(sentence())}</p> <p class="lead">${escape_html(word()(`error.${kind()}.do`))}</p> `);
		if (page.error?.reference) $$renderer.push(`<!--[0--><p class="muted">${escape_html(word()("error.reference", { reference: page.error.reference }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <p>`);
		LinkButton($$renderer, {
			href: "/",
			look: "primary",
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(word()("error.home"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></p></main></div>`);
	});
}
export { _error as default };

//# sourceMappingURL=_error.svelte.js.map
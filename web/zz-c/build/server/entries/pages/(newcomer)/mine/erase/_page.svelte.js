import { a as head, p as escape_html, r as derived } from "../../../../../chunks/server3.js";
import { t as translator } from "../../../../../chunks/translator.js";
// web/src/routes/(newcomer)/mine/erase/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.words, data.language));
		head("yhvpna", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(t()("erase-title"))}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide"><h1>${escape_html(t()("erase-title"))}</h1> <p>${escape_html(t()("erase-text"))}</p> <form method="POST" class="actions"><button class="button danger">${escape_html(t()("erase-yes"))}</button> <a class="button" href="/mine">${escape_html(t()("erase-no"))}</a></form></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
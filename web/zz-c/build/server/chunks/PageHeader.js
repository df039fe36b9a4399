import { a as head, p as escape_html } from "./server3.js";
// web/src/lib/components/PageHeader.svelte
function PageHeader($$renderer, $$props) {
	/** One sentence: what this page is for. */
	/** The thing to do here. */
	/** The one h1 of a page; also sets the document's title. */
	const { title, lead, children } = $$props;
	head("1850y99", $$renderer, ($$renderer) => {
		$$renderer.title(($$renderer) => {
			$$renderer.push(`<title>${escape_html(title)} · Medespraak</title>`);
		});
	});
	$$renderer.push(`<header class="page-header"><div><h1>${escape_html(title)}</h1> `);
	if (lead) $$renderer.push(`<!--[0--><p class="muted">${escape_html(lead)}</p>`);
	else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--></div> `);
	if (children) {
		$$renderer.push(`<!--[0--><div class="row">`);
		children($$renderer);
		$$renderer.push(`<!----></div>`);
	} else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--></header>`);
}
export { PageHeader as t };

//# sourceMappingURL=PageHeader.js.map
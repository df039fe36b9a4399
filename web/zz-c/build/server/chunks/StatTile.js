import { p as escape_html, u as attr } from "./server3.js";
// web/src/lib/components/StatTile.svelte
function StatTile($$renderer, $$props) {
	/** One number with what it means: value "38 van de 52", label "mensen hebben de vragenlijst afgemaakt". */
	const { value, label, detail, href } = $$props;
	$$renderer.push(`<div class="tile"><strong>${escape_html(value)}</strong> <p>`);
	if (href) $$renderer.push(`<!--[0--><a${attr("href", href)}>${escape_html(label)}</a>`);
	else $$renderer.push(`<!--[-1-->${escape_html(label)}`);
	$$renderer.push(`<!--]--></p> `);
	if (detail) $$renderer.push(`<!--[0--><p class="muted small">${escape_html(detail)}</p>`);
	else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--></div>`);
}
export { StatTile as t };

//# sourceMappingURL=StatTile.js.map
import { o as props_id, p as escape_html, u as attr } from "./server3.js";
// web/src/lib/components/Checkbox.svelte
function Checkbox($$renderer, $$props) {
	const uid = props_id($$renderer);
	const { name, value = "on", checked, required, disabled, hint, label, children } = $$props;
	$$renderer.push(`<div class="check"><input type="checkbox"${attr("id", uid)}${attr("name", name)}${attr("value", value)}${attr("checked", checked, true)}${attr("required", required, true)}${attr("disabled", disabled, true)}${attr("aria-describedby", hint ? `${uid}-hint` : void 0)}/> <label${attr("for", uid)}>${escape_html(label)}`);
	children?.($$renderer);
	$$renderer.push(`<!----> `);
	if (hint) $$renderer.push(`<!--[0--><span class="hint"${attr("id", `${uid}-hint`)}>${escape_html(hint)}</span>`);
	else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--></label></div>`);
}
export { Checkbox as t };

//# sourceMappingURL=Checkbox.js.map
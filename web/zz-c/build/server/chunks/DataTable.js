import { d as clsx, i as ensure_array_like, o as props_id, p as escape_html, r as derived, t as attr_class, u as attr } from "./server3.js";
import { t as page } from "./state.js";
import { t as commonWords } from "./common-words.js";
import { t as Icon } from "./Icon.js";
// web/src/lib/components/DataTable.svelte
function DataTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const uid = props_id($$renderer);
		const { caption, captionHidden = false, columns, rows, id, cell } = $$props;
		const word = derived(commonWords);
		const sort = derived(() => page.url.searchParams.get("sort") ?? "");
		const directionOf = (key) => sort() === key ? "ascending" : sort() === `-${key}` ? "descending" : void 0;
		function sortHref(key) {
			const search = new URLSearchParams(page.url.search);
			search.set("sort", sort() === key ? `-${key}` : key);
			search.delete("page");
			return `?${search}`;
		}
		$$renderer.push(`<div class="table-scroll" role="region"${attr("aria-labelledby", uid)} tabindex="0"><table><caption${attr("id", uid)}><span${attr_class(clsx({ "visually-hidden": captionHidden }))}>${escape_html(caption)}</span></caption><thead><tr><!--[-->`);
		const each_array = ensure_array_like(columns);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let column = each_array[$$index];
			const direction = directionOf(column.key);
			$$renderer.push(`<th scope="col"${attr_class(clsx({ number: column.numeric }))}${attr("aria-sort", direction)}>`);
			if (column.sortable) {
				$$renderer.push(`<!--[0--><a${attr("href", sortHref(column.key))}>${escape_html(column.label)}<span class="visually-hidden">, ${escape_html(word()("sort"))}</span> `);
				if (direction) {
					$$renderer.push("<!--[0-->");
					Icon($$renderer, {
						name: direction === "ascending" ? "up" : "down",
						size: 16
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></a>`);
			} else $$renderer.push(`<!--[-1-->${escape_html(column.label)}`);
			$$renderer.push(`<!--]--></th>`);
		}
		$$renderer.push(`<!--]--></tr></thead><tbody><!--[-->`);
		const each_array_1 = ensure_array_like(rows);
		for (let $$index_2 = 0, $$length = each_array_1.length; $$index_2 < $$length; $$index_2++) {
			let row = each_array_1[$$index_2];
			$$renderer.push(`<tr><!--[-->`);
			const each_array_2 = ensure_array_like(columns);
			for (let index = 0, $$length = each_array_2.length; index < $$length; index++) {
				let column = each_array_2[index];
				if (index === 0) {
					$$renderer.push(`<!--[0--><th scope="row"${attr_class(clsx({ number: column.numeric }))}>`);
					cell($$renderer, row, column.key);
					$$renderer.push(`<!----></th>`);
				} else {
					$$renderer.push(`<!--[-1--><td${attr_class(clsx({ number: column.numeric }))}>`);
					cell($$renderer, row, column.key);
					$$renderer.push(`<!----></td>`);
				}
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]--></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table></div>`);
	});
}
export { DataTable as t };

//# sourceMappingURL=DataTable.js.map
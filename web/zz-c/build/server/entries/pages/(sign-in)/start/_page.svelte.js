import { i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../chunks/server3.js";
import { t as Badge } from "../../../../chunks/Badge.js";
import { t as Button } from "../../../../chunks/Button.js";
import { t as EmptyState } from "../../../../chunks/EmptyState.js";
import { t as PageHeader } from "../../../../chunks/PageHeader.js";
import { t as translator } from "../../../../chunks/translator.js";
// web/src/routes/(sign-in)/start/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		PageHeader($$renderer, {
			title: t()("start-title", { name: data.name }),
			lead: data.rooms.length > 0 ? t()("start-choose") : void 0
		});
		$$renderer.push(`<!----> `);
		if (data.rooms.length === 0) {
			$$renderer.push("<!--[0-->");
			EmptyState($$renderer, {
				title: t()("title"),
				why: t()("start-none")
			});
		} else {
			$$renderer.push(`<!--[-1--><ul class="plain-list stack"><!--[-->`);
			const each_array = ensure_array_like(data.rooms);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let room = each_array[$$index];
				$$renderer.push(`<li class="card"><a${attr("href", room.address)}><strong>${escape_html(room.name)}</strong></a> <p class="muted">${escape_html(room.roles.map((role) => t()(`role-${role}`)).join(", "))} `);
				if (room.isExample) {
					$$renderer.push("<!--[0-->");
					Badge($$renderer, {
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(t()("example"))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></p></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		}
		$$renderer.push(`<!--]--> <form method="POST" action="/sign-out">`);
		Button($$renderer, {
			look: "quiet",
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("sign-out"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></form>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
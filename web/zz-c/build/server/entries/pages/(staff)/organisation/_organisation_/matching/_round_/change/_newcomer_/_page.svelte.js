import { a as head, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../../../../chunks/server3.js";
import "../../../../../../../../../chunks/forms.js";
import { t as NameSearch } from "../../../../../../../../../chunks/NameSearch.js";
import { t as translator } from "../../../../../../../../../chunks/translator.js";
// web/src/lib/matching/BuddyList.svelte
function BuddyList($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Buddies who fit, with score and reasons, or who do not, with the rules in the way. */
		/** Buddies to choose from, inside a form: each button sends its buddy. */
		const { rows, t } = $$props;
		$$renderer.push(`<ul class="plain-list stack-tight"><!--[-->`);
		const each_array = ensure_array_like(rows);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let row = each_array[$$index];
			$$renderer.push(`<li class="row-apart svelte-8bito4"><div class="svelte-8bito4"><h3><bdi>${escape_html(row.buddy.name)}</bdi></h3> `);
			if (row.score) $$renderer.push(`<!--[0--><p class="numeric">${escape_html(row.score)}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (row.reasons) $$renderer.push(`<!--[0--><p>${escape_html(row.reasons)}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (row.rules) $$renderer.push(`<!--[0--><p>${escape_html(t("in-the-way", { rules: row.rules }))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></div> `);
			if (row.rules === void 0) $$renderer.push(`<!--[0--><button class="button" name="buddy"${attr("value", row.buddy.id)}>${escape_html(t("take", { name: row.buddy.name }))}</button>`);
			else if (row.overridable) $$renderer.push(`<!--[1--><button class="button" name="buddy"${attr("value", row.buddy.id)}>${escape_html(t("take-anyway", { name: row.buddy.name }))}</button>`);
			else $$renderer.push(`<!--[-1--><span class="badge">${escape_html(t("not-possible"))}</span>`);
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ul>`);
	});
}
// web/src/routes/(staff)/organisation/[organisation]/matching/[round]/change/[newcomer]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const title = derived(() => t()("choose-of", { newcomer: data.newcomer.name }));
		const query = derived(() => data.programme ? `?programme=${data.programme.slug}` : "");
		const back = derived(() => `/organisation/${data.organisation.slug}/matching/${data.roundId}${query()}`);
		head("1wtwdqu", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(title())} · ${escape_html(data.organisation.name)}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide"><div class="stack-tight"><p><a${attr("href", back())}>${escape_html(t()("back-to-round"))}</a></p> <h1>${escape_html(title())}</h1> <p class="lead">${escape_html(t()("change-lead"))}</p></div> `);
		if (form?.problem) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(form.problem.message)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form?.inTheWay) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(t()("not-added", { rules: form.inTheWay }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		NameSearch($$renderer, {
			search: data.search,
			programme: data.programme?.slug,
			t: t()
		});
		$$renderer.push(`<!----> <form method="POST" class="stack" aria-labelledby="suggestions"><h2 id="suggestions">${escape_html(t()("suggestions"))}</h2> `);
		if (data.suggestions.length === 0) $$renderer.push(`<!--[0--><p class="notice">${escape_html(t()("suggestions-none"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		BuddyList($$renderer, {
			rows: data.suggestions,
			t: t()
		});
		$$renderer.push(`<!----></form> `);
		if (data.others.length > 0) {
			$$renderer.push(`<!--[0--><form method="POST" class="stack" aria-labelledby="others"><input type="hidden" name="override" value="yes"/> <h2 id="others">${escape_html(t()("others"))}</h2> <p class="prose">${escape_html(t()("others-lead"))}</p> `);
			BuddyList($$renderer, {
				rows: data.others,
				t: t()
			});
			$$renderer.push(`<!----></form>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
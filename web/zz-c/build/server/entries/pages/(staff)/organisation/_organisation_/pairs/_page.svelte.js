import { a as head, c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../chunks/server3.js";
import { n as Tabs, t as Pager } from "../../../../../../chunks/Pager.js";
import "../../../../../../chunks/forms.js";
import { t as page } from "../../../../../../chunks/state.js";
import { a as formatNumber, n as formatDate, t as translator } from "../../../../../../chunks/translator.js";
import { t as keptSearch } from "../../../../../../chunks/kept-search.js";
// web/src/lib/matching/PairFilters.svelte
function PairFilters($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Address of the file. */
		/** Searches pairs by name, and gives what is found as a file. */
		const { search, state, programme, csv, t } = $$props;
		const rest = derived(() => new URLSearchParams({
			...programme ? { programme } : {},
			...state ? { state } : {}
		}));
		const chosen = derived(() => new URLSearchParams([...rest(), ...search ? [["q", search]] : []]));
		$$renderer.push(`<form class="filters" role="search"><!--[-->`);
		const each_array = ensure_array_like(rest());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let [name, value] = each_array[$$index];
			$$renderer.push(`<input type="hidden"${attr("name", name)}${attr("value", value)}/>`);
		}
		$$renderer.push(`<!--]--> <div class="field"><label for="q">${escape_html(t("search"))}</label> <input id="q" name="q" type="search"${attr("value", search)} autocomplete="off"/></div> <button class="button">${escape_html(t("search-button"))}</button> `);
		if (search) $$renderer.push(`<!--[0--><a class="button quiet"${attr("href", `?${stringify(rest())}`)}>${escape_html(t("search-clear"))}</a>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <a class="button"${attr("href", `${stringify(csv)}?${stringify(chosen())}`)} download="">${escape_html(t("csv"))}</a></form>`);
	});
}
// web/src/lib/matching/PairList.svelte
function PairList($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Pairs with what came of them; offers can be ticked and started together. */
		const { pairs, base, query, language, t } = $$props;
		const offers = derived(() => pairs.filter((pair) => pair.state === "offered"));
		const kept = derived(() => keptSearch(page.url.searchParams));
		const day = (date) => formatDate(date, language);
		$$renderer.push(`<form method="POST"${attr("action", `?/accept${stringify(kept())}`)} class="stack"><ul class="plain-list pairs svelte-8hvzlc"><!--[-->`);
		const each_array = ensure_array_like(pairs);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let pair = each_array[$$index];
			const names = {
				newcomer: pair.newcomer.name,
				buddy: pair.buddy.name
			};
			$$renderer.push(`<li class="svelte-8hvzlc">`);
			if (offers().length > 0) {
				$$renderer.push(`<!--[0--><span class="tick svelte-8hvzlc">`);
				if (pair.state === "offered") $$renderer.push(`<!--[0--><input type="checkbox" name="pair"${attr("value", pair.id)}${attr("aria-label", t("select", names))}/>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></span>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <div class="who svelte-8hvzlc"><h2 class="svelte-8hvzlc"><bdi>${escape_html(pair.newcomer.name)}</bdi> <span class="muted">${escape_html(t("with"))}</span> <bdi>${escape_html(pair.buddy.name)}</bdi></h2> <p class="muted">${escape_html(t(`${pair.state}-on`, { date: day(pair.since) }))}`);
			if (pair.endReason) $$renderer.push(`<!--[0-->. ${escape_html(t("reason", { reason: t(pair.endReason) }))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p></div> <p class="talks svelte-8hvzlc">`);
			if (pair.talks.lastHeldOn) $$renderer.push(`<!--[0-->${escape_html(t("talks", {
				count: pair.talks.times,
				date: day(pair.talks.lastHeldOn)
			}))}`);
			else if (pair.state === "started") $$renderer.push(`<!--[1-->${escape_html(t("talks-none"))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p> <p class="row"><span class="badge">${escape_html(t(pair.state))}</span> <a class="button small"${attr("href", `${stringify(base)}/${stringify(pair.id)}${stringify(query)}`)}>${escape_html(t("open"))}<span class="visually-hidden">: ${escape_html(names.newcomer)}, ${escape_html(names.buddy)}</span></a></p></li>`);
		}
		$$renderer.push(`<!--]--></ul> `);
		if (offers().length > 0) $$renderer.push(`<!--[0--><div class="accept row svelte-8hvzlc"><button class="button primary">${escape_html(t("accept"))}</button> <p class="hint">${escape_html(t("accept-hint"))}</p></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></form>`);
	});
}
// web/src/routes/(staff)/organisation/[organisation]/pairs/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const room = derived(() => `/organisation/${data.organisation.slug}`);
		const query = derived(() => data.programme ? `?programme=${data.programme.slug}` : "?");
		const all = derived(() => Object.values(data.counts).reduce((sum, count) => sum + count, 0));
		const found = derived(() => data.search ? `&q=${encodeURIComponent(data.search)}` : "");
		const tabs = derived(() => [{
			href: `${query()}${found()}`,
			label: t()("all"),
			current: data.state === null,
			count: formatNumber(all(), data.language)
		}, ...[
			"offered",
			"started",
			"declined",
			"ended"
		].map((state) => ({
			href: `${query()}${found()}&state=${state}`,
			label: t()(state),
			current: data.state === state,
			count: formatNumber(data.counts[state], data.language)
		}))]);
		head("12dob21", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(t()("title"))} · ${escape_html(data.organisation.name)}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide"><div class="stack-tight"><h1>${escape_html(t()("title"))}</h1> <p class="lead">${escape_html(t()("lead"))}</p></div> `);
		if (form?.problem) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(form.problem.message)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form?.accepted !== void 0) $$renderer.push(`<!--[0--><p class="notice success" role="status">${escape_html(form.accepted + (form.unchanged ?? 0) === 0 ? t()("accepted-none") : t()("accepted", { count: form.accepted }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (all() === 0 && !data.search) $$renderer.push(`<!--[0--><div class="notice stack-tight"><h2>${escape_html(t()("empty-title"))}</h2> <p>${escape_html(t()("empty-why"))}</p> <p><a class="button primary"${attr("href", `${room()}/matching${query()}`)}>${escape_html(t()("to-matching"))}</a></p></div>`);
		else {
			$$renderer.push(`<!--[-1--><section class="stack"${attr("aria-label", t()("states"))}>`);
			Tabs($$renderer, {
				label: t()("states"),
				tabs: tabs()
			});
			$$renderer.push(`<!----> `);
			PairFilters($$renderer, {
				search: data.search,
				state: data.state,
				programme: data.programme?.slug,
				csv: `${room()}/pairs/csv`,
				t: t()
			});
			$$renderer.push(`<!----> `);
			if (data.pairs.length === 0) $$renderer.push(`<!--[0--><p>${escape_html(t()("none"))}</p>`);
			else {
				$$renderer.push("<!--[-1-->");
				PairList($$renderer, {
					pairs: data.pairs,
					base: `${room()}/pairs`,
					query: query(),
					language: data.language,
					t: t()
				});
			}
			$$renderer.push(`<!--]--> `);
			Pager($$renderer, {
				current: data.page.current,
				pages: data.page.pages
			});
			$$renderer.push(`<!----></section>`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
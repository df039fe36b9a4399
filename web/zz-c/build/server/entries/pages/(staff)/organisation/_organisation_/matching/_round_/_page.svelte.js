import { a as head, c as stringify, d as clsx, i as ensure_array_like, p as escape_html, r as derived, t as attr_class, u as attr } from "../../../../../../../chunks/server3.js";
import { a as formatNumber, n as formatDate, t as translator } from "../../../../../../../chunks/translator.js";
import { t as NameSearch } from "../../../../../../../chunks/NameSearch.js";
import "../../../../../../../chunks/forms.js";
import { t as page } from "../../../../../../../chunks/state.js";
import { t as keptSearch } from "../../../../../../../chunks/kept-search.js";
import { n as Tabs, t as Pager } from "../../../../../../../chunks/Pager.js";
// web/src/lib/matching/Behind.svelte
function Behind($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Who stays behind, by which rule, and what may help. */
		const { rows, change, query, open, t } = $$props;
		if (rows.length === 0) $$renderer.push(`<!--[0--><p class="notice success">${escape_html(t("behind-empty"))}</p>`);
		else {
			$$renderer.push(`<!--[-1--><p class="prose">${escape_html(t("behind-lead"))}</p> <div class="table-scroll" role="region"${attr("aria-label", t("view-behind"))} tabindex="0"><table><thead class="svelte-vl7y2g"><tr class="svelte-vl7y2g"><th scope="col" class="svelte-vl7y2g">${escape_html(t("column-newcomer"))}</th><th scope="col" class="svelte-vl7y2g">${escape_html(t("column-waits"))}</th><th scope="col" class="svelte-vl7y2g">${escape_html(t("column-why"))}</th><th scope="col" class="svelte-vl7y2g">${escape_html(t("column-help"))}</th></tr></thead><tbody><!--[-->`);
			const each_array = ensure_array_like(rows);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let row = each_array[$$index];
				$$renderer.push(`<tr class="svelte-vl7y2g"><th scope="row" class="svelte-vl7y2g"><bdi>${escape_html(row.newcomer.name)}</bdi></th><td class="wait svelte-vl7y2g">${escape_html(row.waits)}</td><td class="svelte-vl7y2g"><p>${escape_html(row.why)}</p> `);
				if (row.excluded) $$renderer.push(`<!--[0--><p class="muted small">${escape_html(row.excluded)}</p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></td><td class="svelte-vl7y2g"><p>${escape_html(row.help)}</p> `);
				if (open) $$renderer.push(`<!--[0--><p><a${attr("href", `${stringify(change)}/${stringify(row.newcomer.id)}${stringify(query)}`)}>${escape_html(t("choose"))}<span class="visually-hidden">: ${escape_html(row.newcomer.name)}</span></a></p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></td></tr>`);
			}
			$$renderer.push(`<!--]--></tbody></table></div>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// web/src/lib/matching/Idle.svelte
function Idle($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Buddies who keep a place. */
		const { rows, language, t } = $$props;
		if (rows.length === 0) $$renderer.push(`<!--[0--><p class="notice">${escape_html(t("idle-empty"))}</p>`);
		else {
			$$renderer.push(`<!--[-1--><p class="prose">${escape_html(t("idle-lead"))}</p> <div class="table-scroll"><table><thead><tr><th scope="col">${escape_html(t("column-buddy"))}</th><th scope="col" class="number">${escape_html(t("column-free"))}</th></tr></thead><tbody><!--[-->`);
			const each_array = ensure_array_like(rows);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let row = each_array[$$index];
				$$renderer.push(`<tr><th scope="row"><bdi>${escape_html(row.buddy.name)}</bdi></th><td class="number">${escape_html(formatNumber(row.freePlaces, language))}</td></tr>`);
			}
			$$renderer.push(`<!--]--></tbody></table></div>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// web/src/lib/matching/Outcome.svelte
function Outcome($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What the last form on the page gave back. */
		/** Address of the offers that were made. */
		/** What has become of the round, and what just happened. */
		const { form, round, made, pairs, t } = $$props;
		if (form?.problem) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(form.problem.message)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form?.restored === false && form.obstacle) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(t(`restore-${form.obstacle}`))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form?.confirmed && form.confirmed.skipped.length > 0) {
			$$renderer.push(`<!--[0--><div class="notice warning stack-tight"><h2>${escape_html(t("conflicts-title", { count: form.confirmed.skipped.length }))}</h2> <p>${escape_html(t("conflicts-text"))}</p> <ul><!--[-->`);
			const each_array = ensure_array_like(form.confirmed.skipped);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let sentence = each_array[$$index];
				$$renderer.push(`<li>${escape_html(sentence)}</li>`);
			}
			$$renderer.push(`<!--]--></ul></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (round.state === "confirmed") {
			$$renderer.push(`<!--[0--><div class="notice success stack-tight" role="status"><h2>${escape_html(t("made", { count: made ?? 0 }))}</h2> `);
			if (form?.confirmed?.already) $$renderer.push(`<!--[0--><p>${escape_html(t("made-already", { count: made ?? 0 }))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <p>${escape_html(t("made-next"))}</p> <p><a class="button primary"${attr("href", pairs)}>${escape_html(t("to-offers"))}</a></p></div>`);
		} else if (round.state === "discarded") $$renderer.push(`<!--[1--><p class="notice" role="status">${escape_html(t("discarded"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// web/src/lib/matching/Parts.svelte
function Parts($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What a score is made of: a bar per part against the most it can give, with the numbers beside it. */
		const { parts, t } = $$props;
		$$renderer.push(`<details><summary class="muted small">${escape_html(t("parts"))}</summary> <dl class="small svelte-bqmmyq"><!--[-->`);
		const each_array = ensure_array_like(parts);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let part = each_array[$$index];
			$$renderer.push(`<dt>${escape_html(part.label)}</dt> <dd class="svelte-bqmmyq"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" class="svelte-bqmmyq"><rect class="ground svelte-bqmmyq" width="100" height="8"></rect><rect class="value svelte-bqmmyq"${attr("width", part.share * 100)} height="8"></rect></svg> <span class="numeric svelte-bqmmyq">${escape_html(part.text)}</span></dd>`);
		}
		$$renderer.push(`<!--]--></dl></details>`);
	});
}
// web/src/lib/matching/Proposals.svelte
function Proposals($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Address of choosing by hand, without the newcomer. */
		/** Whether the round can still be changed. */
		/** The proposed pairs: who, how well, why, and what can be done about it. */
		const { rows, change, query, open, t } = $$props;
		const kept = derived(() => keptSearch(page.url.searchParams));
		if (rows.length === 0) $$renderer.push(`<!--[0--><p class="notice">${escape_html(t("pairs-empty"))}</p>`);
		else {
			$$renderer.push(`<!--[-1--><ul class="plain-list proposals svelte-1pzknyn"><!--[-->`);
			const each_array = ensure_array_like(rows);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let row = each_array[$$index];
				const names = `${row.newcomer.name}, ${row.buddy.name}`;
				$$renderer.push(`<li${attr_class(clsx({ removed: row.removed }), "svelte-1pzknyn")}${attr("id", `p-${stringify(row.id)}`)}><div class="stack-tight"><h3 class="svelte-1pzknyn"><bdi>${escape_html(row.newcomer.name)}</bdi> <span class="muted">${escape_html(t("with"))}</span> <bdi>${escape_html(row.buddy.name)}</bdi></h3> `);
				if (row.removed || row.skipped || row.byHand) {
					$$renderer.push(`<!--[0--><p class="row">`);
					if (row.removed) $$renderer.push(`<!--[0--><span class="badge">${escape_html(t("removed"))}</span>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--> `);
					if (row.skipped) $$renderer.push(`<!--[0--><span class="badge">${escape_html(t("skipped"))}</span>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--> `);
					if (row.byHand) $$renderer.push(`<!--[0--><span class="badge">${escape_html(t("by-hand"))}</span>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></p>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <p>${escape_html(row.reasons)}</p> `);
				if (row.overridden) $$renderer.push(`<!--[0--><p class="muted">${escape_html(t("overridden", { rules: row.overridden }))}</p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></div> <div class="stack-tight"><p class="numeric">${escape_html(row.score)}</p> `);
				Parts($$renderer, {
					parts: row.parts,
					t
				});
				$$renderer.push(`<!----></div> `);
				if (open) {
					$$renderer.push(`<!--[0--><form method="POST" class="row svelte-1pzknyn"><input type="hidden" name="proposal"${attr("value", row.id)}/> `);
					if (row.removed) $$renderer.push(`<!--[0--><button class="button small"${attr("formaction", `?/restore${stringify(kept())}`)}>${escape_html(t("restore"))}<span class="visually-hidden">: ${escape_html(names)}</span></button>`);
					else $$renderer.push(`<!--[-1--><button class="button small"${attr("formaction", `?/remove${stringify(kept())}`)}>${escape_html(t("remove"))}<span class="visually-hidden">: ${escape_html(names)}</span></button>`);
					$$renderer.push(`<!--]--> <a class="button small"${attr("href", `${stringify(change)}/${stringify(row.newcomer.id)}${stringify(query)}`)}>${escape_html(t("change"))}<span class="visually-hidden">: ${escape_html(names)}</span></a></form>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// web/src/lib/matching/RoundDecision.svelte
function RoundDecision($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Making the pairs, or putting the proposal aside. `pairs` is how many stand now. */
		const { pairs, t } = $$props;
		const kept = derived(() => keptSearch(page.url.searchParams));
		$$renderer.push(`<section class="card stack" aria-labelledby="decide"><h2 id="decide">${escape_html(t("confirm-title"))}</h2> <p class="prose">${escape_html(t("confirm-text"))}</p> <div class="row svelte-ctf0xi">`);
		if (pairs > 0) $$renderer.push(`<!--[0--><form method="POST"${attr("action", `?/confirm${stringify(kept())}`)}><button class="button primary">${escape_html(t("confirm", { count: pairs }))}</button></form>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <details class="svelte-ctf0xi"><summary class="button quiet svelte-ctf0xi">${escape_html(t("discard"))}</summary> <form method="POST"${attr("action", `?/discard${stringify(kept())}`)} class="stack-tight svelte-ctf0xi"><p>${escape_html(t("discard-text"))}</p> <p><button class="button danger">${escape_html(t("discard-button"))}</button></p></form></details></div></section>`);
	});
}
// web/src/routes/(staff)/organisation/[organisation]/matching/[round]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const room = derived(() => `/organisation/${data.organisation.slug}`);
		const query = derived(() => data.programme ? `?programme=${data.programme.slug}` : "?");
		const title = derived(() => t()("round-title", { date: formatDate(data.round.proposedAt, data.language) }));
		const open = derived(() => data.round.state === "proposed");
		const shown = derived(() => data.view === "pairs" ? data.proposals : data.view === "behind" ? data.behind : data.idle);
		const tabs = derived(() => [
			"pairs",
			"behind",
			"idle"
		].map((view) => ({
			href: `${query()}&view=${view}`,
			label: t()(`view-${view}`),
			current: view === data.view,
			count: formatNumber(data.counts[view], data.language)
		})));
		head("x88tcw", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(title())} · ${escape_html(data.organisation.name)}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide"><div class="stack-tight"><p><a${attr("href", `${room()}/matching${query()}`)}>${escape_html(t()("title"))}</a></p> <h1>${escape_html(title())}</h1> <p class="lead">${escape_html(t()("round-lead", { count: data.counts.pairs }))}, ${escape_html(t()("behind-count", { count: data.counts.behind }))} <span class="badge">${escape_html(t()(`state-${data.round.state}`))}</span></p></div> `);
		Outcome($$renderer, {
			form,
			round: data.round,
			made: data.made,
			pairs: `${room()}/pairs${query()}&state=offered`,
			t: t()
		});
		$$renderer.push(`<!----> `);
		if (open()) {
			$$renderer.push("<!--[0-->");
			RoundDecision($$renderer, {
				pairs: data.counts.pairs,
				t: t()
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <section class="stack"${attr("aria-label", t()("views"))}>`);
		Tabs($$renderer, {
			label: t()("views"),
			tabs: tabs()
		});
		$$renderer.push(`<!----> `);
		NameSearch($$renderer, {
			search: data.search,
			view: data.view,
			programme: data.programme?.slug,
			t: t()
		});
		$$renderer.push(`<!----> `);
		if (data.search && shown().total === 0) $$renderer.push(`<!--[0--><p>${escape_html(t()("search-none"))}</p>`);
		else if (data.view === "behind") {
			$$renderer.push("<!--[1-->");
			Behind($$renderer, {
				rows: data.behind.rows,
				change: `${room()}/matching/${stringify(data.round.id)}/change`,
				query: query(),
				open: open(),
				t: t()
			});
		} else if (data.view === "idle") {
			$$renderer.push("<!--[2-->");
			Idle($$renderer, {
				rows: data.idle.rows,
				language: data.language,
				t: t()
			});
		} else {
			$$renderer.push("<!--[-1-->");
			Proposals($$renderer, {
				rows: data.proposals.rows,
				change: `${room()}/matching/${stringify(data.round.id)}/change`,
				query: query(),
				open: open(),
				t: t()
			});
		}
		$$renderer.push(`<!--]--> `);
		Pager($$renderer, {
			current: shown().current,
			pages: shown().pages
		});
		$$renderer.push(`<!----></section> <details class="muted small"><summary>${escape_html(t()("technical"))}</summary> <p>${escape_html(t()("technical-text", {
			seed: String(data.round.seed),
			engine: data.round.engine,
			digest: data.round.digest
		}))}</p></details></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
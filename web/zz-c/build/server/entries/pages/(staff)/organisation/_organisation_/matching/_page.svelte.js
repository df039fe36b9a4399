import { a as head, c as stringify, d as clsx, i as ensure_array_like, p as escape_html, r as derived, t as attr_class, u as attr } from "../../../../../../chunks/server3.js";
import "../../../../../../chunks/forms.js";
import { a as formatNumber, n as formatDate, r as formatDateTime, t as translator } from "../../../../../../chunks/translator.js";
// web/src/lib/matching/Propose.svelte
function Propose($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Address of the people's room. */
		/** Whether this is the one thing to do now. */
		/** Asks for a proposal; says why not when there is nobody to pair. */
		const { waiting, people, problem, seed, primary, t } = $$props;
		const wrongSeed = derived(() => problem?.fields["seed"] !== void 0);
		const lack = derived(() => waiting.waiting === 0 ? "nobody" : waiting.freePlaces === 0 ? "no-buddy" : null);
		if (lack()) $$renderer.push(`<!--[0--><div class="notice stack-tight"><h2>${escape_html(t(`${lack()}-title`))}</h2> <p>${escape_html(t(`${lack()}-why`))}</p> <p><a class="button"${attr("href", people)}>${escape_html(t("to-people"))}</a></p></div>`);
		else {
			$$renderer.push(`<!--[-1--><form method="POST" class="card stack">`);
			if (problem && !wrongSeed()) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(problem.message)}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <p class="prose">${escape_html(t("propose-text"))}</p> <p><button${attr_class(clsx(["button", { primary }]))}>${escape_html(t("propose"))}</button></p> <details${attr("open", wrongSeed(), true)} class="svelte-1jengf6"><summary class="muted">${escape_html(t("seed-details"))}</summary> <div class="field svelte-1jengf6"><label for="seed">${escape_html(t("seed"))}</label> <p class="hint" id="seed-hint">${escape_html(t("seed-hint"))}</p> <input id="seed" name="seed" inputmode="numeric" autocomplete="off"${attr("value", seed)} aria-describedby="seed-hint seed-wrong"${attr("aria-invalid", wrongSeed())}/> `);
			if (wrongSeed()) $$renderer.push(`<!--[0--><p class="wrong" id="seed-wrong">${escape_html(t("seed-wrong"))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></div></details></form>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// web/src/lib/matching/Rounds.svelte
function Rounds($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Rounds there were, newest first. */
		const { rounds, base, query, language, t } = $$props;
		$$renderer.push(`<section class="stack" aria-labelledby="rounds"><h2 id="rounds">${escape_html(t("rounds"))}</h2> `);
		if (rounds.length === 0) $$renderer.push(`<!--[0--><p class="muted">${escape_html(t("rounds-empty"))}</p>`);
		else {
			$$renderer.push(`<!--[-1--><div class="table-scroll" role="region" aria-labelledby="rounds" tabindex="0"><table><thead><tr><th scope="col">${escape_html(t("column-when"))}</th><th scope="col">${escape_html(t("column-state"))}</th><th scope="col" class="number">${escape_html(t("column-pairs"))}</th><th scope="col" class="number">${escape_html(t("column-seed"))}</th></tr></thead><tbody><!--[-->`);
			const each_array = ensure_array_like(rounds);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let round = each_array[$$index];
				$$renderer.push(`<tr><th scope="row"><a${attr("href", `${stringify(base)}/${stringify(round.id)}${stringify(query)}`)}>${escape_html(formatDateTime(round.proposedAt, language))}</a></th><td><span class="badge">${escape_html(t(`state-${round.state}`))}</span></td><td class="number">${escape_html(formatNumber(round.proposals, language))}</td><td class="number">${escape_html(round.seed)}</td></tr>`);
			}
			$$renderer.push(`<!--]--></tbody></table></div>`);
		}
		$$renderer.push(`<!--]--></section>`);
	});
}
// web/src/lib/matching/Waiting.svelte
function Waiting($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Who waits and how many places there are. */
		const { waiting, language, t } = $$props;
		$$renderer.push(`<div class="tiles"><div class="tile"><p><strong>${escape_html(formatNumber(waiting.waiting, language))}</strong> ${escape_html(t("waiting-label"))}</p> `);
		if (waiting.longestWait !== null && waiting.medianWait !== null) $$renderer.push(`<!--[0--><p class="muted small">${escape_html(t("waiting-longest", { count: waiting.longestWait }))}
        ${escape_html(t("waiting-median", { count: waiting.medianWait }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div> <div class="tile"><p><strong>${escape_html(formatNumber(waiting.freePlaces, language))}</strong> ${escape_html(t("places-label"))}</p> <p class="muted small">${escape_html(t("places-of", { count: waiting.buddiesWithPlace }))}</p></div></div>`);
	});
}
// web/src/routes/(staff)/organisation/[organisation]/matching/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const room = derived(() => `/organisation/${data.organisation.slug}`);
		const query = derived(() => data.programme ? `?programme=${data.programme.slug}` : "");
		const open = derived(() => data.rounds.find((round) => round.state === "proposed"));
		head("xibxsf", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(t()("title"))} · ${escape_html(data.organisation.name)}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide"><div class="stack-tight"><h1>${escape_html(t()("title"))}</h1> <p class="lead">${escape_html(t()("lead"))}</p></div> `);
		if (!data.waiting) $$renderer.push(`<!--[0--><p class="notice">${escape_html(t()("no-programme"))}</p>`);
		else {
			$$renderer.push("<!--[-1-->");
			Waiting($$renderer, {
				waiting: data.waiting,
				language: data.language,
				t: t()
			});
			$$renderer.push(`<!----> `);
			if (open()) $$renderer.push(`<!--[0--><div class="notice warning stack-tight"><h2>${escape_html(t()("open-title"))}</h2> <p>${escape_html(t()("open-text"))}</p> <p><a class="button primary"${attr("href", `${room()}/matching/${stringify(open().id)}${query()}`)}>${escape_html(t()("open-link", { date: formatDate(open().proposedAt, data.language) }))}</a></p></div>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			Propose($$renderer, {
				waiting: data.waiting,
				people: `${room()}/people${query()}`,
				problem: form?.problem ?? null,
				seed: String(form?.values["seed"] ?? ""),
				primary: !open(),
				t: t()
			});
			$$renderer.push(`<!----> `);
			Rounds($$renderer, {
				rounds: data.rounds,
				base: `${room()}/matching`,
				query: query(),
				language: data.language,
				t: t()
			});
			$$renderer.push(`<!---->`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
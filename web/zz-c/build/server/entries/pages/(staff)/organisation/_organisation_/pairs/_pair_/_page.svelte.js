import { a as head, c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../../chunks/server3.js";
import "../../../../../../../chunks/forms.js";
import { t as page } from "../../../../../../../chunks/state.js";
import { t as keptSearch } from "../../../../../../../chunks/kept-search.js";
import { a as formatNumber, n as formatDate, t as translator } from "../../../../../../../chunks/translator.js";
// web/src/lib/matching/LogConversation.svelte
function LogConversation($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** First and last day on which a talk can have been. */
		/** Notes that a talk took place: day and minutes. */
		const { days, submissionId, values, fields, t } = $$props;
		const kept = derived(() => keptSearch(page.url.searchParams));
		const wrongDay = derived(() => fields["heldOn"] !== void 0);
		const wrongMinutes = derived(() => fields["minutes"] !== void 0);
		$$renderer.push(`<section class="card stack" aria-labelledby="log"><h2 id="log">${escape_html(t("log"))}</h2> <form method="POST"${attr("action", `?/log${stringify(kept())}`)} class="stack"><input type="hidden" name="submission"${attr("value", submissionId)}/> <div class="filters"><div class="field"><label for="held-on">${escape_html(t("log-day"))}</label> <input id="held-on" name="heldOn" type="date" required=""${attr("min", days.first)}${attr("max", days.last)}${attr("value", String(values["heldOn"] ?? days.last))}${attr("aria-invalid", wrongDay())}${attr("aria-describedby", wrongDay() ? "day-wrong" : void 0)}/></div> <div class="field"><label for="minutes">${escape_html(t("log-minutes"))}</label> <input id="minutes" name="minutes" type="number" required="" min="1" max="600"${attr("value", String(values["minutes"] ?? ""))}${attr("aria-invalid", wrongMinutes())}${attr("aria-describedby", `minutes-hint${wrongMinutes() ? " minutes-wrong" : ""}`)}/></div></div> <p class="hint" id="minutes-hint">${escape_html(t("log-minutes"))}: ${escape_html(t("log-minutes-hint"))}</p> `);
		if (wrongDay()) $$renderer.push(`<!--[0--><p class="wrong" id="day-wrong" role="alert">${escape_html(t("wrong-day"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (wrongMinutes()) $$renderer.push(`<!--[0--><p class="wrong" id="minutes-wrong" role="alert">${escape_html(t("wrong-minutes"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <p><button class="button">${escape_html(t("log-button"))}</button></p></form></section>`);
	});
}
// web/src/lib/matching/PairAnswer.svelte
function PairAnswer($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What both said to an offer. */
		const { t } = $$props;
		const kept = derived(() => keptSearch(page.url.searchParams));
		$$renderer.push(`<section class="card stack" aria-labelledby="answer"><h2 id="answer">${escape_html(t("answer"))}</h2> <p class="prose">${escape_html(t("answer-text"))}</p> <form method="POST"${attr("action", `?/accept${stringify(kept())}`)}><button class="button primary">${escape_html(t("yes"))}</button></form> <details class="svelte-1kbx62y"><summary class="button">${escape_html(t("no"))}</summary> <form method="POST"${attr("action", `?/decline${stringify(kept())}`)} class="stack-tight svelte-1kbx62y"><p class="prose">${escape_html(t("no-text"))}</p> <p><button class="button danger">${escape_html(t("no-button"))}</button></p></form></details></section>`);
	});
}
// web/src/lib/matching/PairCourse.svelte
function PairCourse($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What has happened to a pair, in order. */
		const { pair, language, t } = $$props;
		const day = (date) => formatDate(date, language);
		$$renderer.push(`<section class="card stack-tight" aria-labelledby="course"><h2 id="course">${escape_html(t("course"))}</h2> <ol><li>${escape_html(t("offered-on", { date: day(pair.offeredAt) }))}</li> `);
		if (pair.startedAt) $$renderer.push(`<!--[0--><li>${escape_html(t("started-on", { date: day(pair.startedAt) }))}</li>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (pair.endedAt) {
			$$renderer.push(`<!--[0--><li>${escape_html(t(pair.state === "declined" ? "declined-on" : "ended-on", { date: day(pair.endedAt) }))}`);
			if (pair.endReason) $$renderer.push(`<!--[0-->. ${escape_html(t("reason", { reason: t(pair.endReason) }))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></li>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></ol></section>`);
	});
}
// web/src/lib/matching/PairEnd.svelte
function PairEnd($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Ends a pair that runs, with the reason. */
		const { reasons, wrong, t } = $$props;
		const kept = derived(() => keptSearch(page.url.searchParams));
		$$renderer.push(`<details class="card"${attr("open", wrong, true)}><summary><strong>${escape_html(t("end"))}</strong></summary> <form method="POST"${attr("action", `?/end${stringify(kept())}`)} class="stack svelte-14zxo35"><p class="prose">${escape_html(t("end-text"))}</p> <div class="field"><label for="reason">${escape_html(t("end-reason"))}</label> <select id="reason" name="reason" required=""${attr("aria-invalid", wrong)}${attr("aria-describedby", wrong ? "reason-wrong" : void 0)}>`);
		$$renderer.option({ value: "" }, ($$renderer) => {
			$$renderer.push(`${escape_html(t("end-empty"))}`);
		});
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(reasons);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let reason = each_array[$$index];
			$$renderer.option({ value: reason }, ($$renderer) => {
				$$renderer.push(`${escape_html(t(reason))}`);
			});
		}
		$$renderer.push(`<!--]--></select> `);
		if (wrong) $$renderer.push(`<!--[0--><p class="wrong" id="reason-wrong">${escape_html(t("wrong-reason"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div> <p><button class="button danger">${escape_html(t("end-button"))}</button></p></form></details>`);
	});
}
// web/src/lib/matching/Talks.svelte
function Talks($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The talks of a pair: when and how long, never about what. */
		const { conversations, total, language, t } = $$props;
		$$renderer.push(`<section class="stack-tight" aria-labelledby="talks"><h2 id="talks">${escape_html(t("conversations"))}</h2> <p class="muted">${escape_html(t("conversations-lead"))}</p> `);
		if (conversations.length === 0) $$renderer.push(`<!--[0--><p>${escape_html(t("talks-none"))}</p>`);
		else {
			$$renderer.push(`<!--[-1--><p>${escape_html(t("total", {
				count: total.times,
				minutes: total.minutes
			}))}</p> <div class="table-scroll"><table><thead><tr><th scope="col">${escape_html(t("column-day"))}</th><th scope="col" class="number">${escape_html(t("column-minutes"))}</th></tr></thead><tbody><!--[-->`);
			const each_array = ensure_array_like(conversations);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let talk = each_array[$$index];
				$$renderer.push(`<tr><th scope="row">${escape_html(formatDate(talk.heldOn, language, "long"))}</th><td class="number">${escape_html(formatNumber(talk.minutes, language))}</td></tr>`);
			}
			$$renderer.push(`<!--]--></tbody></table></div>`);
		}
		$$renderer.push(`<!--]--></section>`);
	});
}
// web/src/routes/(staff)/organisation/[organisation]/pairs/[pair]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const query = derived(() => data.programme ? `?programme=${data.programme.slug}` : "");
		const names = derived(() => ({
			newcomer: data.pair.newcomer.name,
			buddy: data.pair.buddy.name
		}));
		const title = derived(() => t()("pair-title", names()));
		const problem = derived(() => form?.problem ?? null);
		head("idu8wg", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(title())} · ${escape_html(data.organisation.name)}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide"><div class="stack-tight"><p><a${attr("href", `/organisation/${stringify(data.organisation.slug)}/pairs${query()}`)}>${escape_html(t()("title"))}</a></p> <h1>${escape_html(title())}</h1> <p><span class="badge">${escape_html(t()(data.pair.state))}</span></p></div> `);
		if (problem() && Object.keys(problem().fields).length === 0) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(problem().message)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		PairCourse($$renderer, {
			pair: data.pair,
			language: data.language,
			t: t()
		});
		$$renderer.push(`<!----> `);
		if (data.pair.state === "offered") {
			$$renderer.push("<!--[0-->");
			PairAnswer($$renderer, { t: t() });
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (data.pair.startedAt) {
			$$renderer.push("<!--[0-->");
			Talks($$renderer, {
				conversations: data.conversations,
				total: data.pair.talks,
				language: data.language,
				t: t()
			});
			$$renderer.push(`<!----> `);
			LogConversation($$renderer, {
				days: data.days,
				submissionId: data.submissionId,
				values: form?.values ?? {},
				fields: problem()?.fields ?? {},
				t: t()
			});
			$$renderer.push(`<!---->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (data.pair.state === "started") {
			$$renderer.push("<!--[0-->");
			PairEnd($$renderer, {
				reasons: data.endReasons,
				wrong: problem()?.fields["reason"] !== void 0,
				t: t()
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
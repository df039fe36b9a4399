import { a as head, c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../chunks/server3.js";
import "../../../../../chunks/forms.js";
import { n as formatDate, t as translator } from "../../../../../chunks/translator.js";
import { t as Pictogram } from "../../../../../chunks/Pictogram.js";
import "../../../../../chunks/state.js";
// web/src/lib/questionnaire/ReadAloud.svelte
function ReadAloud($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Reads a question and its options aloud where the device has a voice for the language; otherwise there is no button. */
		const { lines, label } = $$props;
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// web/src/lib/questionnaire/QuestionForm.svelte
function QuestionForm($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { item, submissionId, written, t } = $$props;
		const value = derived(() => typeof written === "string" ? written : item.written);
		const escapes = derived(() => [
			...item.notApplicable ? [{
				id: "not-applicable",
				label: item.notApplicable
			}] : [],
			{
				id: "dont-know",
				label: t("dont-know")
			},
			{
				id: "prefer-not",
				label: t("prefer-not")
			}
		]);
		const spoken = derived(() => [
			item.question,
			item.help ?? "",
			...item.options.map((option) => option.label)
		].filter(Boolean));
		$$renderer.push(`<form method="POST" class="stack-wide"><input type="hidden" name="submission"${attr("value", submissionId)}/> <input type="hidden" name="type"${attr("value", item.type)}/> <div class="stack">`);
		Pictogram($$renderer, {
			name: item.pictogram,
			size: 64
		});
		$$renderer.push(`<!----> <h1 class="question" id="question">${escape_html(item.question)}</h1> `);
		if (item.help) $$renderer.push(`<!--[0--><p class="muted" id="help">${escape_html(item.help)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		ReadAloud($$renderer, {
			lines: spoken(),
			label: t("sound")
		});
		$$renderer.push(`<!----></div> `);
		if (item.type === "single-choice") {
			$$renderer.push(`<!--[0--><div class="choices" role="group" aria-labelledby="question"${attr("aria-describedby", item.help ? "help" : void 0)}><!--[-->`);
			const each_array = ensure_array_like(item.options);
			for (let index = 0, $$length = each_array.length; index < $$length; index++) {
				let option = each_array[index];
				$$renderer.push(`<button class="choice" name="answer"${attr("value", `option:${stringify(option.id)}`)}${attr("aria-pressed", item.chosen === option.id)}${attr("data-line", index)}>`);
				if (option.pictogram) {
					$$renderer.push("<!--[0-->");
					Pictogram($$renderer, {
						name: option.pictogram,
						size: 40
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <span>${escape_html(option.label)}</span> `);
				if (item.chosen === option.id) $$renderer.push(`<!--[0--><span class="chosen">✓ ${escape_html(t("chosen"))}</span>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></button>`);
			}
			$$renderer.push(`<!--]--></div>`);
		} else {
			$$renderer.push(`<!--[-1--><div class="field"><label for="written">${escape_html(item.type === "year" ? t("year") : item.codes.length > 50 ? t("municipality") : t("language"))}</label> `);
			if (item.type === "year") $$renderer.push(`<!--[0--><input id="written" name="written" inputmode="numeric" autocomplete="off"${attr("value", value())}/>`);
			else {
				$$renderer.push("<!--[-1-->");
				$$renderer.select({
					id: "written",
					name: "written",
					value: value()
				}, ($$renderer) => {
					$$renderer.option({ value: "" }, ($$renderer) => {});
					$$renderer.push(`<!--[-->`);
					const each_array_1 = ensure_array_like(item.codes);
					for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
						let { code, name } = each_array_1[$$index_1];
						$$renderer.option({ value: code }, ($$renderer) => {
							$$renderer.push(`${escape_html(name)}`);
						});
					}
					$$renderer.push(`<!--]-->`);
				});
			}
			$$renderer.push(`<!--]--></div> <div class="actions"><button class="button primary" name="answer" value="field">${escape_html(t("save"))}</button></div>`);
		}
		$$renderer.push(`<!--]--> <div class="escapes"><!--[-->`);
		const each_array_2 = ensure_array_like(escapes());
		for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
			let escape = each_array_2[$$index_2];
			$$renderer.push(`<button class="button quiet escape svelte-138vnp8" name="answer"${attr("value", `missing:${stringify(escape.id)}`)}${attr("aria-pressed", item.missing === escape.id)}>`);
			if (item.missing === escape.id) $$renderer.push(`<!--[0-->✓`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> ${escape_html(escape.label)}</button>`);
		}
		$$renderer.push(`<!--]--> <button class="button quiet escape svelte-138vnp8" name="answer" value="skip">${escape_html(t("skip"))}</button></div></form>`);
	});
}
// web/src/routes/(newcomer)/questions/[step]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const problem = derived(() => form && "problem" in form ? form.problem : null);
		head("1dypio0", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(data.item?.question ?? t()("title"))}</title>`);
			});
		});
		$$renderer.push(`<!---->`);
		$$renderer.push(`<div class="stack-wide">`);
		if (data.kind === "end") {
			$$renderer.push("<!--[0-->");
			const stopped = data.state === "stopped";
			$$renderer.push(`<h1>${escape_html(t()(stopped ? "stopped-title" : "end-title"))}</h1> <p>${escape_html(stopped ? t()("stopped-text", { date: formatDate(data.closesOn, data.language) }) : t()("end-text"))}</p> <p class="actions">`);
			if (stopped && data.open) $$renderer.push(`<!--[0--><a class="button primary" href="/questions">${escape_html(t()("go-on"))}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <a class="button" href="/mine">${escape_html(t()("mine"))}</a></p>`);
		} else {
			$$renderer.push(`<!--[-1--><div class="stack-tight"><p class="muted" id="progress">${escape_html(t()("progress", {
				position: data.position,
				total: data.total
			}))}</p> <progress${attr("value", data.position)}${attr("max", data.total)} aria-labelledby="progress"></progress></div> `);
			if (problem()) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(data.item?.type === "year" ? t()("year-wrong") : problem().message)}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (data.kind === "opt-in") $$renderer.push(`<!--[0--><form method="POST" class="stack-wide"><h1 class="question">${escape_html(t()("sensitive-title"))}</h1> <p>${escape_html(t()("sensitive-text"))}</p> <div class="choices"><button class="choice" name="answer" value="yes"${attr("aria-pressed", data.sensitiveShown === true)}>${escape_html(t()("sensitive-yes"))}</button> <button class="choice" name="answer" value="no"${attr("aria-pressed", data.sensitiveShown === false)}>${escape_html(t()("sensitive-no"))}</button></div></form>`);
			else if (data.item) {
				$$renderer.push("<!--[1-->");
				QuestionForm($$renderer, {
					item: data.item,
					submissionId: data.submissionId,
					written: form?.values?.["written"],
					t: t()
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <form method="POST" class="row-apart">`);
			if (data.back) $$renderer.push(`<!--[0--><a class="button quiet"${attr("href", data.back)}>${escape_html(t()("back"))}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <button class="button quiet" name="answer" value="stop">${escape_html(t()("stop"))}</button></form>`);
		}
		$$renderer.push(`<!--]--></div>`);
		$$renderer.push(`<!---->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
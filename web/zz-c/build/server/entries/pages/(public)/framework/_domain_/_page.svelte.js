import { a as head, c as stringify, i as ensure_array_like, p as escape_html, r as derived, t as attr_class, u as attr } from "../../../../../chunks/server3.js";
import { t as Breadcrumbs } from "../../../../../chunks/Breadcrumbs.js";
import { t as Pictogram } from "../../../../../chunks/Pictogram.js";
import { t as Badge } from "../../../../../chunks/Badge.js";
import { t as Source } from "../../../../../chunks/Source.js";
import { t as translator } from "../../../../../chunks/translator.js";
// web/src/lib/framework/Question.svelte
function Question($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One question as it is asked, in each language side by side, with how far each text has come. */
		const { question, t } = $$props;
		$$renderer.push(`<article class="card stack"><div class="row small"><code>${escape_html(question.id)}</code> <span class="muted">${escape_html(t("questionVersion", { version: question.version }))}</span> `);
		if (question.audience === "buddy") {
			$$renderer.push("<!--[0-->");
			Badge($$renderer, {
				icon: "talk",
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t("forBuddies"))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (question.isSensitive) {
			$$renderer.push("<!--[0-->");
			Badge($$renderer, {
				icon: "lock",
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t("sensitive"))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (question.isDelicate) {
			$$renderer.push("<!--[0-->");
			Badge($$renderer, {
				icon: "hidden",
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t("delicate"))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div> <div class="languages svelte-ate71"><!--[-->`);
		const each_array = ensure_array_like(question.languages);
		for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
			let words = each_array[$$index_1];
			$$renderer.push(`<div class="stack-tight"${attr("lang", words.language)}><p class="row small muted">${escape_html(words.name)} `);
			if (words.state === "draft") {
				$$renderer.push("<!--[0-->");
				Badge($$renderer, {
					kind: "warning",
					icon: "pencil",
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(t("state.draft"))}`);
					},
					$$slots: { default: true }
				});
			} else if (words.state === "reviewed") {
				$$renderer.push("<!--[1-->");
				Badge($$renderer, {
					icon: "eye",
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(t("state.reviewed"))}`);
					},
					$$slots: { default: true }
				});
			} else {
				$$renderer.push("<!--[-1-->");
				Badge($$renderer, {
					kind: "success",
					icon: "check",
					children: ($$renderer) => {
						$$renderer.push(`<!---->${escape_html(t("state.tested"))}`);
					},
					$$slots: { default: true }
				});
			}
			$$renderer.push(`<!--]--></p> <h3>${escape_html(words.text)}</h3> `);
			if (words.help) $$renderer.push(`<!--[0--><p class="muted">${escape_html(words.help)}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (words.options.length > 0) {
				$$renderer.push(`<!--[0--><ul><!--[-->`);
				const each_array_1 = ensure_array_like(words.options);
				for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
					let option = each_array_1[$$index];
					$$renderer.push(`<li>${escape_html(option.label)}</li>`);
				}
				$$renderer.push(`<!--]--> `);
				if (words.notApplicable) $$renderer.push(`<!--[0--><li class="muted">${escape_html(words.notApplicable)}</li>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></ul>`);
			} else $$renderer.push(`<!--[-1--><p class="muted">${escape_html(t(question.type === "year" ? "answerYear" : "answerList"))}</p>`);
			$$renderer.push(`<!--]--></div>`);
		}
		$$renderer.push(`<!--]--></div></article>`);
	});
}
// web/src/routes/(public)/framework/[domain]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const domain = derived(() => data.domain);
		head("1lqegfc", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(domain().name)} · ${escape_html(t()("title"))} · Medespraak</title>`);
			});
		});
		$$renderer.push(`<div${attr_class(`stack-wide heading-${stringify(domain().heading.id)}`, "svelte-1lqegfc")}>`);
		Breadcrumbs($$renderer, { trail: [{
			label: t()("title"),
			href: "/framework"
		}, { label: domain().name }] });
		$$renderer.push(`<!----> <header class="opening svelte-1lqegfc">`);
		Pictogram($$renderer, {
			name: domain().pictogram,
			size: 72
		});
		$$renderer.push(`<!----> <div class="stack-tight"><p class="heading-name svelte-1lqegfc">${escape_html(domain().heading.name)}</p> <h1>${escape_html(domain().name)}</h1> <p class="lead">${escape_html(domain().description)}</p></div></header> <section class="stack"><h2>${escape_html(t()("indicators"))}</h2> <ul class="indicators plain-list svelte-1lqegfc"><!--[-->`);
		const each_array = ensure_array_like(domain().indicators);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let indicator = each_array[$$index];
			$$renderer.push(`<li class="svelte-1lqegfc"><span>${escape_html(indicator.name)}</span> <span class="muted small">${escape_html(indicator.source)} · ${escape_html(indicator.level)} · ${escape_html(indicator.direction)}</span></li>`);
		}
		$$renderer.push(`<!--]--></ul></section> <section class="stack"><h2>${escape_html(t()("questionsTitle"))}</h2> <p class="prose">${escape_html(t()("questionsLead"))}</p> <!--[-->`);
		const each_array_1 = ensure_array_like(domain().questions);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let question = each_array_1[$$index_1];
			Question($$renderer, {
				question,
				t: t()
			});
		}
		$$renderer.push(`<!--]--></section> `);
		Source($$renderer, {
			t: t(),
			version: domain().version,
			status: domain().status,
			attribution: domain().attribution
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
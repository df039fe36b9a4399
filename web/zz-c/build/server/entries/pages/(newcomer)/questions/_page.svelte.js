import { a as head, c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../chunks/server3.js";
import "../../../../chunks/forms.js";
import { t as translator } from "../../../../chunks/translator.js";
// web/src/routes/(newcomer)/questions/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const said = derived(() => form && "said" in form ? form.said ?? {} : {});
		head("173bin5", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(t()("title"))} · ${escape_html(data.organisation)}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide">`);
		if (form && "refused" in form) $$renderer.push(`<!--[0--><h1>${escape_html(t()("refused-title"))}</h1> <p>${escape_html(t()("refused"))}</p> <p class="actions"><a class="button" href="/questions">${escape_html(t()("change-mind"))}</a><a class="button quiet" href="/mine">${escape_html(t()("mine"))}</a></p>`);
		else if (!data.open) $$renderer.push(`<!--[1--><h1>${escape_html(t()("closed-title"))}</h1> <p>${escape_html(t()("closed-text"))}</p> <p class="actions"><a class="button" href="/mine">${escape_html(t()("mine"))}</a></p>`);
		else {
			$$renderer.push(`<!--[-1--><div class="stack"><h1>${escape_html(t()("title"))}</h1> <p>${escape_html(t()("welcome", { organisation: data.organisation }))}</p> <p>${escape_html(t()("why"))}</p> <p>${escape_html(t()("who-never"))}</p> <p>${escape_html(t()("may-stop"))}</p></div> `);
			if (form && "unanswered" in form) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(t()("choose"))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (form && "problem" in form && form.problem) $$renderer.push(`<!--[0--><p class="notice danger" role="alert">${escape_html(form.problem.message)}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <form method="POST" class="stack-wide"><!--[-->`);
			const each_array = ensure_array_like(data.purposes);
			for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
				let { purpose, title, text } = each_array[$$index_1];
				$$renderer.push(`<fieldset class="stack"><legend class="question">${escape_html(title)}</legend> <p${attr("id", `about-${stringify(purpose)}`)}>${escape_html(text)}</p> <div class="choices"><!--[-->`);
				const each_array_1 = ensure_array_like(["yes", "no"]);
				for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
					let value = each_array_1[$$index];
					$$renderer.push(`<label class="choice"><input type="radio"${attr("name", purpose)}${attr("value", value)}${attr("checked", said()[purpose] === value, true)}${attr("aria-describedby", `about-${stringify(purpose)}`)}/> ${escape_html(t()(value))}</label>`);
				}
				$$renderer.push(`<!--]--></div></fieldset>`);
			}
			$$renderer.push(`<!--]--> <p class="muted">${escape_html(t()("stays"))}</p> <div class="actions"><button class="button primary">${escape_html(t()("begin"))}</button></div></form>`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
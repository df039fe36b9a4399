import { a as head, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../chunks/server3.js";
import "../../../../chunks/forms.js";
import { n as formatDate, t as translator } from "../../../../chunks/translator.js";
// web/src/routes/(newcomer)/mine/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.words, data.language));
		const missing = derived(() => ({
			"dont-know": t()("dont-know"),
			"prefer-not": t()("prefer-not"),
			"not-applicable": t()("not-applicable")
		}));
		head("1fv8fkr", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(t()("title"))}</title>`);
			});
		});
		$$renderer.push(`<div class="stack-wide"><div class="stack"><h1>${escape_html(t()("title"))}</h1> <p>${escape_html(t()("lead", { organisation: data.organisation }))}</p> `);
		if (data.erased) $$renderer.push(`<!--[0--><p class="notice success" role="status">${escape_html(t()("erased"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form && "changed" in form && form.changed) $$renderer.push(`<!--[0--><p class="notice success" role="status">${escape_html(t()("changed"))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <p><a class="button" href="/questions">${escape_html(t()("to-questions"))}</a></p></div> <section class="stack" aria-labelledby="answers"><h2 id="answers">${escape_html(t()("answers"))}</h2> `);
		const each_array = ensure_array_like(data.sheets);
		if (each_array.length !== 0) {
			$$renderer.push("<!--[-->");
			for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
				let sheet = each_array[$$index_1];
				$$renderer.push(`<h3>${escape_html(sheet.wave)} · ${escape_html(formatDate(sheet.startedAt, data.language))}</h3> <dl class="stack-tight card"><!--[-->`);
				const each_array_1 = ensure_array_like(sheet.answers);
				for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
					let answer = each_array_1[$$index];
					$$renderer.push(`<div><dt class="muted">${escape_html(answer.question)}</dt> <dd>${escape_html(answer.answer ?? missing()[answer.missing ?? ""] ?? t()("no-answer"))}</dd></div>`);
				}
				$$renderer.push(`<!--]--></dl>`);
			}
		} else $$renderer.push(`<!--[!--><p>${escape_html(t()("no-answers"))}</p>`);
		$$renderer.push(`<!--]--></section> <section class="stack" aria-labelledby="permissions"><h2 id="permissions">${escape_html(t()("permissions"))}</h2> <!--[-->`);
		const each_array_2 = ensure_array_like(data.permissions);
		for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
			let { purpose, title, state } = each_array_2[$$index_2];
			$$renderer.push(`<form method="POST" action="?/permission" class="card stack-tight"><h3>${escape_html(title)}</h3> <p><strong>${escape_html(t()(state ?? "unasked"))}</strong></p> <input type="hidden" name="purpose"${attr("value", purpose)}/> `);
			if (state === "given") $$renderer.push(`<!--[0--><button class="button" name="allow" value="no">${escape_html(t()("withdraw"))}</button>`);
			else $$renderer.push(`<!--[-1--><button class="button" name="allow" value="yes">${escape_html(t()("allow"))}</button>`);
			$$renderer.push(`<!--]--></form>`);
		}
		$$renderer.push(`<!--]--> <p class="muted">${escape_html(t()("withdraw-note"))}</p></section> `);
		if (data.link) $$renderer.push(`<!--[0--><section class="stack-tight" aria-labelledby="link"><h2 id="link">${escape_html(t()("link"))}</h2> <p>${escape_html(t()(data.link.times > 1 ? "link-again" : "link-made", {
			date: formatDate(data.link.madeAt, data.language),
			channel: t()(data.link.channel),
			times: data.link.times
		}))}</p></section>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <section class="stack" aria-labelledby="data"><h2 id="data">${escape_html(t()("data"))}</h2> <p class="muted">${escape_html(t()("download-note"))}</p> <p class="actions"><a class="button" href="/mine/download" download="">${escape_html(t()("download"))}</a> <a class="button danger" href="/mine/erase">${escape_html(t()("erase"))}</a></p></section></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
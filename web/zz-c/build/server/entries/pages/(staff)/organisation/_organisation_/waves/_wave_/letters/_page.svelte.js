import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../../../chunks/server3.js";
import { t as commonWords } from "../../../../../../../../chunks/common-words.js";
import { n as formatDate, t as translator } from "../../../../../../../../chunks/translator.js";
import { t as LANGUAGES } from "../../../../../../../../chunks/language.js";
import "../../../../../../../../chunks/state.js";
import { t as Breadcrumbs } from "../../../../../../../../chunks/Breadcrumbs.js";
import { t as PageHeader } from "../../../../../../../../chunks/PageHeader.js";
import { t as Notice } from "../../../../../../../../chunks/Notice.js";
// web/src/lib/waves/Letter.svelte
function Letter($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One page of paper for one newcomer, in every language of the screens. */
		const { letter, organisation, closesOn, texts } = $$props;
		const languages = Object.keys(LANGUAGES);
		$$renderer.push(`<article class="letter stack svelte-1le46tf"><!--[-->`);
		const each_array = ensure_array_like(languages);
		for (let index = 0, $$length = each_array.length; index < $$length; index++) {
			let language = each_array[index];
			const t = translator(texts[language], language);
			$$renderer.push(`<section${attr("lang", language)} class="stack-tight svelte-1le46tf"><p>${escape_html(t("dear", { name: letter.name }))}</p> <p>${escape_html(t("why", { organisation }))}</p> <p>${escape_html(t("how"))}</p> `);
			if (index === 0) $$renderer.push(`<!--[0--><svg${attr("viewBox", `0 0 ${stringify(letter.qr.size)} ${stringify(letter.qr.size)}`)} role="img"${attr("aria-label", t("code"))} class="svelte-1le46tf"><rect${attr("width", letter.qr.size)}${attr("height", letter.qr.size)} fill="#fff"></rect><path${attr("d", letter.qr.path)} fill="#000" shape-rendering="crispEdges"></path></svg>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <p class="address always-ltr svelte-1le46tf">${escape_html(letter.link)}</p> <p>${escape_html(t("until", { date: formatDate(closesOn, language) }))}</p> <p>${escape_html(t("voluntary"))}</p> <p>${escape_html(t("private", { organisation }))}</p></section>`);
		}
		$$renderer.push(`<!--]--></article>`);
	});
}
// web/src/lib/waves/PrintButton.svelte
function PrintButton($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Opens the print window; without scripts there is no button, and the browser's own menu does it. */
		const { label } = $$props;
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// web/src/routes/(staff)/organisation/[organisation]/waves/[wave]/letters/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const room = derived(() => `/organisation/${data.organisation.slug}`);
		const word = derived(commonWords);
		$$renderer.push(`<div class="stack no-print">`);
		Breadcrumbs($$renderer, { trail: [
			{
				label: t()("title"),
				href: `${room()}/waves`
			},
			{
				label: data.wave.name,
				href: `${room()}/waves/${data.wave.id}`
			},
			{ label: t()("letters") }
		] });
		$$renderer.push(`<!----> `);
		PageHeader($$renderer, {
			title: t()("letters"),
			lead: data.total > 0 ? t()("letters-lead") : t()("letters-empty")
		});
		$$renderer.push(`<!----> `);
		if (data.begun > 0) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("begun", { count: data.begun }))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (data.total > 0) {
			$$renderer.push(`<!--[0--><div class="row">`);
			PrintButton($$renderer, { label: t()("print", { count: data.letters.length }) });
			$$renderer.push(`<!----> <span>${escape_html(t()("page-of", {
				from: data.from + 1,
				to: data.from + data.letters.length,
				total: data.total
			}))}</span> `);
			if (data.before !== null) $$renderer.push(`<!--[0--><a${attr("href", `?from=${stringify(data.before)}`)}>${escape_html(word()("previous"))}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (data.after !== null) $$renderer.push(`<!--[0--><a${attr("href", `?from=${stringify(data.after)}`)}>${escape_html(word()("next"))}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div> <!--[-->`);
		const each_array = ensure_array_like(data.letters);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let letter = each_array[$$index];
			Letter($$renderer, {
				letter,
				organisation: data.organisationName,
				closesOn: data.closesOn,
				texts: data.letterTexts
			});
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../../chunks/server3.js";
import { t as PageHeader } from "../../../../../../../chunks/PageHeader.js";
import { t as Figures } from "../../../../../../../chunks/Figures2.js";
import { n as formatDate, t as translator } from "../../../../../../../chunks/translator.js";
// web/src/routes/(staff)/organisation/[organisation]/figures/[release]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const date = derived(() => formatDate(data.release.computedAt, data.language));
		const base = derived(() => `/organisation/${data.organisation.slug}/figures`);
		PageHeader($$renderer, {
			title: t()("title-of", { wave: data.release.waveName }),
			lead: data.respondents === null ? t()("about-few", { date: date() }) : t()("about", {
				n: data.respondents,
				date: date()
			})
		});
		$$renderer.push(`<!----> `);
		Figures($$renderer, {
			headings: data.headings,
			choices: data.choices,
			group: data.group,
			csv: `${base()}/${stringify(data.release.id)}/figures.csv`,
			t: t(),
			language: data.language
		});
		$$renderer.push(`<!----> <section class="stack-tight" aria-labelledby="made"><h2 id="made">${escape_html(t()("made"))}</h2> <p class="muted">${escape_html(t()("made-text", {
			framework: data.release.frameworkVersion,
			method: data.release.methodVersion,
			minimum: data.release.minimum,
			digest: data.release.digest
		}))}</p></section> `);
		if (data.others.length > 0) {
			$$renderer.push(`<!--[0--><section class="stack-tight" aria-labelledby="releases"><h2 id="releases">${escape_html(t()("releases"))}</h2> <ul><!--[-->`);
			const each_array = ensure_array_like(data.others);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { id, waveName, computedAt } = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", `${base()}/${stringify(id)}`)}>${escape_html(waveName)}, ${escape_html(formatDate(computedAt, data.language))}</a></li>`);
			}
			$$renderer.push(`<!--]--></ul></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
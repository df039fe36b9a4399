import { c as stringify, p as escape_html, r as derived } from "../../../../../../chunks/server3.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { t as Figures } from "../../../../../../chunks/Figures2.js";
import { n as formatDate, t as translator } from "../../../../../../chunks/translator.js";
// web/src/routes/(staff)/municipality/[organisation]/[release]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const word = derived(() => translator(data.words, data.language));
		const date = derived(() => formatDate(data.release.computedAt, data.language));
		PageHeader($$renderer, {
			title: word()("title", { name: data.organisation.name }),
			lead: data.respondents === null ? t()("about-few", { date: date() }) : t()("about", {
				n: data.respondents,
				date: date()
			})
		});
		$$renderer.push(`<!----> <p class="muted">${escape_html(word()("of", {
			organisation: data.release.organisationName,
			wave: data.release.waveName
		}))}
  ${escape_html(word()("lead"))}</p> `);
		Figures($$renderer, {
			headings: data.headings,
			choices: data.choices,
			group: data.group,
			csv: `/municipality/${stringify(data.organisation.slug)}/${stringify(data.release.id)}/figures.csv`,
			t: t(),
			language: data.language
		});
		$$renderer.push(`<!---->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
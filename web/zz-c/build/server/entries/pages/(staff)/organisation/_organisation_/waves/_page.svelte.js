import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../chunks/server3.js";
import { a as formatNumber, n as formatDate, t as translator } from "../../../../../../chunks/translator.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { t as Notice } from "../../../../../../chunks/Notice.js";
import { t as LinkButton } from "../../../../../../chunks/LinkButton.js";
import { t as EmptyState } from "../../../../../../chunks/EmptyState.js";
// web/src/routes/(staff)/organisation/[organisation]/waves/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const base = derived(() => `/organisation/${data.organisation.slug}/waves`);
		const query = derived(() => data.programme ? `?programme=${data.programme.slug}` : "");
		PageHeader($$renderer, {
			title: t()("title"),
			lead: t()("lead"),
			children: ($$renderer) => {
				if (data.mayMake && data.programme) {
					$$renderer.push("<!--[0-->");
					LinkButton($$renderer, {
						href: `${base()}/new${query()}`,
						look: "primary",
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(t()("new"))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		if (!data.programme) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("no-programme"))}`);
				},
				$$slots: { default: true }
			});
		} else if (data.waves.length === 0) {
			$$renderer.push("<!--[1-->");
			EmptyState($$renderer, {
				title: t()("empty-title"),
				why: t()("empty", { name: data.programme.name })
			});
		} else {
			$$renderer.push(`<!--[-1--><div class="table-scroll" role="region"${attr("aria-label", t()("title"))} tabindex="0"><table><thead><tr><th scope="col">${escape_html(t()("name"))}</th><th scope="col">${escape_html(t()("kind-column"))}</th><th scope="col">${escape_html(t()("opens"))}</th><th scope="col">${escape_html(t()("closes"))}</th><th scope="col">${escape_html(t()("state"))}</th><th scope="col" class="number">${escape_html(t()("invited"))}</th><th scope="col" class="number">${escape_html(t()("started"))}</th><th scope="col" class="number">${escape_html(t()("finished"))}</th></tr></thead><tbody><!--[-->`);
			const each_array = ensure_array_like(data.waves);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let wave = each_array[$$index];
				$$renderer.push(`<tr><th scope="row"><a${attr("href", `${base()}/${stringify(wave.id)}${query()}`)}>${escape_html(wave.name)}</a></th><td>${escape_html(t()(wave.kind))}</td><td>${escape_html(formatDate(wave.opensOn, data.language, "short"))}</td><td>${escape_html(formatDate(wave.closesOn, data.language, "short"))}</td><td><span class="badge">${escape_html(t()(`state-${wave.stage}`))}</span></td><td class="number">${escape_html(formatNumber(wave.invited, data.language))}</td><td class="number">${escape_html(formatNumber(wave.started, data.language))}</td><td class="number">${escape_html(formatNumber(wave.finished, data.language))}</td></tr>`);
			}
			$$renderer.push(`<!--]--></tbody></table></div>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
import { i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../chunks/server3.js";
import { r as formatDateTime, t as translator } from "../../../../../../chunks/translator.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { t as Notice } from "../../../../../../chunks/Notice.js";
// web/src/routes/(staff)/organisation/[organisation]/outbox/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const most = 300;
		PageHeader($$renderer, {
			title: t()("title"),
			lead: t()(data.folder ? "lead" : "sends")
		});
		$$renderer.push(`<!----> `);
		if (data.folder) $$renderer.push(`<!--[0--><p class="muted">${escape_html(t()("folder", { folder: data.folder }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (data.folder && data.mails.length === 0) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("empty"))}`);
				},
				$$slots: { default: true }
			});
		} else if (data.mails.length > 0) {
			$$renderer.push(`<!--[1--><div class="table-scroll" role="region"${attr("aria-label", t()("title"))} tabindex="0"><table><thead><tr><th scope="col">${escape_html(t()("to"))}</th><th scope="col">${escape_html(t()("subject"))}</th><th scope="col">${escape_html(t()("at"))}</th><th scope="col">${escape_html(t()("link"))}</th></tr></thead><tbody><!--[-->`);
			const each_array = ensure_array_like(data.mails);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let mail = each_array[$$index];
				$$renderer.push(`<tr><td>${escape_html(mail.to)}</td><td>${escape_html(mail.subject)}</td><td>${escape_html(formatDateTime(mail.at, data.language))}</td><td>`);
				if (mail.link) $$renderer.push(`<!--[0--><a${attr("href", mail.link)}${attr("aria-label", t()("open-of", { to: mail.to }))}>${escape_html(t()("open"))}</a>`);
				else $$renderer.push(`<!--[-1--><span class="muted">${escape_html(t()(mail.used ? "used" : "none"))}</span>`);
				$$renderer.push(`<!--]--></td></tr>`);
			}
			$$renderer.push(`<!--]--></tbody></table></div> `);
			if (data.mails.length >= most) $$renderer.push(`<!--[0--><p class="muted">${escape_html(t()("most"))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
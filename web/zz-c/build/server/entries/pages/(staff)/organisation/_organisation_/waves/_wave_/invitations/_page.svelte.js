import { i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../../../chunks/server3.js";
import "../../../../../../../../chunks/forms.js";
import { n as formatDate, t as translator } from "../../../../../../../../chunks/translator.js";
import { t as Breadcrumbs } from "../../../../../../../../chunks/Breadcrumbs.js";
import { t as PageHeader } from "../../../../../../../../chunks/PageHeader.js";
import { t as Notice } from "../../../../../../../../chunks/Notice.js";
// web/src/routes/(staff)/organisation/[organisation]/waves/[wave]/invitations/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const room = derived(() => `/organisation/${data.organisation.slug}`);
		Breadcrumbs($$renderer, { trail: [
			{
				label: t()("title"),
				href: `${room()}/waves`
			},
			{
				label: data.wave.name,
				href: `${room()}/waves/${data.wave.id}`
			},
			{ label: t()("invitations") }
		] });
		$$renderer.push(`<!----> `);
		PageHeader($$renderer, {
			title: t()("invitations"),
			lead: t()("invitations-lead")
		});
		$$renderer.push(`<!----> `);
		if (form && "problem" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "danger",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(form.problem.message)}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form && "renewed" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "success",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("renewed"))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form && "withdrawn" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "success",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("withdrawn"))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (data.invitations.length === 0) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("invitations-empty"))}`);
				},
				$$slots: { default: true }
			});
		} else {
			$$renderer.push(`<!--[-1--><div class="table-scroll" role="region"${attr("aria-label", t()("invitations"))} tabindex="0"><table><thead><tr><th scope="col">${escape_html(t()("name"))}</th><th scope="col">${escape_html(t()("channel"))}</th><th scope="col">${escape_html(t()("invited-at"))}</th><th scope="col">${escape_html(t()("link"))}</th><td></td></tr></thead><tbody><!--[-->`);
			const each_array = ensure_array_like(data.invitations);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { invitationId, name, channel, invitedAt, withdrawn } = each_array[$$index];
				$$renderer.push(`<tr><th scope="row">${escape_html(name)}</th><td>${escape_html(t()(channel))}</td><td>${escape_html(formatDate(invitedAt, data.language, "short"))}</td><td><span class="badge">${escape_html(t()(withdrawn ? "link-withdrawn" : "link-works"))}</span></td><td><form method="POST" class="row"><input type="hidden" name="invitation"${attr("value", invitationId)}/> `);
				if (!withdrawn) $$renderer.push(`<!--[0--><button class="button small" formaction="?/withdraw"${attr("aria-label", t()("withdraw-of", { name }))}>${escape_html(t()("withdraw"))}</button>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				if (data.wave.open) $$renderer.push(`<!--[0--><button class="button small" formaction="?/renew"${attr("aria-label", t()("renew-of", { name }))}>${escape_html(t()("renew"))}</button>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></form></td></tr>`);
			}
			$$renderer.push(`<!--]--></tbody></table></div>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
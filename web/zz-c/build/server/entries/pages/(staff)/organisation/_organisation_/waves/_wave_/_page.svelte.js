import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../../chunks/server3.js";
import "../../../../../../../chunks/forms.js";
import { a as formatNumber, n as formatDate, o as formatPercent, t as translator } from "../../../../../../../chunks/translator.js";
import { t as Breadcrumbs } from "../../../../../../../chunks/Breadcrumbs.js";
import { t as PageHeader } from "../../../../../../../chunks/PageHeader.js";
import { t as Notice } from "../../../../../../../chunks/Notice.js";
import { t as page } from "../../../../../../../chunks/state.js";
import { t as StatTile } from "../../../../../../../chunks/StatTile.js";
// web/src/lib/waves/Invite.svelte
function Invite($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Whether anybody was invited before. */
		const { invitable, room, waveId, open, anybody, t } = $$props;
		const rest = derived(() => invitable.withoutMail.length);
		$$renderer.push(`<section class="card stack" aria-labelledby="invite"><h2 id="invite">${escape_html(t("invite"))}</h2> `);
		if (open) {
			$$renderer.push("<!--[0-->");
			if (invitable.active === 0) $$renderer.push(`<!--[0--><p>${escape_html(t("invite-nobody"))} <a${attr("href", `${stringify(room)}/people`)}>${escape_html(t("to-people"))}</a></p>`);
			else if (invitable.byMail + rest() === 0) $$renderer.push(`<!--[1--><p>${escape_html(t("invite-everybody"))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (invitable.byMail > 0) $$renderer.push(`<!--[0--><form method="POST" action="?/invite" class="stack-tight"><p class="prose">${escape_html(t("mail-text"))}</p> <input type="hidden" name="channel" value="mail"/> <p><button class="button primary">${escape_html(t("invite-mail", { count: invitable.byMail }))}</button></p></form>`);
			else if (rest() > 0) $$renderer.push(`<!--[1--><form method="POST" action="?/invite" class="stack-tight"><p class="prose">${escape_html(t("rest", { count: rest() }))} ${escape_html(t("letter-text"))}</p> <input type="hidden" name="channel" value="letter"/> <p><button class="button primary">${escape_html(t("invite-letter", { count: rest() }))}</button></p></form>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (rest() > 0) {
				$$renderer.push(`<!--[0--><details><summary>${escape_html(t("rest", { count: rest() }))} ${escape_html(t("rest-names"))}</summary> <ul><!--[-->`);
				const each_array = ensure_array_like(invitable.withoutMail);
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let person = each_array[$$index];
					$$renderer.push(`<li><a${attr("href", `${stringify(room)}/people/${stringify(person.personId)}`)}>${escape_html(person.name)}</a></li>`);
				}
				$$renderer.push(`<!--]--></ul></details>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (anybody) $$renderer.push(`<!--[0--><p class="row"><a class="button"${attr("href", `${stringify(room)}/waves/${stringify(waveId)}/letters`)}>${escape_html(t("letters"))}</a> <a class="button"${attr("href", `${stringify(room)}/waves/${stringify(waveId)}/invitations`)}>${escape_html(t("invitations"))}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></section>`);
	});
}
// web/src/lib/waves/Response.svelte
function Response($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** How many take part: numbers and a sentence, never who. */
		const { response, t } = $$props;
		const counts = [
			"invited",
			"started",
			"finished",
			"stopped"
		];
		const fewest = 10;
		const share = derived(() => response.invited === 0 ? "" : formatPercent(response.started / response.invited, page.data.language));
		$$renderer.push(`<section class="stack" aria-labelledby="response"><h2 id="response">${escape_html(t("response"))}</h2> <div class="tiles"><!--[-->`);
		const each_array = ensure_array_like(counts);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let count = each_array[$$index];
			StatTile($$renderer, {
				value: formatNumber(response[count], page.data.language),
				label: t(count)
			});
		}
		$$renderer.push(`<!--]--></div> `);
		if (response.invited === 0) $$renderer.push(`<!--[0--><p>${escape_html(t("words-none"))}</p>`);
		else {
			$$renderer.push(`<!--[-1--><p class="prose">${escape_html(t("words", {
				invited: response.invited,
				started: response.started,
				share: share()
			}))} `);
			if (response.started < fewest) $$renderer.push(`<!--[0-->${escape_html(t("words-few"))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p>`);
		}
		$$renderer.push(`<!--]--> <p class="muted">${escape_html(t("words-who"))}</p></section>`);
	});
}
// web/src/routes/(staff)/organisation/[organisation]/waves/[wave]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const room = derived(() => `/organisation/${data.organisation.slug}`);
		const date = (day) => formatDate(day, data.language);
		Breadcrumbs($$renderer, { trail: [{
			label: t()("title"),
			href: `${room()}/waves`
		}, { label: data.wave.name }] });
		$$renderer.push(`<!----> `);
		PageHeader($$renderer, {
			title: data.wave.name,
			lead: `${stringify(t()(data.wave.kind))} · ${stringify(date(data.wave.opensOn))} – ${stringify(date(data.wave.closesOn))} · ${stringify(t()(`state-${data.wave.stage}`))}`
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
		if (form && "invited" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "success",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()(form.channel === "mail" ? "sent-mail" : "sent-letter", { count: form.invited }))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Response($$renderer, {
			response: data.response,
			t: t()
		});
		$$renderer.push(`<!----> `);
		if (data.invitable) {
			$$renderer.push("<!--[0-->");
			Invite($$renderer, {
				invitable: data.invitable,
				room: room(),
				waveId: data.wave.id,
				open: data.wave.stage !== "closed",
				anybody: data.response.invited > 0,
				t: t()
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <section class="card stack" aria-labelledby="figures"><h2 id="figures">${escape_html(t()("figures"))}</h2> <p class="prose">${escape_html(t()("figures-text"))}</p> <p><a class="button"${attr("href", `${room()}/figures?wave=${stringify(data.wave.id)}`)}>${escape_html(t()("to-figures"))}</a></p></section> <section class="card stack" aria-labelledby="close"><h2 id="close">${escape_html(t()("close"))}</h2> `);
		if (data.wave.closedAt) $$renderer.push(`<!--[0--><p>${escape_html(t()("closed", { date: date(data.wave.closedAt) }))}</p>`);
		else {
			$$renderer.push(`<!--[-1--><p class="prose">${escape_html(t()("close-text"))}</p> <form method="POST" action="?/close" class="stack-tight">`);
			if (form && "unsure" in form) $$renderer.push(`<!--[0--><p class="wrong" role="alert">${escape_html(t()("close-unsure"))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <label class="check"><input type="checkbox" name="sure" value="yes" required=""/>${escape_html(t()("close-confirm"))}</label> <p><button class="button danger">${escape_html(t()("close-button"))}</button></p></form>`);
		}
		$$renderer.push(`<!--]--></section>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../../../../../chunks/server3.js";
import "../../../../../../../chunks/forms.js";
import { t as translator } from "../../../../../../../chunks/translator.js";
import { t as Breadcrumbs } from "../../../../../../../chunks/Breadcrumbs.js";
import { t as PageHeader } from "../../../../../../../chunks/PageHeader.js";
import { t as Notice } from "../../../../../../../chunks/Notice.js";
// web/src/routes/(staff)/organisation/[organisation]/waves/new/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const values = derived(() => form?.values ?? {});
		const text = (field, otherwise = "") => String(values()[field] ?? otherwise);
		const wrong = derived(() => ({
			name: form?.problem.code === "name-taken" ? t()("name-taken") : isWrong("name") ? t()("wrong-name") : null,
			kind: isWrong("kind") ? t()("wrong-kind") : null,
			opensOn: isWrong("opensOn") ? t()("wrong-opens") : null,
			closesOn: isWrong("closesOn") ? t()("wrong-closes") : null
		}));
		function isWrong(field) {
			return form?.problem.fields[field] !== void 0;
		}
		function error($$renderer, field) {
			if (wrong()[field]) $$renderer.push(`<!--[0--><p class="wrong"${attr("id", `${stringify(field)}-wrong`)}>${escape_html(wrong()[field])}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		Breadcrumbs($$renderer, { trail: [{
			label: t()("title"),
			href: `/organisation/${data.organisation.slug}/waves`
		}, { label: t()("new") }] });
		$$renderer.push(`<!----> `);
		PageHeader($$renderer, {
			title: t()("new-title"),
			lead: t()("new-lead")
		});
		$$renderer.push(`<!----> <form method="POST" class="stack-wide prose">`);
		if (form?.problem) {
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
		$$renderer.push(`<!--]--> <div class="field"><label for="name">${escape_html(t()("name"))}</label> <p class="hint" id="name-hint">${escape_html(t()("name-hint"))}</p> <input id="name" name="name"${attr("value", text("name"))} maxlength="60" required="" aria-describedby="name-hint name-wrong"${attr("aria-invalid", wrong().name !== null)}/> `);
		error($$renderer, "name");
		$$renderer.push(`<!----></div> <fieldset class="stack-tight"><legend class="field-label">${escape_html(t()("kind"))}</legend> <!--[-->`);
		const each_array = ensure_array_like(data.kinds);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { kind, count, sensitive } = each_array[$$index];
			$$renderer.push(`<label class="choice"><input type="radio" name="kind"${attr("value", kind)}${attr("checked", text("kind") === kind, true)} required=""/> <span><strong>${escape_html(t()(kind))}</strong><br/> ${escape_html(t()(`${kind}-text`, { count }))} `);
			if (sensitive > 0) $$renderer.push(`<!--[0--><span class="muted">${escape_html(t()("sensitive-note", { count: sensitive }))}</span>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></span></label>`);
		}
		$$renderer.push(`<!--]--> `);
		error($$renderer, "kind");
		$$renderer.push(`<!----></fieldset> <div class="row"><div class="field"><label for="opens">${escape_html(t()("opens"))}</label> <input id="opens" name="opensOn" type="date"${attr("value", text("opensOn", data.today))} required=""${attr("aria-invalid", wrong().opensOn !== null)}/> `);
		error($$renderer, "opensOn");
		$$renderer.push(`<!----></div> <div class="field"><label for="closes">${escape_html(t()("closes"))}</label> <input id="closes" name="closesOn" type="date"${attr("value", text("closesOn", data.inThreeWeeks))} required="" aria-describedby="closes-hint"${attr("aria-invalid", wrong().closesOn !== null)}/> `);
		error($$renderer, "closesOn");
		$$renderer.push(`<!----></div></div> <p class="hint" id="closes-hint">${escape_html(t()("closes-hint"))}</p> <p><button class="button primary">${escape_html(t()("make"))}</button></p></form>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
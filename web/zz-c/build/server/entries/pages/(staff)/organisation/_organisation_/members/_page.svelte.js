import { c as stringify, p as escape_html, r as derived, u as attr } from "../../../../../../chunks/server3.js";
import "../../../../../../chunks/forms.js";
import { t as Button } from "../../../../../../chunks/Button.js";
import { t as DataTable } from "../../../../../../chunks/DataTable.js";
import { t as Field } from "../../../../../../chunks/Field.js";
import { t as Notice } from "../../../../../../chunks/Notice.js";
import { t as PageHeader } from "../../../../../../chunks/PageHeader.js";
import { t as Select } from "../../../../../../chunks/Select.js";
import { n as formatDate, t as translator } from "../../../../../../chunks/translator.js";
// web/src/routes/(staff)/organisation/[organisation]/members/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const roles = [
			"coordinator",
			"analyst",
			"administrator"
		];
		const columns = derived(() => [
			{
				key: "email",
				label: t()("member")
			},
			{
				key: "role",
				label: t()("role")
			},
			{
				key: "since",
				label: t()("since")
			},
			{
				key: "remove",
				label: t()("remove")
			}
		]);
		PageHeader($$renderer, {
			title: t()("members"),
			lead: t()("members-lead", { name: data.organisation.name })
		});
		$$renderer.push(`<!----> `);
		if (form && "added" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "success",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t()("added", { email: form.added ?? "" }))}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (form && "problem" in form) {
			$$renderer.push("<!--[0-->");
			Notice($$renderer, {
				kind: "danger",
				live: true,
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(form.problem.code === "state-changed" ? t()("last-administrator") : form.problem.message)}`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		{
			function cell($$renderer, member, key) {
				if (key === "email") $$renderer.push(`<!--[0-->${escape_html(member.email)}`);
				else if (key === "role") $$renderer.push(`<!--[1-->${escape_html(t()(`role-${member.role}`))}`);
				else if (key === "since") $$renderer.push(`<!--[2-->${escape_html(formatDate(member.since, data.language, "short"))}`);
				else {
					$$renderer.push(`<!--[-1--><form method="POST" action="?/remove"><input type="hidden" name="membership"${attr("value", member.id)}/> `);
					Button($$renderer, {
						look: "quiet",
						"aria-label": `${stringify(t()("remove"))}: ${stringify(member.email)}`,
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(t()("remove"))}`);
						},
						$$slots: { default: true }
					});
					$$renderer.push(`<!----></form>`);
				}
				$$renderer.push(`<!--]-->`);
			}
			DataTable($$renderer, {
				caption: t()("members"),
				captionHidden: true,
				columns: columns(),
				rows: data.members,
				id: (member) => member.id,
				cell,
				$$slots: { cell: true }
			});
		}
		$$renderer.push(`<!----> <section class="stack" aria-labelledby="add"><h2 id="add">${escape_html(t()("add-title"))}</h2> <form method="POST" action="?/add" class="stack">`);
		Field($$renderer, {
			name: "email",
			label: t()("member"),
			type: "email",
			required: true,
			error: form && "wrong" in form ? t()("wrong") : void 0
		});
		$$renderer.push(`<!----> `);
		Field($$renderer, {
			name: "name",
			label: t()("person-name")
		});
		$$renderer.push(`<!----> `);
		Select($$renderer, {
			name: "role",
			label: t()("role"),
			options: roles.map((role) => ({
				value: role,
				label: t()(`role-${role}`)
			}))
		});
		$$renderer.push(`<!----> <div>`);
		Button($$renderer, {
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("add"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></div></form></section>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
import { c as stringify, i as ensure_array_like, p as escape_html, r as derived, u as attr } from "../../../chunks/server3.js";
/* empty css                    */
/* empty css                    */
import { t as page } from "../../../chunks/state.js";
import { t as commonWords } from "../../../chunks/common-words.js";
import { t as Icon } from "../../../chunks/Icon.js";
import { t as LanguageSwitch } from "../../../chunks/LanguageSwitch.js";
import { t as SkipLink } from "../../../chunks/SkipLink.js";
// web/src/routes/(staff)/+layout.svelte
function _layout($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { children } = $$props;
		const word = derived(commonWords);
		const nav = derived(() => page.data.nav ?? []);
		const isCurrent = (href) => page.url.pathname === href || href.split("/").length > 3 && page.url.pathname.startsWith(`${href}/`);
		SkipLink($$renderer, {});
		$$renderer.push(`<!----> `);
		if (page.data.organisation?.isExample) {
			$$renderer.push(`<!--[0--><div class="banner"><span><strong>${escape_html(word()("example.label"))}</strong></span> `);
			if (page.data.mayRemoveExample) $$renderer.push(`<!--[0--><a${attr("href", `/organisation/${stringify(page.data.organisation.slug)}/remove-example`)}>${escape_html(word()("example.remove"))}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <div class="staff"><header class="staff-top"><a class="organisation" href="/start">${escape_html(page.data.organisation?.name ?? "Medespraak")}</a> `);
		LanguageSwitch($$renderer, {});
		$$renderer.push(`<!----> <form method="POST" action="/sign-out"><button class="button quiet">${escape_html(word()("signOut"))}</button></form></header> <nav class="staff-nav"${attr("aria-label", word()("rooms"))}><details><summary>`);
		Icon($$renderer, { name: "menu" });
		$$renderer.push(`<!----> ${escape_html(word()("menu"))}</summary> <ul><!--[-->`);
		const each_array = ensure_array_like(nav());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { href, label, icon } = each_array[$$index];
			$$renderer.push(`<li><a${attr("href", href)}${attr("aria-current", isCurrent(href) ? "page" : void 0)}>`);
			Icon($$renderer, { name: icon });
			$$renderer.push(`<!----> ${escape_html(label)}</a></li>`);
		}
		$$renderer.push(`<!--]--></ul></details></nav> <main id="content" class="stack-wide" tabindex="-1">`);
		children($$renderer);
		$$renderer.push(`<!----></main> <footer class="staff-foot row"><span>${escape_html(word()("footer"))}</span> <a href="/framework">${escape_html(word()("framework"))}</a> <a href="/accessibility">${escape_html(word()("accessibility"))}</a></footer></div>`);
	});
}
export { _layout as default };

//# sourceMappingURL=_layout.svelte.js.map
import { a as head, c as stringify, i as ensure_array_like, p as escape_html, r as derived, t as attr_class, u as attr } from "../../../chunks/server3.js";
import { t as Icon } from "../../../chunks/Icon.js";
import { t as LinkButton } from "../../../chunks/LinkButton.js";
import { t as Pictogram } from "../../../chunks/Pictogram.js";
import { t as translator } from "../../../chunks/translator.js";
// web/src/lib/home/Loop.svelte
function Loop($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The loop as a picture: four stations on a ring, each with its own words. */
		const { t } = $$props;
		const stations = [
			"meet",
			"ask",
			"learn",
			"act"
		];
		$$renderer.push(`<div class="loop svelte-1rufguy"><svg viewBox="0 0 480 480" aria-hidden="true" class="svelte-1rufguy"><g fill="none" stroke-width="3" stroke-linecap="round"><path class="ring svelte-1rufguy" d="M240 70a170 170 0 0 1 170 170"></path><path class="ring svelte-1rufguy" d="M410 240a170 170 0 0 1-170 170"></path><path class="ring svelte-1rufguy" d="M240 410a170 170 0 0 1-170-170"></path><path class="ring svelte-1rufguy" d="M70 240a170 170 0 0 1 170-170"></path><path class="arrow svelte-1rufguy" d="M372 119L374 135L359 130"></path><path class="arrow svelte-1rufguy" d="M389 339L374 345L376 329"></path><path class="arrow svelte-1rufguy" d="M108 361L106 345L121 350"></path><path class="arrow svelte-1rufguy" d="M91 141L106 135L104 151"></path></g></svg> <ol class="svelte-1rufguy"><!--[-->`);
		const each_array = ensure_array_like(stations);
		for (let index = 0, $$length = each_array.length; index < $$length; index++) {
			let station = each_array[index];
			$$renderer.push(`<li${attr_class(`station-${stringify(index)}`, "svelte-1rufguy")}><strong class="svelte-1rufguy">${escape_html(t(`loop.${station}`))}</strong> <span>${escape_html(t(`loop.${station}.text`))}</span></li>`);
		}
		$$renderer.push(`<!--]--></ol></div>`);
	});
}
// web/src/routes/(public)/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const t = derived(() => translator(data.texts, data.language));
		const readers = [
			["newcomer", "person"],
			["buddy", "conversation"],
			["coordinator", "calendar"],
			["municipality", "town"]
		];
		const promises = [
			"answers",
			"ten",
			"free",
			"apart"
		];
		head("yy6z3u", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>Medespraak: ${escape_html(t()("title"))}</title>`);
			});
			$$renderer.push(`<meta name="description"${attr("content", t()("lead"))}/>`);
		});
		$$renderer.push(`<div class="home svelte-yy6z3u"><section class="home-opening svelte-yy6z3u"><div class="stack"><h1>${escape_html(t()("title"))}</h1> <p class="lead">${escape_html(t()("lead"))}</p> <p class="row">`);
		LinkButton($$renderer, {
			href: "/sign-in",
			look: "primary",
			icon: "sign-in",
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("signIn"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		LinkButton($$renderer, {
			href: "/framework",
			icon: "book",
			children: ($$renderer) => {
				$$renderer.push(`<!---->${escape_html(t()("framework"))}`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></p> <p class="muted">${escape_html(t()("link"))}</p></div> `);
		Loop($$renderer, { t: t() });
		$$renderer.push(`<!----></section> <section class="stack"><h2>${escape_html(t()("who"))}</h2> <ul class="home-readers plain-list svelte-yy6z3u"><!--[-->`);
		const each_array = ensure_array_like(readers);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let [reader, pictogram] = each_array[$$index];
			$$renderer.push(`<li>`);
			Pictogram($$renderer, {
				name: pictogram,
				size: 44
			});
			$$renderer.push(`<!----> <h3 class="svelte-yy6z3u">${escape_html(t()(`${reader}.name`))}</h3> <p>${escape_html(t()(`${reader}.text`))}</p></li>`);
		}
		$$renderer.push(`<!--]--></ul></section> <section class="stack"><h2>${escape_html(t()("promises"))}</h2> <ul class="home-promises plain-list svelte-yy6z3u"><!--[-->`);
		const each_array_1 = ensure_array_like(promises);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let promise = each_array_1[$$index_1];
			$$renderer.push(`<li class="svelte-yy6z3u">`);
			Icon($$renderer, {
				name: "shield",
				size: 24
			});
			$$renderer.push(`<!----> <span>${escape_html(t()(`promise.${promise}`))}</span></li>`);
		}
		$$renderer.push(`<!--]--></ul></section></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
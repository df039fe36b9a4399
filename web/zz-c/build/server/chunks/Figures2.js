import { c as stringify, d as clsx, i as ensure_array_like, p as escape_html, r as derived, t as attr_class, u as attr } from "./server3.js";
import { t as Button } from "./Button.js";
import { t as Icon } from "./Icon.js";
import { a as formatNumber, o as formatPercent } from "./translator.js";
// web/src/lib/figures/words.ts
/** A value of a figure in words: a percent for a share, a plain number for a score. */
function formatValue(line, value, language) {
	return line.kind === "indicator" || line.status === "at-bound" ? formatPercent(value, language) : formatNumber(value, language);
}
/** What a figure says, or why it says nothing. */
function describeValue(line, t, language) {
	const format = (value) => formatValue(line, value ?? 0, language);
	switch (line.status) {
		case "withheld": return t("withheld");
		case "number-only": return t("number-only", { n: line.n ?? 0 });
		case "bounded": return t(line.bound === "at-most" ? "at-most" : "at-least", { value: format(line.value) });
		case "at-bound": return t(line.bound === "lower" ? "at-lower" : "at-upper", {
			value: format(line.value),
			lower: format(line.lower),
			upper: format(line.upper)
		});
		case "published": return t("interval", {
			value: format(line.value),
			lower: format(line.lower),
			upper: format(line.upper)
		});
	}
}
// web/src/lib/figures/view.ts
/** A place on the 0–100 line: fractions of indicators become percents, scores stay. */
var onAxis = (line, value) => line.kind === "indicator" || line.status === "at-bound" ? value * 100 : value;
// web/src/lib/figures/FigureRow.svelte
function FigureRow($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One figure: its name, a dot with its interval on a line from 0 to 100, the value in words and its n. */
		const { line, t, language } = $$props;
		const words = derived(() => describeValue(line, t, language));
		const hasDot = derived(() => (line.status === "published" || line.status === "at-bound") && line.value !== null && line.lower !== null);
		const place = (value) => 2 + onAxis(line, value ?? 0) * 196 / 100;
		$$renderer.push(`<div${attr_class(clsx(["figure-row", line.kind]))}><span>${escape_html(line.kind === "domain" ? t("score") : line.name)}</span> <svg viewBox="0 0 200 24" role="img"${attr("aria-label", `${stringify(line.name)}: ${stringify(words())}`)} preserveAspectRatio="none">`);
		if (line.status === "withheld" || line.status === "number-only") $$renderer.push(`<!--[0--><rect class="figure-hatched" x="2" y="6" width="196" height="12"></rect>`);
		else {
			$$renderer.push(`<!--[-1--><line class="figure-axis" x1="2" x2="198" y1="12" y2="12"></line><!--[-->`);
			const each_array = ensure_array_like([
				0,
				25,
				50,
				75,
				100
			]);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let tick = each_array[$$index];
				$$renderer.push(`<line class="figure-axis"${attr("x1", 2 + tick * 1.96)}${attr("x2", 2 + tick * 1.96)} y1="8" y2="16"></line>`);
			}
			$$renderer.push(`<!--]-->`);
			if (hasDot()) $$renderer.push(`<!--[0--><line class="figure-interval"${attr("x1", place(line.lower))}${attr("x2", place(line.upper))} y1="12" y2="12"></line><ellipse class="figure-dot"${attr("cx", place(line.value))} cy="12" rx="3" ry="5"></ellipse>`);
			else $$renderer.push(`<!--[-1--><line class="figure-interval"${attr("x1", place(line.value))}${attr("x2", line.bound === "at-most" ? 2 : 198)} y1="12" y2="12"></line>`);
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]--></svg> <span>${escape_html(words())} `);
		if (line.n !== null && line.status !== "number-only") $$renderer.push(`<!--[0--><span class="muted">${escape_html(t("n", { n: line.n }))}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></span></div>`);
	});
}
// web/src/lib/figures/FiguresTable.svelte
function FiguresTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The same numbers as a table, for who would rather read or copy them. */
		const { headings, caption, t, language } = $$props;
		const lines = derived(() => headings.flatMap((heading) => heading.domains.flatMap((domain) => [...domain.score ? [{
			line: domain.score,
			name: `${domain.name}: ${t("score")}`
		}] : [], ...domain.indicators.map((line) => ({
			line,
			name: line.name
		}))])));
		function describeMissing(line) {
			if (!line.missing) return "";
			const split = Object.entries(line.missing.kinds ?? {}).filter(([, count]) => count !== 0).map(([kind, count]) => `${t(`kind-${kind}`)}: ${count ?? t("few")}`);
			return [formatNumber(line.missing.total, language), ...split.length > 0 ? [`(${split.join(", ")})`] : []].join(" ");
		}
		$$renderer.push(`<div class="table-scroll" tabindex="0" role="region"${attr("aria-label", caption)}><table><caption>${escape_html(caption)}</caption><thead><tr><th scope="col">${escape_html(t("what"))}</th><th scope="col" class="number">${escape_html(t("value"))}</th><th scope="col" class="number">${escape_html(t("margin"))}</th><th scope="col" class="number">${escape_html(t("count"))}</th><th scope="col">${escape_html(t("no-answer"))}</th></tr></thead><tbody><!--[-->`);
		const each_array = ensure_array_like(lines());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { line, name } = each_array[$$index];
			$$renderer.push(`<tr><th scope="row">${escape_html(name)}</th>`);
			if (line.status === "published" && line.value !== null && line.lower !== null && line.upper !== null) $$renderer.push(`<!--[0--><td class="number">${escape_html(formatValue(line, line.value, language))}</td> <td class="number">${escape_html(formatValue(line, line.lower, language))} – ${escape_html(formatValue(line, line.upper, language))}</td>`);
			else $$renderer.push(`<!--[-1--><td colspan="2">${escape_html(describeValue(line, t, language))}</td>`);
			$$renderer.push(`<!--]--><td class="number">${escape_html(line.n === null ? "" : formatNumber(line.n, language))}</td><td>${escape_html(describeMissing(line))}</td></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table></div>`);
	});
}
// web/src/lib/figures/Figures.svelte
function Figures($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The figures of a release for one group: chart, table behind it, and the file. */
		const { headings, choices, group, csv, t, language } = $$props;
		const chosen = derived(() => `${group.by}:${group.value}`);
		$$renderer.push(`<p class="prose">${escape_html(t("means"))}</p> <div class="row-apart">`);
		if (choices.length > 0) {
			$$renderer.push(`<!--[0--><form class="filters"><div class="field"><label for="group">${escape_html(t("group"))}</label> `);
			$$renderer.select({
				id: "group",
				name: "group",
				value: chosen()
			}, ($$renderer) => {
				$$renderer.option({ value: "all:all" }, ($$renderer) => {
					$$renderer.push(`${escape_html(t("everybody"))}`);
				});
				$$renderer.push(`<!--[-->`);
				const each_array = ensure_array_like(choices);
				for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
					let { by, groups } = each_array[$$index_1];
					$$renderer.push(`<optgroup${attr("label", t(`by-${by}`))}><!--[-->`);
					const each_array_1 = ensure_array_like(groups);
					for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
						let { value, name } = each_array_1[$$index];
						$$renderer.option({
							value: `${stringify(by)}:${stringify(value)}`,
							selected: chosen() === `${by}:${value}`
						}, ($$renderer) => {
							$$renderer.push(`${escape_html(name)}`);
						});
					}
					$$renderer.push(`<!--]--></optgroup>`);
				}
				$$renderer.push(`<!--]-->`);
			});
			$$renderer.push(`</div> `);
			Button($$renderer, {
				look: "secondary",
				children: ($$renderer) => {
					$$renderer.push(`<!---->${escape_html(t("show"))}`);
				},
				$$slots: { default: true }
			});
			$$renderer.push(`<!----></form>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <a class="button quiet"${attr("href", csv)} download="">`);
		Icon($$renderer, { name: "download" });
		$$renderer.push(`<!----> ${escape_html(t("csv"))}</a></div> <svg width="0" height="0" aria-hidden="true" class="visually-hidden"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"></line></pattern></defs></svg> <h2>${escape_html(group.name)}</h2> <!--[-->`);
		const each_array_2 = ensure_array_like(headings);
		for (let $$index_4 = 0, $$length = each_array_2.length; $$index_4 < $$length; $$index_4++) {
			let heading = each_array_2[$$index_4];
			$$renderer.push(`<section${attr_class(`stack heading-${stringify(heading.id)}`)}${attr("aria-labelledby", `h-${stringify(heading.id)}`)}><h2 class="heading-mark"${attr("id", `h-${stringify(heading.id)}`)}>${escape_html(heading.name)}</h2> <!--[-->`);
			const each_array_3 = ensure_array_like(heading.domains);
			for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
				let domain = each_array_3[$$index_3];
				$$renderer.push(`<article class="card stack-tight"${attr("aria-labelledby", `d-${stringify(domain.id)}`)}><h3${attr("id", `d-${stringify(domain.id)}`)}>${escape_html(domain.name)}</h3> `);
				if (domain.score) {
					$$renderer.push("<!--[0-->");
					FigureRow($$renderer, {
						line: domain.score,
						t,
						language
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <!--[-->`);
				const each_array_4 = ensure_array_like(domain.indicators);
				for (let $$index_2 = 0, $$length = each_array_4.length; $$index_2 < $$length; $$index_2++) {
					let line = each_array_4[$$index_2];
					FigureRow($$renderer, {
						line,
						t,
						language
					});
				}
				$$renderer.push(`<!--]--></article>`);
			}
			$$renderer.push(`<!--]--></section>`);
		}
		$$renderer.push(`<!--]--> <details><summary>${escape_html(t("as-table"))}</summary> `);
		FiguresTable($$renderer, {
			headings,
			caption: group.name,
			t,
			language
		});
		$$renderer.push(`<!----></details>`);
	});
}
export { Figures as t };

//# sourceMappingURL=Figures2.js.map
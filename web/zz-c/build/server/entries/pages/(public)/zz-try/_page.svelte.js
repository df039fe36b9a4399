import { c as stringify, d as clsx, i as ensure_array_like, o as props_id, p as escape_html, r as derived, t as attr_class, u as attr } from "../../../../chunks/server3.js";
import { t as commonWords } from "../../../../chunks/common-words.js";
import { t as page } from "../../../../chunks/state.js";
import { a as formatNumber, o as formatPercent } from "../../../../chunks/translator.js";
import { t as DataTable } from "../../../../chunks/DataTable.js";
import { t as Icon } from "../../../../chunks/Icon.js";
import { t as Notice } from "../../../../chunks/Notice.js";
import { n as Tabs, t as Pager } from "../../../../chunks/Pager.js";
import { t as Field } from "../../../../chunks/Field.js";
import { t as Select } from "../../../../chunks/Select.js";
import { t as Checkbox } from "../../../../chunks/Checkbox.js";
import { t as Pictogram } from "../../../../chunks/Pictogram.js";
import { t as EmptyState } from "../../../../chunks/EmptyState.js";
import { t as Button } from "../../../../chunks/Button.js";
import { t as LinkButton } from "../../../../chunks/LinkButton.js";
import { t as StatTile } from "../../../../chunks/StatTile.js";
// web/src/lib/components/figures.ts
/** 0..100 on the line, whatever the unit. */
var position = (value, unit) => Math.min(100, Math.max(0, unit === "share" ? value * 100 : value));
/** Writes a figure in words, in the page's language; nothing is said that the release withholds. */
function describeFigure(row, word, language) {
	const say = (value) => row.unit === "share" || row.status === "at-bound" ? formatPercent(value, language) : formatNumber(Math.round(value), language);
	const n = row.n === null ? "" : word("share.n", { n: row.n });
	if (row.status === "withheld") return {
		main: word("share.withheld"),
		rest: ""
	};
	if (row.status === "number-only" || row.value === null) return {
		main: word("share.protects"),
		rest: n
	};
	if (row.status === "bounded") return {
		main: word(`share.${row.bound === "at-most" ? "at-most" : "at-least"}`, { value: say(row.value) }),
		rest: n
	};
	if (row.status === "at-bound") return {
		main: word(row.bound === "lower" ? "share.all-low" : "share.all-high", { share: say(row.value) }),
		rest: n
	};
	const interval = row.lower === null || row.upper === null ? "" : word("share.interval", {
		low: say(row.lower),
		high: say(row.upper)
	});
	return {
		main: say(row.value),
		rest: [interval, n].filter(Boolean).join(" · ")
	};
}
// web/src/lib/components/FiguresTable.svelte
function FiguresTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The same figures as a table: for who reads with a screen reader, or wants the numbers. */
		const { title, groups } = $$props;
		const word = derived(commonWords);
		const rows = derived(() => groups.flatMap((group) => group.rows.map((row) => ({
			row,
			group: group.label
		}))));
		const columns = derived(() => [
			{
				key: "name",
				label: word()("share.column.name")
			},
			{
				key: "group",
				label: word()("share.column.group")
			},
			{
				key: "share",
				label: word()("share.column.share"),
				numeric: true
			},
			{
				key: "interval",
				label: word()("share.column.interval"),
				numeric: true
			},
			{
				key: "n",
				label: word()("share.column.n"),
				numeric: true
			}
		]);
		function interval({ lower, upper, unit }) {
			const say = (value) => formatNumber(Math.round(unit === "share" ? value * 100 : value), page.data.language) + (unit === "share" ? "%" : "");
			return lower === null || upper === null ? "–" : word()("share.interval", {
				low: say(lower),
				high: say(upper)
			});
		}
		{
			function cell($$renderer, { row, group }, key) {
				if (key === "name") $$renderer.push(`<!--[0-->${escape_html(row.label)}`);
				else if (key === "group") $$renderer.push(`<!--[1-->${escape_html(group)}`);
				else if (key === "share") $$renderer.push(`<!--[2-->${escape_html(describeFigure(row, word(), page.data.language).main)}`);
				else if (key === "interval") $$renderer.push(`<!--[3-->${escape_html(interval(row))}`);
				else $$renderer.push(`<!--[-1-->${escape_html(row.n === null ? "–" : formatNumber(row.n, page.data.language))}`);
				$$renderer.push(`<!--]-->`);
			}
			DataTable($$renderer, {
				caption: title,
				columns: columns(),
				rows: rows(),
				id: ({ row, group }) => `${group} ${row.id}`,
				cell,
				$$slots: { cell: true }
			});
		}
	});
}
// web/src/lib/components/ShareRow.svelte
function ShareRow($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const uid = props_id($$renderer);
		const { row } = $$props;
		const words = derived(() => describeFigure(row, commonWords(), page.data.language));
		const at = (value) => `${position(value, row.unit)}%`;
		/** An at-bound figure is a share at one end of a scale, not a place on the line. */
		const isDrawn = derived(() => row.value !== null && (row.status === "published" || row.status === "bounded"));
		$$renderer.push(`<li${attr_class(clsx(["figure-row", { domain: row.isTotal }]))}><span${attr("id", uid)}>`);
		if (row.href) $$renderer.push(`<!--[0--><a${attr("href", row.href)}>${escape_html(row.label)}</a>`);
		else $$renderer.push(`<!--[-1-->${escape_html(row.label)}`);
		$$renderer.push(`<!--]--></span> <svg role="img"${attr("aria-label", `${stringify(row.label)}: ${stringify(words().main)}${words().rest ? `, ${words().rest}` : ""}`)}>`);
		if (row.status === "withheld" || row.status === "number-only") $$renderer.push(`<!--[0--><defs><pattern${attr("id", `${uid}-hatch`)} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" y1="0" x2="0" y2="8"></line></pattern></defs><rect class="figure-hatched" x="0" y="20%" width="100%" height="60%" rx="4"${attr("fill", `url(#${uid}-hatch)`)}></rect>`);
		else {
			$$renderer.push(`<!--[-1--><!--[-->`);
			const each_array = ensure_array_like(isDrawn() ? [
				0,
				25,
				50,
				75,
				100
			] : []);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let tick = each_array[$$index];
				$$renderer.push(`<line class="figure-axis"${attr("x1", `${stringify(tick)}%`)}${attr("x2", `${stringify(tick)}%`)} y1="0" y2="100%"></line>`);
			}
			$$renderer.push(`<!--]--><line class="figure-axis" x1="0" x2="100%" y1="50%" y2="50%"></line>`);
			if (isDrawn() && row.value !== null) {
				$$renderer.push("<!--[0-->");
				if (row.status === "bounded") {
					$$renderer.push("<!--[0-->");
					const atMost = row.bound === "at-most";
					$$renderer.push(`<line class="figure-bound"${attr("x1", atMost ? "0" : at(row.value))}${attr("x2", atMost ? at(row.value) : "100%")} y1="50%" y2="50%"></line><line class="figure-bound"${attr("x1", at(row.value))}${attr("x2", at(row.value))} y1="25%" y2="75%"></line>`);
				} else {
					$$renderer.push("<!--[-1-->");
					if (row.lower !== null && row.upper !== null) $$renderer.push(`<!--[0--><line class="figure-interval"${attr("x1", at(row.lower))}${attr("x2", at(row.upper))} y1="50%" y2="50%"></line>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--><circle class="figure-dot"${attr("cx", at(row.value))} cy="50%" r="6.5"></circle>`);
				}
				$$renderer.push(`<!--]-->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]--></svg> <span class="figure-words" aria-hidden="true">`);
		if (isDrawn()) $$renderer.push(`<!--[0--><strong>${escape_html(words().main)}</strong>`);
		else $$renderer.push(`<!--[-1--><span class="muted">${escape_html(words().main)}</span>`);
		$$renderer.push(`<!--]--> `);
		if (words().rest) $$renderer.push(`<!--[0--><br/><span class="muted">${escape_html(words().rest)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></span></li>`);
	});
}
// web/src/lib/components/ShareChart.svelte
function ShareChart($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const uid = props_id($$renderer);
		const { title, subtitle, groups, axis, csv, children } = $$props;
		const word = derived(commonWords);
		$$renderer.push(`<figure class="figure"${attr("aria-labelledby", uid)}><figcaption class="stack-tight"><h2${attr("id", uid)}>${escape_html(title)}</h2> <p class="muted">${escape_html(subtitle)}</p> `);
		if (children) {
			$$renderer.push(`<!--[0--><div class="figure-means">`);
			children($$renderer);
			$$renderer.push(`<!----></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></figcaption> <!--[-->`);
		const each_array = ensure_array_like(groups);
		for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
			let group = each_array[$$index_1];
			$$renderer.push(`<section${attr_class(clsx(["figure-group", group.heading && `heading-${group.heading}`]))}><h3>${escape_html(group.label)}</h3> <ul class="figure-rows"><!--[-->`);
			const each_array_1 = ensure_array_like(group.rows);
			for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
				let row = each_array_1[$$index];
				ShareRow($$renderer, { row });
			}
			$$renderer.push(`<!--]--></ul> <div class="figure-row scale" aria-hidden="true"><span></span> <svg><text x="0" y="80%" text-anchor="start">0</text><text x="50%" y="80%" text-anchor="middle">50</text><text x="100%" y="80%" text-anchor="end">100</text></svg> <span class="figure-words"></span></div></section>`);
		}
		$$renderer.push(`<!--]--> <p class="muted small">${escape_html(axis ?? word()("share.axis"))}</p> <div class="row"><details class="figure-table"><summary>`);
		Icon($$renderer, { name: "table" });
		$$renderer.push(`<!----> ${escape_html(word()("share.table"))}</summary> `);
		FiguresTable($$renderer, {
			title,
			groups
		});
		$$renderer.push(`<!----></details> `);
		if (csv) {
			$$renderer.push(`<!--[0--><a class="row"${attr("href", csv)} download="">`);
			Icon($$renderer, { name: "download" });
			$$renderer.push(`<!----> ${escape_html(word()("share.csv"))}</a>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></figure>`);
	});
}
// web/src/lib/components/Steps.svelte
function Steps($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Where one is in a task of several pages. `current` counts from 0. */
		const { steps, current } = $$props;
		const word = derived(commonWords);
		$$renderer.push(`<ol class="steps"${attr("aria-label", word()("steps"))}><!--[-->`);
		const each_array = ensure_array_like(steps);
		for (let index = 0, $$length = each_array.length; index < $$length; index++) {
			let step = each_array[index];
			$$renderer.push(`<li${attr_class(clsx({
				done: index < current,
				current: index === current
			}))}${attr("aria-current", index === current ? "step" : void 0)}><span class="step-mark">`);
			if (index < current) {
				$$renderer.push("<!--[0-->");
				Icon($$renderer, {
					name: "check",
					size: 16
				});
			} else $$renderer.push(`<!--[-1-->${escape_html(index + 1)}`);
			$$renderer.push(`<!--]--></span> <span>${escape_html(step)}`);
			if (index < current) $$renderer.push(`<!--[0--><span class="visually-hidden">, ${escape_html(word()("done"))}</span>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></span></li>`);
		}
		$$renderer.push(`<!--]--></ol>`);
	});
}
// web/src/lib/components/Choice.svelte
function Choice($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const uid = props_id($$renderer);
		const { name, legend, options, value, error, required = false, legendHidden = false, onchange } = $$props;
		$$renderer.push(`<fieldset class="choices"${attr("aria-describedby", error ? `${uid}-error` : void 0)}><legend${attr_class(clsx(legendHidden ? "visually-hidden" : "question"))}>${escape_html(legend)}</legend> `);
		if (error) $$renderer.push(`<!--[0--><p class="wrong"${attr("id", `${uid}-error`)}>${escape_html(error)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <!--[-->`);
		const each_array = ensure_array_like(options);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let option = each_array[$$index];
			$$renderer.push(`<label class="choice"><input type="radio"${attr("name", name)}${attr("value", option.value)}${attr("checked", option.value === value, true)}${attr("required", required, true)}/> `);
			if (option.pictogram) {
				$$renderer.push("<!--[0-->");
				Pictogram($$renderer, {
					name: option.pictogram,
					size: 44
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <span>${escape_html(option.label)} `);
			if (option.hint) $$renderer.push(`<!--[0--><span class="hint">${escape_html(option.hint)}</span>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></span></label>`);
		}
		$$renderer.push(`<!--]--></fieldset>`);
	});
}
// web/src/lib/components/FileDrop.svelte
function FileDrop($$renderer, $$props) {
	const uid = props_id($$renderer);
	const { name, label, hint, accept, error, required = true } = $$props;
	$$renderer.push(`<div${attr_class(clsx(["file-drop", { faulty: error }]))}>`);
	Icon($$renderer, {
		name: "upload",
		size: 28
	});
	$$renderer.push(`<!----> <label${attr("for", uid)}>${escape_html(label)}</label> <p class="hint"${attr("id", `${uid}-hint`)}>${escape_html(hint)}</p> `);
	if (error) $$renderer.push(`<!--[0--><p class="wrong"${attr("id", `${uid}-error`)}>${escape_html(error)}</p>`);
	else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--> <input${attr("id", uid)} type="file"${attr("name", name)}${attr("accept", accept)}${attr("required", required, true)}${attr("aria-describedby", error ? `${uid}-hint ${uid}-error` : `${uid}-hint`)}/></div>`);
}
// web/src/lib/components/Confirm.svelte
function Confirm($$renderer, $$props) {
	/** What the first tap offers: "Alles wissen". */
	/** What will happen, and the form that makes it happen. */
	/** Ask before doing what cannot be undone, without scripts: the first tap opens, the button inside does it. */
	const { label, icon, children } = $$props;
	$$renderer.push(`<details class="confirm"><summary class="button secondary">`);
	if (icon) {
		$$renderer.push("<!--[0-->");
		Icon($$renderer, { name: icon });
	} else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--> ${escape_html(label)}</summary> <div class="confirm-body stack">`);
	children($$renderer);
	$$renderer.push(`<!----></div></details>`);
}
// web/src/lib/components/ProgressBar.svelte
function ProgressBar($$renderer, $$props) {
	const uid = props_id($$renderer);
	const { value, max, label } = $$props;
	$$renderer.push(`<div class="progress"><label${attr("for", uid)}>${escape_html(label)}</label> <progress${attr("id", uid)}${attr("value", value)}${attr("max", max)}></progress></div>`);
}
// web/src/routes/(public)/zz-try/+page.svelte
function _page($$renderer) {
	const r = (id, label, o) => ({
		id,
		label,
		unit: "share",
		status: "published",
		n: 52,
		value: .73,
		lower: .6,
		upper: .83,
		...o
	});
	const groups = [{
		heading: "markers-and-means",
		label: "Kenmerken en middelen",
		rows: [
			r("w", "Werk", {
				unit: "score",
				value: 48,
				lower: 41,
				upper: 55,
				isTotal: true
			}),
			r("a", "Mensen met betaald werk", {}),
			r("b", "Mensen die genoeg geld hebben voor de hele maand", {
				status: "withheld",
				value: null,
				lower: null,
				upper: null,
				n: null
			})
		]
	}, {
		heading: "foundation",
		label: "Fundament",
		rows: [
			r("c", "Kent eigen rechten", {
				status: "bounded",
				bound: "at-least",
				value: .9,
				lower: null,
				upper: null
			}),
			r("d", "Durft bezwaar te maken", {
				status: "number-only",
				value: null,
				lower: null,
				upper: null
			}),
			r("e", "Heeft een zeg", {
				status: "at-bound",
				bound: "upper",
				value: .8,
				lower: .7,
				upper: .9
			})
		]
	}];
	$$renderer.push(`<div class="stack-wide"><h1>Probeer</h1> `);
	Steps($$renderer, {
		steps: [
			"Bestand",
			"Kolommen",
			"Controle",
			"Klaar"
		],
		current: 1
	});
	$$renderer.push(`<!----> `);
	Tabs($$renderer, {
		label: "x",
		tabs: [{
			href: "#a",
			label: "Nieuwkomers",
			current: true,
			count: "600"
		}, {
			href: "#b",
			label: "Taalmaatjes",
			current: false
		}]
	});
	$$renderer.push(`<!----> `);
	Notice($$renderer, {
		kind: "success",
		title: "40 uitnodigingen verstuurd",
		live: true,
		children: ($$renderer) => {
			$$renderer.push(`<p>De mensen krijgen vandaag een mail.</p>`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!----> `);
	Notice($$renderer, {
		kind: "danger",
		title: "Deze lijst kon niet gelezen worden",
		children: ($$renderer) => {
			$$renderer.push(`<p>Sla het bestand op als CSV of XLSX.</p>`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!----> `);
	Notice($$renderer, {
		kind: "warning",
		children: ($$renderer) => {
			$$renderer.push(`<p>Let goed op.</p>`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!---->`);
	Notice($$renderer, {
		children: ($$renderer) => {
			$$renderer.push(`<p>Weet dit.</p>`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!----> <div class="tiles">`);
	StatTile($$renderer, {
		value: "38 van de 52",
		label: "mensen zijn klaar",
		detail: "73%"
	});
	$$renderer.push(`<!---->`);
	StatTile($$renderer, {
		value: "600",
		label: "nieuwkomers",
		href: "/"
	});
	$$renderer.push(`<!----></div> `);
	ShareChart($$renderer, {
		title: "Hoe gaat het per onderdeel",
		subtitle: "Nieuwkomers in Voorbeeldstad, najaar 2026, n = 52",
		groups,
		csv: "/x.csv",
		children: ($$renderer) => {
			$$renderer.push(`<p>Ongeveer driekwart zegt ja. Dit zegt niet waardoor het komt.</p>`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!----> <form class="stack">`);
	Field($$renderer, {
		name: "email",
		label: "E-mailadres",
		hint: "Zoals in uw brief",
		error: "Vul een adres in met een @",
		type: "email",
		required: true
	});
	$$renderer.push(`<!---->`);
	Field($$renderer, {
		name: "note",
		label: "Notitie",
		rows: 3
	});
	$$renderer.push(`<!---->`);
	Select($$renderer, {
		name: "s",
		label: "Rol",
		empty: "Kies",
		options: [{
			value: "a",
			label: "Coördinator"
		}],
		required: true
	});
	$$renderer.push(`<!---->`);
	Checkbox($$renderer, {
		name: "c",
		label: "Ik ga akkoord",
		hint: "Dat kan later weer uit"
	});
	$$renderer.push(`<!---->`);
	FileDrop($$renderer, {
		name: "f",
		label: "Bestand",
		hint: "CSV of XLSX",
		accept: ".csv"
	});
	$$renderer.push(`<!---->`);
	Choice($$renderer, {
		name: "q",
		legend: "Hebt u nu werk?",
		value: "b",
		options: [
			{
				value: "a",
				label: "Ja",
				pictogram: "scale-yes"
			},
			{
				value: "b",
				label: "Een beetje",
				pictogram: "scale-a-little",
				hint: "uitleg"
			},
			{
				value: "c",
				label: "Nee",
				pictogram: "freq-weekly"
			}
		]
	});
	$$renderer.push(`<!----><p class="row">`);
	Button($$renderer, {
		icon: "mail",
		children: ($$renderer) => {
			$$renderer.push(`<!---->Stuur`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!---->`);
	Button($$renderer, {
		look: "danger",
		icon: "trash",
		children: ($$renderer) => {
			$$renderer.push(`<!---->Wis`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!---->`);
	Button($$renderer, {
		look: "quiet",
		children: ($$renderer) => {
			$$renderer.push(`<!---->Terug`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!----></p></form> `);
	Confirm($$renderer, {
		label: "Alles wissen",
		icon: "trash",
		children: ($$renderer) => {
			$$renderer.push(`<p>Dit kan niet terug.</p>`);
			Button($$renderer, {
				look: "danger",
				children: ($$renderer) => {
					$$renderer.push(`<!---->Wis alles`);
				},
				$$slots: { default: true }
			});
			$$renderer.push(`<!---->`);
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!----> `);
	EmptyState($$renderer, {
		icon: "people",
		title: "Nog geen mensen",
		why: "Er is nog geen lijst ingelezen.",
		children: ($$renderer) => {
			LinkButton($$renderer, {
				href: "/",
				look: "primary",
				children: ($$renderer) => {
					$$renderer.push(`<!---->Lees een lijst in`);
				},
				$$slots: { default: true }
			});
		},
		$$slots: { default: true }
	});
	$$renderer.push(`<!----> `);
	Pager($$renderer, {
		current: 2,
		pages: 7
	});
	$$renderer.push(`<!---->`);
	ProgressBar($$renderer, {
		value: 4,
		max: 24,
		label: "Vraag 4 van 24"
	});
	$$renderer.push(`<!----></div>`);
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map
import { c as stringify, u as attr } from "./server3.js";
// web/src/lib/components/Pictogram.svelte
function Pictogram($$renderer, $$props) {
	/**
	* A picture from the one family in static/pictograms.svg (48-unit grid, line drawings). The words always stand beside
	* it, so it is hidden from screen readers. What a picture is drawn with is inherited from here.
	*/
	const { name, size = 48 } = $$props;
	$$renderer.push(`<svg class="pictogram"${attr("width", size)}${attr("height", size)} viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><use${attr("href", `/pictograms.svg#${stringify(name)}`)} width="48" height="48"></use></svg>`);
}
export { Pictogram as t };

//# sourceMappingURL=Pictogram.js.map
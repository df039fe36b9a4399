import { p as escape_html, u as attr } from "./server3.js";
// web/src/lib/framework/Source.svelte
function Source($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Where the frame comes from, which version this is, and how far its wording has come. */
		const { t, version, status, attribution } = $$props;
		$$renderer.push(`<aside class="stack-tight prose small muted"${attr("aria-label", t("source"))}><p><strong>${escape_html(t("version", { version }))}</strong> ${escape_html(status)}</p> <p>${escape_html(t("frame"))}</p> <p lang="en">${escape_html(attribution)}</p></aside>`);
	});
}
export { Source as t };

//# sourceMappingURL=Source.js.map
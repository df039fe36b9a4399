import "../../chunks/server3.js";
// web/src/routes/+layout.svelte
function _layout($$renderer, $$props) {
	const { children } = $$props;
	children($$renderer);
	$$renderer.push(`<!---->`);
}
export { _layout as default };

//# sourceMappingURL=_layout.svelte.js.map
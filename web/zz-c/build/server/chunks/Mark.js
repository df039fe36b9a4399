import "./server3.js";
// web/src/lib/components/Mark.svelte
function Mark($$renderer) {
	$$renderer.push(`<svg width="32" height="32" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M3 8.5A3.5 3.5 0 0 1 6.500 5h11A3.500 3.500 0 0 1 21 8.500v6a3.500 3.500 0 0 1-3.500 3.500H11l-5 4.500V18a3 3 0 0 1-3-3z"></path><path d="M25.500 12.500A3.500 3.500 0 0 1 29 16v5a3.500 3.500 0 0 1-3 3.450V28.500L21.500 24.500H16a3.500 3.500 0 0 1-3.200-2"></path></svg>`);
}
export { Mark as t };

//# sourceMappingURL=Mark.js.map
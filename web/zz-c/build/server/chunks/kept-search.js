// web/src/lib/matching/kept-search.ts
/**
* What a form's address keeps of the page's: after `?/action` comes `&page=3&q=amira`, so that without scripts one stays
* where one was. The name of an earlier action is dropped.
*/
function keptSearch(search) {
	const kept = new URLSearchParams([...search].filter(([name]) => !name.startsWith("/")));
	return kept.size > 0 ? `&${kept}` : "";
}
export { keptSearch as t };

//# sourceMappingURL=kept-search.js.map
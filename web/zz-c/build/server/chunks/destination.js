// web/src/lib/server/destination.ts
/** Where to go after signing in: a path of our own, never another site; otherwise the start page. */
function safeDestination(wish) {
	return wish !== null && /^\/(?![/\\])[\w\-./?=&%[\]]*$/.test(wish) ? wish : "/start";
}
export { safeDestination as t };

//# sourceMappingURL=destination.js.map
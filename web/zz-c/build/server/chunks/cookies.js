// web/src/lib/server/cookies.ts
/** Passes on the cookies that the accounts library set in its own answer. */
function passCookies(answer, cookies) {
	const lines = answer.headers.getSetCookie();
	for (const line of lines) {
		const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
		const at = pair.indexOf("=");
		const value = decodeURIComponent(pair.slice(at + 1));
		const named = new Map(attributes.map((one) => one.toLowerCase().split("=")));
		const maxAge = named.get("max-age");
		cookies.set(pair.slice(0, at), value, {
			path: "/",
			httpOnly: named.has("httponly"),
			secure: named.has("secure"),
			sameSite: "lax",
			...maxAge === void 0 ? {} : { maxAge: Number(maxAge) }
		});
	}
	return lines.length > 0;
}
export { passCookies as t };

//# sourceMappingURL=cookies.js.map
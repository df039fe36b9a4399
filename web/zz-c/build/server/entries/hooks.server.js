import { a as with_request_store, n as merge_tracing, r as get_request_store } from "../chunks/server2.js";
import { n as record_span } from "../chunks/telemetry.js";
import { a as readAcceptLanguage, n as directionOf, r as isLanguage } from "../chunks/language.js";
import { t as staffAccounts } from "../chunks/accounts.js";
import { randomBytes } from "node:crypto";
// node_modules/@sveltejs/kit/src/exports/hooks/sequence.js
/** @import { RequestEvent } from '@sveltejs/kit' */
/** @import { Handle, ResolveOptions } from '@sveltejs/kit/hooks' */
/**
* A helper function for sequencing multiple `handle` calls in a middleware-like manner.
* The behavior for the `handle` options is as follows:
* - `transformPageChunk` is applied in reverse order and merged
* - `preload` is applied in forward order, the first option "wins" and no `preload` options after it are called
* - `filterSerializedResponseHeaders` behaves the same as `preload`
*
* ```js
* /// file: src/hooks.server.js
* import { sequence } from '@sveltejs/kit/hooks';
*
* /// type: import('@sveltejs/kit/hooks').Handle
* async function first({ event, resolve }) {
* 	console.log('first pre-processing');
* 	const result = await resolve(event, {
* 		transformPageChunk: ({ html }) => {
* 			// transforms are applied in reverse order
* 			console.log('first transform');
* 			return html;
* 		},
* 		preload: () => {
* 			// this one wins as it's the first defined in the chain
* 			console.log('first preload');
* 			return true;
* 		}
* 	});
* 	console.log('first post-processing');
* 	return result;
* }
*
* /// type: import('@sveltejs/kit/hooks').Handle
* async function second({ event, resolve }) {
* 	console.log('second pre-processing');
* 	const result = await resolve(event, {
* 		transformPageChunk: ({ html }) => {
* 			console.log('second transform');
* 			return html;
* 		},
* 		preload: () => {
* 			console.log('second preload');
* 			return true;
* 		},
* 		filterSerializedResponseHeaders: () => {
* 			// this one wins as it's the first defined in the chain
* 			console.log('second filterSerializedResponseHeaders');
* 			return true;
* 		}
* 	});
* 	console.log('second post-processing');
* 	return result;
* }
*
* export const handle = sequence(first, second);
* ```
*
* The example above would print:
*
* ```
* first pre-processing
* first preload
* second pre-processing
* second filterSerializedResponseHeaders
* second transform
* first transform
* second post-processing
* first post-processing
* ```
*
* Calling `resolve` invokes the next handler in the sequence (or SvelteKit itself, if it is the last one). To pass data between handlers, use `event.locals`.
*
* @param {...Handle} handlers The chain of `handle` functions
* @returns {Handle}
*/
function sequence(...handlers) {
	const length = handlers.length;
	if (!length) return ({ event, resolve }) => resolve(event);
	return ({ event, resolve }) => {
		const { state } = get_request_store();
		return apply_handle(0, event, {});
		/**
		* @param {number} i
		* @param {RequestEvent} event
		* @param {ResolveOptions | undefined} parent_options
		* @returns {Promise<Response>}
		*/
		function apply_handle(i, event, parent_options) {
			const handle = handlers[i];
			return record_span({
				name: `sveltekit.handle.sequenced.${handle.name ? handle.name : i}`,
				attributes: {},
				fn: async (current) => {
					const traced_event = merge_tracing(event, current);
					return await with_request_store({
						event: traced_event,
						state
					}, () => handle({
						event: traced_event,
						resolve: (event, options) => {
							/** @type {ResolveOptions['transformPageChunk']} */
							const transformPageChunk = async ({ html, done }) => {
								if (options?.transformPageChunk) html = await options.transformPageChunk({
									html,
									done
								}) ?? "";
								if (parent_options?.transformPageChunk) html = await parent_options.transformPageChunk({
									html,
									done
								}) ?? "";
								return html;
							};
							/** @type {ResolveOptions['filterSerializedResponseHeaders']} */
							const filterSerializedResponseHeaders = parent_options?.filterSerializedResponseHeaders ?? options?.filterSerializedResponseHeaders;
							/** @type {ResolveOptions['preload']} */
							const preload = parent_options?.preload ?? options?.preload;
							return i < length - 1 ? apply_handle(i + 1, event, {
								transformPageChunk,
								filterSerializedResponseHeaders,
								preload
							}) : resolve(event, {
								transformPageChunk,
								filterSerializedResponseHeaders,
								preload
							});
						}
					}));
				}
			});
		}
	};
}
// web/src/lib/server/hooks/faults.ts
/**
* Gives a fault a short reference that stands on the page and in the log; details stay on the server. What a page said
* itself with `error(…)`, and an address that does not exist, are no faults.
*/
var recordFault = (caught) => {
	if (caught.kind !== "unknown") return;
	const reference = randomBytes(4).toString("hex");
	console.error(`Fault ${reference} at ${caught.event.route.id ?? "unknown route"}:`, caught.error);
	return { reference };
};
// web/src/lib/server/hooks/headers.ts
/**
* Pages are about people: nobody keeps a copy, also not the browser of a shared computer in a library. A page that may
* be kept says so itself with `setHeaders`. The other security headers are set in server.ts, on static files too.
*/
var setCacheHeaders = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
	return response;
};
// web/src/lib/server/hooks/language.ts
var COOKIE = "language";
var ONE_YEAR = 31536e3;
/**
* The language of this answer: asked for in the address (`?lang=en`, remembered for next time), else remembered, else
* what the browser wishes, else Dutch. The address wins so that switching works without scripts and without cookies.
*/
var chooseLanguage = ({ event, resolve }) => {
	const asked = event.url.searchParams.get("lang");
	const remembered = event.cookies.get(COOKIE);
	if (isLanguage(asked) && asked !== remembered) event.cookies.set(COOKIE, asked, {
		path: "/",
		maxAge: ONE_YEAR,
		sameSite: "lax",
		httpOnly: true
	});
	const language = [asked, remembered].find(isLanguage) ?? readAcceptLanguage(event.request.headers.get("accept-language")) ?? "nl";
	const direction = directionOf(language);
	event.locals.language = language;
	event.locals.direction = direction;
	return resolve(event, { transformPageChunk: ({ html }) => html.replace("%lang%", language).replace("%dir%", direction) });
};
// web/src/lib/server/hooks/session.ts
/** Who asks, for the rooms of staff. Newcomers' pages and public pages never look at a session. */
var recogniseStaff = async ({ event, resolve }) => {
	event.locals.visit = isForStaff(event.route.id) ? await staffAccounts().visitOf(event.request.headers) : null;
	return resolve(event);
};
function isForStaff(route) {
	return route !== null && /^\/(\(staff\)|\(sign-in\))/.test(route);
}
// web/src/hooks.server.ts
var handle = sequence(setCacheHeaders, chooseLanguage, recogniseStaff);
var handleError = recordFault;
export { handle, handleError };

//# sourceMappingURL=hooks.server.js.map
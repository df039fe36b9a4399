import * as server from '../entries/pages/(public)/accessibility/_page.server.ts.js';

export const index = 13;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(public)/accessibility/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(public)/accessibility/+page.server.ts";
export const imports = ["_app/immutable/nodes/13.D9I5JNEe.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/BISNSu_l.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

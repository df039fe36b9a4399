import * as server from '../entries/pages/(public)/framework/_page.server.ts.js';

export const index = 14;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(public)/framework/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(public)/framework/+page.server.ts";
export const imports = ["_app/immutable/nodes/14.vAtjFnF-.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/BISNSu_l.js","_app/immutable/chunks/DGkta3E9.js","_app/immutable/chunks/4_xQEnPw.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = ["_app/immutable/assets/14.BoGu78gZ.css"];
export const fonts = [];

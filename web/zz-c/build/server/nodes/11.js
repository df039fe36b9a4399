import * as server from '../entries/pages/(newcomer)/questions/_step_/_page.server.ts.js';

export const index = 11;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(newcomer)/questions/_step_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(newcomer)/questions/[step]/+page.server.ts";
export const imports = ["_app/immutable/nodes/11.DdTCzRAK.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/CsAHQaeV.js","_app/immutable/chunks/S53UyIAU.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/DGkta3E9.js","_app/immutable/chunks/BEnAX3aP.js"];
export const stylesheets = ["_app/immutable/assets/11.BgF4RRjO.css"];
export const fonts = [];

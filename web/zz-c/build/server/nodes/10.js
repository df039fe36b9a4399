import * as server from '../entries/pages/(newcomer)/questions/_page.server.ts.js';

export const index = 10;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(newcomer)/questions/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(newcomer)/questions/+page.server.ts";
export const imports = ["_app/immutable/nodes/10.C0_FI78s.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/CsAHQaeV.js","_app/immutable/chunks/S53UyIAU.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

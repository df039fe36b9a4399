import * as server from '../entries/pages/(public)/framework/_domain_/_page.server.ts.js';

export const index = 15;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(public)/framework/_domain_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(public)/framework/[domain]/+page.server.ts";
export const imports = ["_app/immutable/nodes/15.BEkyg6SV.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/B3eTUyh0.js","_app/immutable/chunks/DaS9AyBG.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/DGkta3E9.js","_app/immutable/chunks/ClAn--j7.js","_app/immutable/chunks/4_xQEnPw.js"];
export const stylesheets = ["_app/immutable/assets/15.CJ40KK-3.css"];
export const fonts = [];

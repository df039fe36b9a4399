import * as server from '../entries/pages/(staff)/organisation/_organisation_/pairs/_pair_/_page.server.ts.js';

export const index = 35;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/organisation/_organisation_/pairs/_pair_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/organisation/[organisation]/pairs/[pair]/+page.server.ts";
export const imports = ["_app/immutable/nodes/35.C_t3CVN_.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/CsAHQaeV.js","_app/immutable/chunks/S53UyIAU.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/CPxpkHGA.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = ["_app/immutable/assets/35.CarknZzg.css"];
export const fonts = [];

import * as server from '../entries/pages/(staff)/municipality/_organisation_/_page.server.ts.js';

export const index = 23;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/municipality/_organisation_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/municipality/[organisation]/+page.server.ts";
export const imports = ["_app/immutable/nodes/23.e1__doME.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/BLxbj1T8.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/DaS9AyBG.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/BCu1DIb6.js","_app/immutable/chunks/BISNSu_l.js"];
export const stylesheets = [];
export const fonts = [];

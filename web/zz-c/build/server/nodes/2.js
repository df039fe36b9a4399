import * as server from '../entries/pages/(newcomer)/_layout.server.ts.js';

export const index = 2;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(newcomer)/_layout.svelte.js')).default;
export { server };
export const server_id = "src/routes/(newcomer)/+layout.server.ts";
export const imports = ["_app/immutable/nodes/2.BC6n_dhW.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/DaS9AyBG.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/DegexbSX.js","_app/immutable/chunks/CjkEwMYZ.js"];
export const stylesheets = ["_app/immutable/assets/2.DHtZYW6E.css"];
export const fonts = [];

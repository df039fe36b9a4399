import * as server from '../entries/pages/(sign-in)/sign-in/code/_page.server.ts.js';

export const index = 19;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(sign-in)/sign-in/code/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(sign-in)/sign-in/code/+page.server.ts";
export const imports = ["_app/immutable/nodes/19.D4gvcKzG.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/CsAHQaeV.js","_app/immutable/chunks/S53UyIAU.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/chunks/DBVokjaD.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/BZkZQq-O.js","_app/immutable/chunks/DaS9AyBG.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/D_tpkdpd.js","_app/immutable/chunks/BISNSu_l.js"];
export const stylesheets = [];
export const fonts = [];

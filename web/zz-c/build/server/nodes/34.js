import * as server from '../entries/pages/(staff)/organisation/_organisation_/pairs/_page.server.ts.js';

export const index = 34;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/organisation/_organisation_/pairs/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/organisation/[organisation]/pairs/+page.server.ts";
export const imports = ["_app/immutable/nodes/34.DOOtkTft.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/D4I7r22U.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/DaS9AyBG.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/CsAHQaeV.js","_app/immutable/chunks/S53UyIAU.js","_app/immutable/chunks/CPxpkHGA.js"];
export const stylesheets = ["_app/immutable/assets/34.i_Mr0jTm.css"];
export const fonts = [];

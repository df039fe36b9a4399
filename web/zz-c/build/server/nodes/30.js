import * as server from '../entries/pages/(staff)/organisation/_organisation_/matching/_round_/_page.server.ts.js';

export const index = 30;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/organisation/_organisation_/matching/_round_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/organisation/[organisation]/matching/[round]/+page.server.ts";
export const imports = ["_app/immutable/nodes/30.B3h-70--.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/BSFFOCU7.js","_app/immutable/chunks/CsAHQaeV.js","_app/immutable/chunks/S53UyIAU.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/CPxpkHGA.js","_app/immutable/chunks/D4I7r22U.js","_app/immutable/chunks/DaS9AyBG.js","_app/immutable/chunks/CjkEwMYZ.js"];
export const stylesheets = ["_app/immutable/assets/30.a9e5HRp1.css"];
export const fonts = [];

import * as server from '../entries/pages/(staff)/organisation/_organisation_/figures/_release_/_page.server.ts.js';

export const index = 28;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/organisation/_organisation_/figures/_release_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/organisation/[organisation]/figures/[release]/+page.server.ts";
export const imports = ["_app/immutable/nodes/28.BbHprAit.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/BISNSu_l.js","_app/immutable/chunks/KLNOOm2M.js","_app/immutable/chunks/DBVokjaD.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

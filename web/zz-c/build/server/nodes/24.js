import * as server from '../entries/pages/(staff)/municipality/_organisation_/_release_/_page.server.ts.js';

export const index = 24;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/municipality/_organisation_/_release_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/municipality/[organisation]/[release]/+page.server.ts";
export const imports = ["_app/immutable/nodes/24.CK7G0irM.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/BISNSu_l.js","_app/immutable/chunks/KLNOOm2M.js","_app/immutable/chunks/DBVokjaD.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

import * as server from '../entries/pages/(staff)/organisation/_organisation_/_page.server.ts.js';

export const index = 25;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/organisation/_organisation_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/organisation/[organisation]/+page.server.ts";
export const imports = ["_app/immutable/nodes/25.Df-CFHDd.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/BISNSu_l.js","_app/immutable/chunks/Dfxl9mCV.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

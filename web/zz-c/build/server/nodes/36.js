import * as server from '../entries/pages/(staff)/organisation/_organisation_/remove-example/_page.server.ts.js';

export const index = 36;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(staff)/organisation/_organisation_/remove-example/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/organisation/[organisation]/remove-example/+page.server.ts";
export const imports = ["_app/immutable/nodes/36.GcrsmOK4.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DBVokjaD.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/B-U56mMQ.js","_app/immutable/chunks/BISNSu_l.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

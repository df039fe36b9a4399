import * as server from '../entries/pages/(sign-in)/start/_page.server.ts.js';

export const index = 22;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(sign-in)/start/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(sign-in)/start/+page.server.ts";
export const imports = ["_app/immutable/nodes/22.6BKv7lu8.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/ClAn--j7.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/DBVokjaD.js","_app/immutable/chunks/BCu1DIb6.js","_app/immutable/chunks/BISNSu_l.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

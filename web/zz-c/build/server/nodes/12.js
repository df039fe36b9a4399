import * as server from '../entries/pages/(public)/_page.server.ts.js';

export const index = 12;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(public)/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(public)/+page.server.ts";
export const imports = ["_app/immutable/nodes/12.D47KryLD.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/B-U56mMQ.js","_app/immutable/chunks/DGkta3E9.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = ["_app/immutable/assets/12.DAyUbt9L.css"];
export const fonts = [];

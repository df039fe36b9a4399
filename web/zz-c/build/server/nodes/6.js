import * as server from '../entries/pages/(staff)/municipality/_organisation_/_layout.server.ts.js';

export const index = 6;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/fallbacks/layout.svelte.js')).default;
export { server };
export const server_id = "src/routes/(staff)/municipality/[organisation]/+layout.server.ts";
export const imports = ["_app/immutable/nodes/6.MTvZqnI2.js","_app/immutable/chunks/Cvu3qNUK.js","_app/immutable/chunks/DVSvGggA.js"];
export const stylesheets = [];
export const fonts = [];

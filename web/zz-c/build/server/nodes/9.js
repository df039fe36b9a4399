import * as server from '../entries/pages/(newcomer)/mine/erase/_page.server.ts.js';

export const index = 9;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(newcomer)/mine/erase/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/(newcomer)/mine/erase/+page.server.ts";
export const imports = ["_app/immutable/nodes/9.BrnkMPxu.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/BEPpZwmG.js"];
export const stylesheets = [];
export const fonts = [];

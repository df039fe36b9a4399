import * as server from '../entries/pages/(sign-in)/sign-out/_page.server.ts.js';

export const index = 21;
export { server };
export const server_id = "src/routes/(sign-in)/sign-out/+page.server.ts";
export const imports = [];
export const stylesheets = [];
export const fonts = [];

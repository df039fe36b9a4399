

export const index = 16;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/(public)/zz-try/_page.svelte.js')).default;
export const imports = ["_app/immutable/nodes/16.p_zVQF5n.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/CyP7vspN.js","_app/immutable/chunks/DaS9AyBG.js","_app/immutable/chunks/BEnAX3aP.js","_app/immutable/chunks/BEPpZwmG.js","_app/immutable/chunks/BLxbj1T8.js","_app/immutable/chunks/CjkEwMYZ.js","_app/immutable/chunks/D_tpkdpd.js","_app/immutable/chunks/D4I7r22U.js","_app/immutable/chunks/BZkZQq-O.js","_app/immutable/chunks/D0wSvQp8.js","_app/immutable/chunks/DMkVuKeQ.js","_app/immutable/chunks/DGkta3E9.js","_app/immutable/chunks/BCu1DIb6.js","_app/immutable/chunks/DBVokjaD.js","_app/immutable/chunks/B-U56mMQ.js","_app/immutable/chunks/Dfxl9mCV.js"];
export const stylesheets = [];
export const fonts = [];

/** As in the newcomer's rooms: no framework, `static/newcomer.js` is enough. Pages that are live turn it on themselves. */
export const csr = false;

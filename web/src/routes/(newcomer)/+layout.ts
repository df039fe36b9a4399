/**
 * No framework in these pages: they are for a cheap phone on a bad connection. `static/newcomer.js` does in a few kilobytes
 * what is worth doing with scripts.
 */
export const csr = false;

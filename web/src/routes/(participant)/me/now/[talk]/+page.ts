/** A talk lives in the page: it brings its own scripts. */
export const csr = true;

/** Pages to read: no script is sent at all. */
export const csr = false;

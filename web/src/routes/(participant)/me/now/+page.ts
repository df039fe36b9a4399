/** Asks every few seconds whether somebody was found. */
export const csr = true;

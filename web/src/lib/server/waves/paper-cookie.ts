/** Keeps the code of the paper form that is being typed in, for its page alone. */
export const paperCookie = 'paper';
export const paperPath = (slug: string): string => `/organisation/${slug}/asking/paper`;

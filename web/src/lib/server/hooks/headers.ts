import type { Handle } from '@sveltejs/kit/hooks';

/**
 * Pages are about people: nobody keeps a copy, also not the browser of a shared computer in a library. A page that may
 * be kept says so itself with `setHeaders`. The other security headers are set in server.ts, on static files too.
 */
export const setCacheHeaders: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return response;
};

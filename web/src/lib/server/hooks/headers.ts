import type { Handle } from '@sveltejs/kit/hooks';

/**
 * Pages are about people: nobody keeps a copy, also not the browser of a shared computer in a library. A page that may
 * be kept says so itself with `setHeaders`. The other security headers are set in server.ts, on static files too.
 */
export const setCacheHeaders: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  // The database is away: a program that asks may do so again soon.
  if (response.status === 503) response.headers.set('retry-after', '5');
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return response;
};

/**
 * Nobody may put our pages in a frame, but for the trial of an organisation's own questions: the page on which they are
 * written shows it as on a telephone. It is signed in to nothing and keeps nothing.
 */
export const allowTrialFrame: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const policy = response.headers.get('content-security-policy');
  if (policy && event.route.id?.startsWith('/(newcomer)/try/'))
    response.headers.set(
      'content-security-policy',
      policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    );
  return response;
};

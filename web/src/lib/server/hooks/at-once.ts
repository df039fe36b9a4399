import type { Handle } from '@sveltejs/kit/hooks';
import { isArrival } from './arrival.ts';

const aQuestion = /^\/questions\/[\w-]+$/;

/**
 * Who comes from elsewhere and would be led to a question gets it in the same answer: on a slow line the way there takes half a second
 * in which nothing can be read. The page says where it belongs: `static/newcomer.js` sets the address right, so that the secret of a
 * personal link stays in none, and with scripts off the browser goes there.
 */
export const answerAtOnce: Handle = async ({ event, resolve }) => {
  const answer = await resolve(event);
  const to = answer.headers.get('location') ?? '';
  if (!isArrival(event) || answer.status !== 303 || !aQuestion.test(to)) return answer;
  const page = await event.fetch(to, { headers: { accept: 'text/html' } });
  if (page.status !== 200) return answer;
  const html = (await page.text())
    .replace('<div class="newcomer"', `$& data-address="${to}"`)
    .replace('</head>', `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>$&`);
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(html, { headers });
};

import type { Handle } from '@sveltejs/kit/hooks';

/**
 * Packs the pages of the questionnaire, which is answered on slow connections: a third of the bytes. Nothing secret stands in a
 * page beside what somebody else could make it say, so that its length tells nothing (BREACH).
 */
export const compressPages: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const isWanted = /\bgzip\b/.test(event.request.headers.get('accept-encoding') ?? '');
  const isText = /^(text\/html|application\/json)/.test(response.headers.get('content-type') ?? '');
  const isQuestionnaire = event.route.id?.startsWith('/(newcomer)') === true;
  if (!isWanted || !isText || !response.body || !isQuestionnaire) return response;
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'gzip');
  headers.append('vary', 'accept-encoding');
  headers.delete('content-length');
  const body = response.body.pipeThrough(new CompressionStream('gzip'));
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
};

import type { RequestEvent } from '@sveltejs/kit';

/** A page of the questionnaire that a browser opens and that does not follow one of ours. Scripts that fetch a screen do not arrive. */
export const isArrival = ({ route, request }: Pick<RequestEvent, 'route' | 'request'>): boolean =>
  request.method === 'GET' &&
  route.id?.startsWith('/(newcomer)') === true &&
  request.headers.get('sec-fetch-mode') === 'navigate' &&
  request.headers.get('sec-fetch-site') !== 'same-origin';

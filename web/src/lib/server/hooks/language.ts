import type { Handle } from '@sveltejs/kit/hooks';
import { DEFAULT_LANGUAGE, directionOf, readAcceptLanguage } from '../../language.ts';
import { keepCookie } from '../cookies.ts';
import { languagesFor } from '../offered-languages.ts';

const COOKIE = 'language';
const ONE_YEAR = 365 * 24 * 60 * 60;

/**
 * The language of this answer: asked for in the address (`?lang=en`, remembered for next time), else remembered, else
 * what the browser wishes, else Dutch; as far as the page has it. The address wins so that switching works without scripts
 * and without cookies.
 */
export const chooseLanguage: Handle = async ({ event, resolve }) => {
  const offered = await languagesFor(event.route.id);
  const remembered = event.cookies.get(COOKIE);
  const find = (code: string | null | undefined) => offered.find((one) => one === code);
  const asked = find(event.url.searchParams.get('lang'));
  if (asked && asked !== remembered) keepCookie(event, COOKIE, asked, { path: '/', maxAge: ONE_YEAR });
  const language =
    asked ??
    find(remembered) ??
    readAcceptLanguage(event.request.headers.get('accept-language'), offered) ??
    DEFAULT_LANGUAGE;
  const direction = directionOf(language);
  event.locals.language = language;
  event.locals.direction = direction;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%dir%', direction),
  });
};

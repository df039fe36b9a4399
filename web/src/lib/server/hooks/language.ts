import type { Handle } from '@sveltejs/kit/hooks';
import { DEFAULT_LANGUAGE, directionOf, isLanguage, readAcceptLanguage } from '../../language.ts';
import { keepCookie } from '../cookies.ts';

const COOKIE = 'language';
const ONE_YEAR = 365 * 24 * 60 * 60;

/**
 * The language of this answer: asked for in the address (`?lang=en`, remembered for next time), else remembered, else
 * what the browser wishes, else Dutch. The address wins so that switching works without scripts and without cookies.
 */
export const chooseLanguage: Handle = ({ event, resolve }) => {
  const asked = event.url.searchParams.get('lang');
  const remembered = event.cookies.get(COOKIE);
  if (isLanguage(asked) && asked !== remembered) {
    keepCookie(event, COOKIE, asked, { path: '/', maxAge: ONE_YEAR });
  }
  const language =
    [asked, remembered].find(isLanguage) ??
    readAcceptLanguage(event.request.headers.get('accept-language')) ??
    DEFAULT_LANGUAGE;
  const direction = directionOf(language);
  event.locals.language = language;
  event.locals.direction = direction;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%dir%', direction),
  });
};

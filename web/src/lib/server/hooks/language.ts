import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { DEFAULT_LANGUAGE, directionOf, readAcceptLanguage, type Language } from '../../language.ts';
import { keepCookie } from '../cookies.ts';
import { isOfNewcomer, languagesFor } from '../offered-languages.ts';
import { linkLanguageCookie } from '../room.ts';

const COOKIE = 'language';
const ONE_YEAR = 365 * 24 * 60 * 60;

type Asked = Pick<RequestEvent, 'cookies' | 'url'>;
type Offered = readonly Language[];

const askedLanguage = ({ url }: Asked, offered: Offered): Language | undefined =>
  offered.find((one) => one === url.searchParams.get('lang'));

/** What somebody chose by the switch, now or before in this browser; `undefined` when nothing, or what is not offered here. */
export const chosenLanguage = (event: Asked, offered: Offered): Language | undefined =>
  askedLanguage(event, offered) ?? offered.find((one) => one === event.cookies.get(COOKIE));

/**
 * The language of this answer: asked for in the address (`?lang=en`, remembered for next time), else remembered, else on a
 * newcomer's own pages that of the link she opened, else what the browser wishes, else Dutch; as far as the page has it. The address
 * wins so that switching works without scripts and without cookies. What a script fetches in the language of its page is no choice.
 */
export const chooseLanguage: Handle = async ({ event, resolve }) => {
  const offered = await languagesFor(event.route.id);
  const asked = askedLanguage(event, offered);
  const isPage = event.request.headers.get('accept')?.includes('text/html') === true;
  if (asked && asked !== event.cookies.get(COOKIE) && isPage)
    keepCookie(event, COOKIE, asked, { path: '/', maxAge: ONE_YEAR });
  const ofLink = isOfNewcomer(event.route.id) ? event.cookies.get(linkLanguageCookie) : undefined;
  const language =
    chosenLanguage(event, offered) ??
    offered.find((one) => one === ofLink) ??
    readAcceptLanguage(event.request.headers.get('accept-language'), offered) ??
    DEFAULT_LANGUAGE;
  const direction = directionOf(language);
  event.locals.language = language;
  event.locals.direction = direction;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%dir%', direction),
  });
};

import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { directionOf, type Language } from '../../language.ts';
import { keepCookie } from '../cookies.ts';
import {
  isOfNewcomer,
  isOwnRoom,
  languagesFor,
  offeredLanguages,
  someStopped,
} from '../offered-languages.ts';
import { programmeOf } from '../participant-room.ts';
import { linkLanguageCookie, respondentOf } from '../room.ts';
import { languageToShow } from './shown-language.ts';

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
 * What the programme of these pages offers. Looked up only when it may make a difference, for most pages are asked for in a language
 * that every programme has.
 */
async function languagesHere(event: RequestEvent, wish: Language): Promise<Offered> {
  if (!(await someStopped(wish))) return offeredLanguages();
  const { programme } = event.params;
  if (programme) return offeredLanguages(({ slug }) => slug === programme);
  // Whoever signs in with this request is not yet known: what was looked up here is not kept for the page.
  const asked = { cookies: event.cookies, locals: { ...event.locals } };
  const own = isOfNewcomer(event.route.id)
    ? (await respondentOf(asked)?.catch(() => null))?.programmeId
    : await programmeOf(asked);
  return offeredLanguages(own ? ({ programmeId }) => programmeId === own : undefined);
}

/**
 * The language of this answer; see `languageToShow`. What is asked for in the address (`?lang=en`) is remembered for next time. The
 * address wins so that switching works without scripts and without cookies. What a script fetches in the language of its page is no
 * choice, and neither is the English in which somebody goes on whose programme stopped her language.
 */
export const chooseLanguage: Handle = async ({ event, resolve }) => {
  const anywhere = await languagesFor(event.route.id);
  const asked = askedLanguage(event, anywhere);
  const isPage = event.request.headers.get('accept')?.includes('text/html') === true;
  if (asked && asked !== event.cookies.get(COOKIE) && isPage)
    keepCookie(event, COOKIE, asked, { path: '/', maxAge: ONE_YEAR });
  const wishes = {
    chosen: asked ?? event.cookies.get(COOKIE),
    ofLink: isOfNewcomer(event.route.id) ? event.cookies.get(linkLanguageCookie) : undefined,
    ofBrowser: event.request.headers.get('accept-language'),
  };
  const isOwn = isOwnRoom(event.route.id);
  const offered = isOwn ? await languagesHere(event, languageToShow(wishes, anywhere, isOwn)) : anywhere;
  const language = languageToShow(wishes, offered, isOwn);
  const direction = directionOf(language);
  event.locals.language = language;
  event.locals.direction = direction;
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%dir%', direction),
  });
};

import {
  DEFAULT_LANGUAGE,
  isLanguage,
  readAcceptLanguage,
  staffLanguage,
  type Language,
} from '../../language.ts';

/** By what the language of a page is chosen, each undefined or null when there is nothing. */
export interface LanguageWishes {
  /** By the switch, now or before in this browser. */
  chosen: string | undefined;
  /** On a newcomer's own pages, of the link that was opened last. */
  ofLink: string | undefined;
  /** The `Accept-Language` header. */
  ofBrowser: string | null;
}

/**
 * The language in which a page is shown: what somebody chose, else that of her link, as far as the page has it. Where newcomers and
 * buddies come, who wished another that is not to be had (any more) goes on in English. Others get what the browser wishes, else Dutch.
 */
export function languageToShow(
  { chosen, ofLink, ofBrowser }: LanguageWishes,
  offered: readonly Language[],
  isOwnRoom: boolean,
): Language {
  const wishes = [chosen, ofLink].filter(isLanguage);
  const shown = wishes.find((wish) => offered.includes(wish));
  if (shown) return shown;
  if (isOwnRoom && wishes[0]) return staffLanguage(wishes[0]);
  return readAcceptLanguage(ofBrowser, offered) ?? DEFAULT_LANGUAGE;
}

import type { Handle } from '@sveltejs/kit/hooks';
import icons from '../../../../static/icons.svg?raw';
import pictograms from '../../../../static/pictograms.svg?raw';

/** By the name of a drawing what it is made of. */
const drawingsIn = (sheet: string): Map<string, string> =>
  new Map(
    [...sheet.matchAll(/<symbol id="([^"]+)"[^>]*>([\s\S]*?)<\/symbol>/g)].map(
      ([, name = '', drawing = '']) => [name, drawing],
    ),
  );
const sheets: Record<string, Map<string, string>> = {
  icons: drawingsIn(icons),
  pictograms: drawingsIn(pictograms),
};
const use = /<use href="\/(icons|pictograms)\.svg#([\w-]+)"[^>]*>(?:<\/use>)?/g;

/**
 * Puts the drawings themselves in a page, for those that name them in a sheet of them. A symbol has the same grid as the
 * picture that shows it.
 */
export const drawIn = (html: string): string =>
  html.replace(use, (whole, sheet: string, name: string) => sheets[sheet]?.get(name) ?? whole);

/**
 * Pages of the questionnaire carry their pictures: on a slow line they are there with the words, and on a slow telephone the next
 * screen is there at once. A browser reads a sheet anew for every screen that names it.
 */
export const carryPictures: Handle = ({ event, resolve }) =>
  event.route.id?.startsWith('/(newcomer)') === true
    ? resolve(event, { transformPageChunk: ({ html }) => drawIn(html) })
    : resolve(event);

import { currentPlatform, ensureTexts } from '@medespraak/platform';
import type { Handle } from '@sveltejs/kit/hooks';
import '../text-sources.ts';

/** Every page says what translators decided. A database that is away is told by the page itself, not by its words. */
export const knowTexts: Handle = async ({ event, resolve }) => {
  if (event.route.id) await Promise.try(() => ensureTexts(currentPlatform())).catch(() => undefined);
  return resolve(event);
};

import { page } from '$app/state';
import { type Translate, translator } from './messages/translator.ts';

/**
 * The words that belong to no room ("Vorige", "Let op"), in the language of the page. For use inside components:
 * `const word = $derived(commonWords());`
 */
export const commonWords = (): Translate<'common'> => translator(page.data.common, page.data.language);

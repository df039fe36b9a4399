/** The languages of the screens. A language appears here when every room has its words. */
export const LANGUAGES = {
  nl: { name: 'Nederlands', locale: 'nl-NL', direction: 'ltr' },
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
} as const satisfies Record<string, { name: string; locale: string; direction: 'ltr' | 'rtl' }>;

export type Language = keyof typeof LANGUAGES;
export type Direction = 'ltr' | 'rtl';

export const DEFAULT_LANGUAGE: Language = 'nl';

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

export const directionOf = (language: Language): Direction => LANGUAGES[language].direction;
export const localeOf = (language: Language): string => LANGUAGES[language].locale;

/**
 * The first language we have in an `Accept-Language` header, best quality first; `undefined` when there is none.
 * `nl-BE;q=0.8` counts as `nl`.
 */
export function readAcceptLanguage(header: string | null): Language | undefined {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
    return { code: tag.split('-')[0]?.toLowerCase(), quality: quality ? Number(quality.slice(2)) : 1 };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  return wishes.map((wish) => wish.code).find(isLanguage);
}

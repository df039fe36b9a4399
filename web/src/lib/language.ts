/**
 * The languages of the screens, each named in its own script. Newcomers and buddies choose from all of them; staff and most
 * open pages have Dutch and English. Dates are those of the calendar on the wall here, with the months of the language.
 */
export const LANGUAGES = {
  nl: { name: 'Nederlands', locale: 'nl-NL', direction: 'ltr' },
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar-u-ca-gregory-nu-latn', direction: 'rtl' },
  ti: { name: 'ትግርኛ', locale: 'ti-ER-u-ca-gregory', direction: 'ltr' },
  fa: { name: 'فارسی', locale: 'fa-IR-u-ca-gregory-nu-latn', direction: 'rtl' },
  prs: { name: 'دری', locale: 'fa-AF-u-ca-gregory-nu-latn', direction: 'rtl' },
  uk: { name: 'Українська', locale: 'uk-UA', direction: 'ltr' },
  tr: { name: 'Türkçe', locale: 'tr-TR', direction: 'ltr' },
  so: { name: 'Soomaali', locale: 'so', direction: 'ltr' },
} as const satisfies Record<string, { name: string; locale: string; direction: 'ltr' | 'rtl' }>;

export type Language = keyof typeof LANGUAGES;

/** The languages of staff and of the open pages. */
export const STAFF_LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[];
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];

/** Dutch for who reads Dutch, otherwise English: for words that exist in these two alone. */
export const staffLanguage = (language: Language): StaffLanguage => (language === 'nl' ? 'nl' : 'en');

export type Direction = 'ltr' | 'rtl';

export const DEFAULT_LANGUAGE: Language = 'nl';

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

export const directionOf = (language: Language): Direction => LANGUAGES[language].direction;
export const localeOf = (language: Language): string => LANGUAGES[language].locale;

/** What browsers call languages that we have under another code. */
const otherCodes: Record<string, Language> = { 'fa-af': 'prs' };

/**
 * The first language in an `Accept-Language` header that is offered, best quality first; `undefined` when there is none.
 * `nl-BE;q=0.8` counts as `nl`, `fa-AF` as Dari.
 */
export function readAcceptLanguage(
  header: string | null,
  offered: readonly Language[] = STAFF_LANGUAGES,
): Language | undefined {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
    const code = otherCodes[tag.toLowerCase()] ?? tag.split('-')[0]?.toLowerCase();
    return { code, quality: quality ? Number(quality.slice(2)) : 1 };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  return wishes.map((wish) => wish.code).find((code) => isLanguage(code) && offered.includes(code)) as
    Language | undefined;
}

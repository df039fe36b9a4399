import interestList from './lists/interests.json' with { type: 'json' };
import languageList from './lists/languages.json' with { type: 'json' };
import municipalityList from './lists/municipalities.json' with { type: 'json' };
import { comparable } from './words.ts';

export type ScreenLanguage = 'nl' | 'en';
type Named = Record<string, { nl: string; en: string; also: string[] }>;

const interests: Named = interestList;
const languages: Named = languageList;

function indexOf(list: Named): Map<string, string> {
  return new Map(
    Object.entries(list).flatMap(([id, { nl, en, also }]) =>
      [id, nl, en, ...also].map((word) => [comparable(word), id] as const),
    ),
  );
}

const interestIndex = indexOf(interests);
const languageIndex = indexOf(languages);

/** The id of an interest in free words; null when it is on no list. */
export const findInterest = (text: string): string | null => interestIndex.get(comparable(text)) ?? null;

/** The ISO 639 code of a language in free words; null when it is on no list. */
export const findLanguage = (text: string): string | null => languageIndex.get(comparable(text)) ?? null;

/** An interest in words; the id itself when it is on no list. */
export const interestName = (id: string, language: ScreenLanguage): string => interests[id]?.[language] ?? id;

/** A language in words; the code itself when it is on no list. */
export const languageName = (code: string, language: ScreenLanguage): string =>
  languages[code]?.[language] ?? code;

export const interestIds: readonly string[] = Object.keys(interests);
export const languageCodes: readonly string[] = Object.keys(languages);

export interface Municipality {
  /** CBS code such as GM0363. */
  code: string;
  name: string;
}

/** All municipalities, by name, at the reference date in the list. */
export function municipalities(): readonly Municipality[] {
  return sortedMunicipalities;
}

const sortedMunicipalities: readonly Municipality[] = municipalityList.municipalities
  .map(({ code, name }) => ({ code, name }))
  .sort((a, b) => a.name.localeCompare(b.name, 'nl'));

const municipalityIndex = new Map<string, string>();
for (const { code, aliases } of municipalityList.municipalities)
  for (const alias of aliases) municipalityIndex.set(comparable(alias), code);
for (const { code, name } of municipalityList.municipalities) municipalityIndex.set(comparable(name), code);

const municipalityNames = new Map(municipalityList.municipalities.map(({ code, name }) => [code, name]));

/** The code of the municipality that a place is in or is the name of; null when it is on no list. */
export function findMunicipality(place: string): string | null {
  const words = comparable(place).replace(/^gemeente\s+/, '');
  return municipalityIndex.get(words) ?? municipalityIndex.get(words.replace(/-/g, ' ')) ?? null;
}

export const municipalityName = (code: string): string => municipalityNames.get(code) ?? code;

const dayNames = {
  mon: { nl: 'maandag', en: 'Monday' },
  tue: { nl: 'dinsdag', en: 'Tuesday' },
  wed: { nl: 'woensdag', en: 'Wednesday' },
  thu: { nl: 'donderdag', en: 'Thursday' },
  fri: { nl: 'vrijdag', en: 'Friday' },
  sat: { nl: 'zaterdag', en: 'Saturday' },
  sun: { nl: 'zondag', en: 'Sunday' },
} as const;
const partNames = {
  morning: { nl: 'ochtend', en: ' morning' },
  afternoon: { nl: 'middag', en: ' afternoon' },
  evening: { nl: 'avond', en: ' evening' },
} as const;

/** A time in the week in words: "dinsdagavond", "Tuesday evening"; the id itself when it is none. */
export function slotName(slot: string, language: ScreenLanguage): string {
  const [day, part] = slot.split('-') as [keyof typeof dayNames, keyof typeof partNames];
  const names = dayNames[day];
  const parts = partNames[part];
  return names && parts ? names[language] + parts[language] : slot;
}

import list from './lists/municipalities.json' with { type: 'json' };
import { read, readWithWarning, type Parsed } from './parsed.ts';
import { cleanText, isBlank, toKey } from './text.ts';

export interface Municipality {
  /** Code of Statistics Netherlands: GM and four digits. */
  code: string;
  name: string;
  /** Short names, former municipalities and larger places in it. */
  aliases: string[];
}

/** All municipalities of the Netherlands at {@link MUNICIPALITIES_DATE}, by code. */
export const MUNICIPALITIES: readonly Municipality[] = list.municipalities;
export const MUNICIPALITIES_DATE: string = list.referenceDate;

const BY_CODE = new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]));
const BY_PLACE = new Map(
  // Names after aliases: where both exist, the municipality itself wins.
  [
    ...MUNICIPALITIES.flatMap((municipality) =>
      municipality.aliases.map((alias) => [placeKey(alias), municipality] as const),
    ),
    ...MUNICIPALITIES.map((municipality) => [placeKey(municipality.name), municipality] as const),
  ],
);

/** «GM0344» → «Utrecht»; null for a code that is not in the list. */
export function municipalityName(code: string): string | null {
  return BY_CODE.get(code)?.name ?? null;
}

/** The municipality that a place belongs to, by name, alias or code; null when it is not known or could be several. */
export function findMunicipality(text: string): Municipality | null {
  const byCode = BY_CODE.get(cleanText(text).toUpperCase());
  if (byCode) return byCode;
  const key = placeKey(text);
  // «Nieuwegein/IJsselstein» are two places, unless both are in one municipality.
  const places = text.split('/').map((part) => BY_PLACE.get(placeKey(part)));
  if (places.length > 1 && new Set(places).size > 1) return null;
  return BY_PLACE.get(key) ?? BY_PLACE.get(placeKey(text.replace(/\(.*?\)|[,/].*$/g, ' '))) ?? null;
}

function placeKey(text: string): string {
  return toKey(text)
    .replace(/^(?:gemeente|gem|stad|te|regio) /, '')
    .replace(/^\d{4} ?(?:[a-z]{2} )/, '')
    .replace(/ (?:gemeente|nederland|netherlands)$/, '')
    .replace(/^st /, 'sint ');
}

/** A place of residence as it was written, with its municipality; an unknown place is kept with the warning `place-unknown`. */
export function parsePlace(
  text: string,
): Parsed<{ residence: string | null; municipalityCode: string | null }> {
  if (isBlank(text)) return read({ residence: null, municipalityCode: null });
  const residence = cleanText(text);
  const municipality = findMunicipality(residence);
  if (!municipality) return readWithWarning({ residence, municipalityCode: null }, 'place-unknown', 'place');
  return read({ residence, municipalityCode: municipality.code });
}

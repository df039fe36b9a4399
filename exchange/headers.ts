import known from './lists/headers.json' with { type: 'json' };
import { parseSlots } from './slots.ts';
import { toKey } from './text.ts';

export type ListKind = 'newcomers' | 'buddies';
export type Field =
  | 'givenName' | 'familyName' | 'fullName' | 'namePrefix' | 'email' | 'phone' | 'gender' | 'birthYear' | 'firstLanguage'
  | 'languages' | 'level' | 'levels' | 'residence' | 'interests' | 'slots' | 'registeredOn' | 'wishesGender' | 'capacity'
  | 'certificateIssuedOn' | 'route' | 'notes'; // prettier-ignore

export interface HeaderSuggestion {
  header: string;
  field: Field | null;
  confidence: 'certain' | 'likely' | 'none';
}

type Synonyms = Partial<Record<'both' | ListKind, string[]>>;

const SYNONYMS = Object.entries(known.fields as Record<string, Synonyms>) as [Field, Synonyms][];
const NATIONAL_IDS = new Set(known.nationalId);

/** Field by normalised header, for one kind of list; what holds for that kind alone wins over what holds for both. */
const DICTIONARIES: Record<ListKind, Map<string, Field>> = {
  newcomers: buildDictionary('newcomers'),
  buddies: buildDictionary('buddies'),
};

function buildDictionary(kind: ListKind): Map<string, Field> {
  const dictionary = new Map<string, Field>();
  for (const source of ['both', kind] as const)
    for (const [field, synonyms] of SYNONYMS)
      for (const word of synonyms[source] ?? []) dictionary.set(word, field);
  return dictionary;
}

/** The fields that a list of this kind can have, for the choices of a mapping screen. */
export function listFields(kind: ListKind): Field[] {
  return [...new Set(DICTIONARIES[kind].values())];
}

/** Whether a header names a national identification number: such a column is refused whatever a mapping says. */
export function isNationalIdHeader(header: string): boolean {
  const key = headerKey(header);
  return (
    NATIONAL_IDS.has(key) ||
    /\bbsn\b|burgerservice|\bsofi|\bv ?nummer|\bind ?(?:nr|nummer)|vreemdelingen ?(?:nr|nummer)/.test(key)
  );
}

/** How many cells of a row are headers that some list has, to tell a header row from a title. */
export function countKnownHeaders(cells: string[]): number {
  return cells.filter(
    (cell) => cell.length < 60 && (recognise(cell, 'newcomers') ?? recognise(cell, 'buddies')),
  ).length;
}

/**
 * A field for every header, or null: `certain` when the header is a known synonym (case, accents, punctuation and what
 * stands between brackets aside), `likely` when it holds one as a word or differs by one letter. National identification
 * numbers get no field.
 */
export function suggestMapping(headers: string[], kind: ListKind): HeaderSuggestion[] {
  const suggestions = headers.map((header) => suggestField(header, kind));
  const has = (field: Field) => suggestions.some((suggestion) => suggestion.field === field);
  if (!has('givenName') || has('familyName')) return suggestions;
  // «Voornaam» beside «Naam»: then the second one is the family name.
  return suggestions.map((suggestion) =>
    suggestion.field === 'fullName' && ['naam', 'name'].includes(headerKey(suggestion.header))
      ? { header: suggestion.header, field: 'familyName', confidence: 'likely' }
      : suggestion,
  );
}

function suggestField(header: string, kind: ListKind): HeaderSuggestion {
  if (isNationalIdHeader(header)) return { header, field: null, confidence: 'none' };
  const exact = recognise(header, kind);
  if (exact) return { header, field: exact, confidence: 'certain' };
  const likely = namesSlots(header) ? 'slots' : guess(headerKey(header), kind);
  return likely
    ? { header, field: likely, confidence: 'likely' }
    : { header, field: null, confidence: 'none' };
}

function recognise(header: string, kind: ListKind): Field | null {
  const dictionary = DICTIONARIES[kind];
  return dictionary.get(toKey(header)) ?? dictionary.get(headerKey(header)) ?? null;
}

/** Without «(dd-mm-jjjj)», «(2)», «*» and a closing number. */
function headerKey(header: string): string {
  return toKey(header.replace(/[([{].*?[)\]}]/g, ' ')).replace(/ \d$/, '');
}

function guess(key: string, kind: ListKind): Field | null {
  const words = ` ${key} `;
  if (
    key.length < 3 ||
    [...known.otherPerson, ...known.otherMeaning].some((word) => words.includes(` ${word} `))
  )
    return null;
  let best: [string, Field] | null = null;
  for (const [synonym, field] of DICTIONARIES[kind]) {
    if (known.onlyWhole.includes(synonym)) continue;
    const fits = synonym.length >= 3 && (words.includes(` ${synonym} `) || differsByOne(key, synonym));
    if (fits && synonym.length > (best?.[0].length ?? 0)) best = [synonym, field];
  }
  return best?.[1] ?? null;
}

/** One letter added, lost or changed, in words of six letters or more. */
function differsByOne(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 6 || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd--;
    rightEnd--;
  }
  return leftEnd - start <= 1 && rightEnd - start <= 1;
}

/** Forms make a column per day or per part of a day: «Maandag», «Ma avond». */
export function namesSlots(header: string): boolean {
  const parsed = parseSlots(header);
  return parsed.value.length > 0 && parsed.value.length < 21 && parsed.remarks.length === 0;
}

/** Characters that are not seen but spoil comparisons: soft hyphen, zero-width space, direction marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Joiners carry meaning between letters of Arabic and Indic scripts (Persian «می‌خواهم») and none elsewhere. */
const LOOSE_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}])[\u200C\u200D]|[\u200C\u200D](?![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}])/gu;

/**
 * Text as a person means it: NFC, without invisible characters, spaces (also NBSP) collapsed, trimmed.
 * Line breaks become spaces; use {@link cleanLines} where they matter. Empty in, empty out.
 */
export function cleanText(text: string): string {
  return dropInvisible(text).replace(/\s+/gu, ' ').trim();
}

/** Like {@link cleanText}, but keeps line breaks (as \n). */
export function cleanLines(text: string): string {
  return dropInvisible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Most cells: nothing to normalise, which is worth a third of the time of a long list. */
const PLAIN = /^[\x20-\x7E]*$/;

function dropInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(LOOSE_JOINER, '');
}

/** What two spellings of the same word share: no case, accents or punctuation («Súdwest-Fryslân» → «sudwest fryslan»). */
export function toKey(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, ' ')
    .trim();
}

const BLANKS = new Set([
  '', 'nvt', 'n v t', 'n a', 'na', 'geen', 'onbekend', 'unknown', 'none', 'null', 'nog niet bekend', 'weet niet', 'niet bekend',
  'weet ik niet', 'weet ik nog niet', 'geen idee', 'don t know', 'i don t know', 'not sure', 'niet ingevuld', 'leeg', 'empty', 'tbd', 'nnb', 'n n b', 'nb', 'not known', 'niet van toepassing', 'not applicable', 'undefined',
]); // prettier-ignore

/** Whether a cell says that there is nothing to say: empty, «-», «?», «n.v.t.», «onbekend». */
export function isBlank(text: string): boolean {
  return BLANKS.has(toKey(text));
}

/** The parts of a list in one cell, cut at commas, semicolons, slashes, bars, plus signs, line breaks, «en» and «and». */
export function splitList(text: string): string[] {
  return cleanLines(text)
    .split(/[,;/|\n•·+&،؛、]|\s+(?:en|and|und|و)\s+/iu)
    .map(cleanText)
    .filter((part) => part !== '');
}

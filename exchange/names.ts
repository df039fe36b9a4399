import { cleanText, toKey } from './text.ts';

const PREFIXES = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  'ten',
  'ter',
  'te',
  "'t",
  '’t',
  '`t',
  '‘t',
  "'s",
  'op',
  'in',
  'aan',
  'bij',
  'onder',
  'uit',
  'over',
  'voor',
  'von',
  'vom',
  'la',
  'le',
  'du',
  'des',
  'di',
  'da',
  'dos',
  'el',
  'al',
  'bin',
  'ben',
  'ibn',
  'abu',
  'abd',
  "d'",
  'v.d.',
  'v/d',
  'vd',
  'v.',
]);

export interface Name {
  givenName: string;
  familyName: string;
}

/** Forms of address; whose gender it is, is not taken from them. */
const TITLE = /^(?:(?:dhr|mw|mevr|mevrouw|meneer|de heer|mr|mrs|ms)\.? )+(?=\p{L})/iu;

/**
 * A full name cut in two: «Visser, Anneke» at the comma; «Bram van den Berg» before the prefix; otherwise after the first
 * word, because that holds for names of most origins. One word is a given name, «de Vries» a family name. Empty gives two empty names.
 */
export function splitFullName(text: string): Name {
  const cleaned = cleanName(text).replace(TITLE, '');
  const comma = cleaned.indexOf(',');
  if (comma > 0) return joinReversed(cleaned.slice(0, comma).trim(), cleaned.slice(comma + 1).trim());
  const words = cleaned.split(' ');
  if (words.length > 1 && /^(?:van|de|den|der|ter|ten|het|'t)$/.test(words[0]!))
    return { givenName: '', familyName: cleaned };
  const prefix = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < words.length - 1 &&
      PREFIXES.has(word.toLowerCase()) &&
      word[0] === word[0]!.toLowerCase(),
  );
  const cut = prefix === -1 ? 1 : prefix;
  return { givenName: words.slice(0, cut).join(' '), familyName: words.slice(cut).join(' ') };
}

/** «Berg» and «Bram van den», or «Berg, van den» and «Bram»: prefixes go back in front of the family name. */
function joinReversed(family: string, given: string): Name {
  const words = given.split(' ');
  const prefix = words.findIndex((word, index) => index > 0 && PREFIXES.has(word.toLowerCase()));
  if (prefix === -1) return { givenName: given, familyName: family };
  return {
    givenName: words.slice(0, prefix).join(' '),
    familyName: `${words.slice(prefix).join(' ')} ${family}`,
  };
}

/** A family name with its prefix in front: («Berg», «van den») and «Berg, van den» → «van den Berg». */
export function joinFamilyName(familyName: string, prefix: string): string {
  const family = cleanName(familyName);
  const before = cleanName(prefix);
  const turned = /^(.+?), ?(.+)$/.exec(family);
  if (before === '' && turned && turned[2]!.split(' ').every((word) => PREFIXES.has(word.toLowerCase())))
    return `${turned[2]} ${turned[1]}`;
  return before === '' || family.toLowerCase().startsWith(`${before.toLowerCase()} `)
    ? family
    : `${before} ${family}`.trim();
}

export function cleanName(text: string): string {
  return cleanText(text).slice(0, 200);
}

/** The same for every spelling of a name that differs in case, accents or punctuation only. */
export function nameKey(name: Name): string {
  return toKey(`${name.givenName} ${name.familyName}`);
}

import { read, readWithWarning, refuse, type Parsed } from './parsed.ts';
import { isBlank, toKey } from './text.ts';

export type Gender = 'woman' | 'man' | 'other';
export type Route = 'b1' | 'onderwijs' | 'z' | 'old-law' | 'finished' | 'none';

const WOMAN =
  /^(?:v|vr|vrouw|vrouwelijk|f|female|woman|women|w|mevrouw|mevr|mw|mrs|ms|dame|meisje|vrouwen|she|zij|امرأة)$/;
const MAN = /^(?:m|man|mannelijk|male|men|meneer|dhr|de heer|heer|mr|jongen|mannen|he|hij|رجل)$/;
const OTHER =
  /^(?:x|anders|overig|other|non binair|nonbinair|non binary|nonbinary|o|divers|genderneutraal|die|hen|they|neutraal)$/;

/** Empty or «zeg ik liever niet»: null. A word that is not understood: null with the warning `gender-unknown`. */
export function parseGender(text: string): Parsed<Gender | null> {
  const key = toKey(text);
  if (isBlank(text) || /liever niet|prefer not|zeg ik niet/.test(key)) return read(null);
  if (WOMAN.test(key)) return read('woman');
  if (MAN.test(key)) return read('man');
  return OTHER.test(key) ? read('other') : readWithWarning(null, 'gender-unknown', 'gender');
}

/**
 * A wish about the other person's gender; null is no wish. «liefst vrouw» is taken as a wish, with the warning
 * `wish-interpreted`. What is not understood is the problem `wish-unknown`: a wish that is overlooked would break a promise.
 */
export function parseGenderWish(text: string): Parsed<'woman' | 'man' | null> {
  const key = toKey(text);
  if (
    isBlank(text) ||
    /^(?:x|nee|no|m v|v m|man vrouw|vrouw man|man of vrouw|vrouw of man|m f|beide|beiden|both|either|alles|iedereen|any|anyone|all|maakt niet uit|maakt mij niet uit|geen voorkeur|no preference|niet|neutraal|doesn t matter|alle)$/.test(
      key,
    ) ||
    /geen voorkeur|maakt .*niet uit|no preference/.test(key)
  )
    return read(null);
  if (/\b(?:geen|niet|not|no)\b/.test(key)) return refuse(null, 'wish-unknown', 'wish');
  const words = key.split(' ');
  const woman = words.some((word) => WOMAN.test(word));
  const man = words.some((word) => MAN.test(word));
  if (woman === man) return woman ? read(null) : refuse(null, 'wish-unknown', 'wish');
  const wish = woman ? 'woman' : 'man';
  const plain = words.length === 1 || /^(?:een |alleen |only |a )?\w+(?: only)?$/.test(key);
  return plain ? read(wish) : readWithWarning(wish, 'wish-interpreted', 'wish', { wish });
}

const WISHED =
  /\b(?:liever|liefst|graag|alleen|voorkeur|prefers?|preferably|only|rather|geen|niet|not?)(?: \w+){0,3} (?:vrouw(?:en|elijke?)?|dames?|man(?:nen)?|mannelijke?|heer|heren|woman|women|man|men|female|male)\b|\b(?:vrouw(?:en|elijk)?|man(?:nen|nelijk)?|woman|man) (?:graag|gewenst|please)\b/;

/**
 * Whether a remark seems to hold a wish about the other person's gender, such as «liever een vrouw»: matching reads no remarks, and
 * would overlook it. Empty text has none.
 */
export const seemsGenderWish = (text: string): boolean => WISHED.test(toKey(text));

const NUMBERS: Record<string, number> = {
  een: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
};

/**
 * How many newcomers a buddy takes: 0 to 10. Empty is 1, with the warning `capacity-missing`; of «1-2» the lower one with the
 * warning `capacity-interpreted`; anything else is the problem `capacity-invalid`.
 */
export function parseCapacity(text: string): Parsed<number | null> {
  // «geen» may mean no places or no limit.
  if (/^(?:geen|none)$/.test(toKey(text))) return refuse(null, 'capacity-invalid', 'capacity');
  if (isBlank(text)) return readWithWarning(1, 'capacity-missing', 'capacity');
  const key = toKey(text.replace(/^(\d+)(?:[.,]0+|x)$/i, '$1'));
  const found = key
    .split(' ')
    .flatMap((word) => (/^\d{1,2}$/.test(word) ? [Number(word)] : (NUMBERS[word] ?? [])));
  const lowest = Math.min(...found);
  if (
    found.length === 0 ||
    lowest > 10 ||
    /^\s*-\s*\d/.test(text) ||
    /\d[.,]\d/.test(text.replace(/[.,]0+$/, ''))
  )
    return refuse(null, 'capacity-invalid', 'capacity');
  const plain =
    found.length === 1 &&
    /^(?:max(?:imaal)? )?\S+(?: (?:personen|persoon|deelnemers?|people|person|maatjes?|cursist(?:en)?))?$/.test(
      key,
    );
  return plain
    ? read(lowest)
    : readWithWarning(lowest, 'capacity-interpreted', 'capacity', { capacity: lowest });
}

/** The route of the Civic Integration Act. Empty: null; a word that is not understood: null with the warning `route-unknown`. */
export function parseRoute(text: string): Parsed<Route | null> {
  if (isBlank(text)) return read(null);
  const key = toKey(text);
  if (/\bonderwijs|education/.test(key)) return read('onderwijs');
  if (/\bz\b|zelfred|self reliance|\bz route|zroute/.test(key)) return read('z');
  if (/\bb ?1\b|b1route/.test(key)) return read('b1');
  if (/oude? wet|old law|wi ?2013|wet 2013|\b2013\b|voor 2022/.test(key)) return read('old-law');
  if (/klaar|afgerond|voltooid|finished|done|ingeburgerd|geslaagd|completed|behaald/.test(key))
    return read('finished');
  if (
    /niet plichtig|niet inburgeringsplichtig|hoeft niet|nee|vrijwillig|vrijgesteld|ontheffing|not required|no\b/.test(
      key,
    )
  )
    return read('none');
  return readWithWarning(null, 'route-unknown', 'route');
}

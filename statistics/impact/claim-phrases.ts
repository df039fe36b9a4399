import { type EvidenceLevel } from './evidence-level.ts';

/** The level that a wording needs; 6 is a wording that no evidence carries. */
export type NeededLevel = EvidenceLevel | 6;

export type ClaimLanguage = 'nl' | 'en';

/** A way of speaking with the lowest evidence level at which it may be used. */
export interface ClaimPhrase {
  needs: NeededLevel;
  /** Without flags; the check adds its own. `\b` does not know letters with accents, so none is used beside them. */
  pattern: string;
}

/** One pattern for which any of these will do. */
const anyOf = (...patterns: readonly string[]): string => patterns.join('|');

/** A way of speaking in any of these forms, with the level that it needs. */
export const phrase = (needs: NeededLevel, ...patterns: readonly string[]): ClaimPhrase => ({
  needs,
  pattern: anyOf(...patterns),
});

/** A cause that is offered as a possibility needs level 3 instead of 4. */
export const hedges: Record<ClaimLanguage, string> = {
  nl: anyOf(
    '(?<!\\p{L})(?:wij(?:st|zen) (?:\\S+ ){0,3}(?:er)?op|wees (?:\\S+ ){0,2}op|aannemelijk|waarschijnlijk(?:heid)?|vermoedelijk|vermoed(?:en|t))',
    '(?<!\\p{L})(?:mogelijk(?!heid|heden)|misschien|wellicht|duid(?:t|en|de|den) (?:\\S+ ){0,2}(?:er)?op|sugg?ere(?:ren|ert|erde)|doet vermoeden)',
    '(?<!\\p{L})(?:te maken (?:\\S+ ){0,2}met|zou(?:den)? (?:\\S+ ){0,8}kunnen|zou(?:den)? kunnen|plausibel|niet uitgesloten|het heeft er alle schijn van)',
    '(?<!\\p{L})(?:(?:wij|we|ik) (?:denken|geloven|denk|vermoeden)|ligt (?:\\S+ ){0,2}voor de hand|pas(?:t|sen) (?:\\S+ ){0,2}bij|in lijn met)',
    '(?<!\\p{L})(?:naar verwachting|niet uit te sluiten|schijn(?:t|en)|aanwijzing(?:en)?|signa(?:al|len)|(?:lijkt|lijken|leek|leken)\\b)',
  ),
  en: anyOf(
    '\\b(?:suggest(?:s|ed|ing)?|points? to(?:wards)?|pointed to|plausibl[ey]|likely|probabl[ey]|possibl[ey])\\b',
    '\\b(?:(?<!(?:in|of|since|until|from|by|last|early|late) )may(?! \\d)|might|perhaps|maybe|presumably|in all likelihood|conceivabl[ey])\\b',
    '\\b(?:(?:we|I) (?:think|believe)|stands? to reason|fits? (?:in )?with|in line with|compatible with|cannot be ruled out|suspect(?:s|ed)?)\\b',
    '\\b(?:could (?:have|be|possibly|well|perhaps)|can possibly|have something to do with|hint(?:s|ed)? at|signs?|indications?|indicat(?:e|es|ed|ing))\\b',
    '\\b(?:seems?|seemed|appears?|appeared|consistent with)\\b',
  ),
};

/** Dutch for being sure beyond doubt. */
export const certaintiesNl = [
  'keer op keer',
  'telkens weer',
  '(?:weten|weet) (?:\\S+ ){0,2}zeker',
  'bewijs is (?:er|geleverd)',
  'het bewijs:',
  'wetenschappelijk',
  'ontegenzeggelijk',
  'niet te ontkennen',
] as const;

/** Around a claim of effect: that it is established, and that it holds for everybody. */
export const frames: Record<ClaimLanguage, { established: string; everybody: string }> = {
  nl: {
    established: anyOf(
      '(?<!\\p{L})(?:onderzoek|studies?|cijfers|wetenschap|evaluatie) (?:\\S+ ){0,2}(?:laat|laten|liet|lieten|zien|bevestig\\p{L}*|maakt?(?:en)? duidelijk)',
      '(?:heeft|hebben) laten zien dat',
      'weten (?:we|wij) (?:nu )?(?:zeker|uit onderzoek)',
      '(?:is|was) een feit',
      'staat (?:\\S+ ){0,2}vast',
      'onomstotelijk',
      ...certaintiesNl,
      'definitief bewezen',
      'lijdt geen twijfel',
      'buiten kijf',
      'met zekerheid',
      '(?:geen|zonder) (?:enige )?twijfel',
      'overtuigend',
      'onweerlegbaar',
    ),
    everybody: anyOf(
      '^niemand',
      '(?<!\\p{L})(?:iedereen|altijd|faalt nooit|mist nooit)(?!\\p{L})',
      '(?<!\\p{L})(?:elke|iedere|alle) (?:\\p{L}+e )?(?:deelnemers?|nieuwkomers?|statushouders?|mens(?:en)?|vluchtelingen?|inburgeraars?)(?!\\p{L})',
      '(?<!\\p{L})(?:ieder mens|zonder uitzondering|verzekerd van|gegarandeerd|gegarandeerde|ongeacht|(?:voor )?(?:jong en oud|groot en klein))(?!\\p{L})',
      '(?<!\\p{L})(?:welke \\p{L}+ dan ook|wie dan ook|overal)(?!\\p{L})',
      '(?<!\\p{L})(?:in |voor |^)(?:elke|iedere|alle) (?:\\p{L}+ )?(?:gemeente|gemeenten|stad|steden|doelgroep|doelgroepen)(?!\\p{L})',
    ),
  },
  en: {
    established: anyOf(
      '\\b(?:stud(?:y|ies)|trials?|experiments?) (?:have |has )?(?:found|showed|shown|confirmed)\\b',
      '\\b(?:research|stud(?:y|ies)|evidence|evaluations?|science) (?:\\S+ ){0,2}(?:made clear|makes clear|shows?|shown|confirms?|confirmed)\\b',
      'know for (?:sure|certain)',
      'is a fact\\b',
      'no (?:longer any )?(?:doubt|question)',
      'beyond question',
      'with certainty',
      'settles? (?:the (?:question|matter)|it)',
      'settled (?:the (?:question|matter)|it)',
      'undoubtedly',
      'time and again',
      'again and again',
      'indisputabl[ey]',
      'beyond (?:\\S+ )?(?:doubt|dispute|question)',
      'proof is (?:there|in)',
      'conclusive(?:ly)?',
      'cannot be denied',
      'unquestionabl[ey]',
      'convincing(?:ly)?',
      'undeniabl[ey]',
    ),
    everybody: anyOf(
      '^(?:nobody|no one)\\b',
      '\\b(?:everyone|everybody|always|(?:every|each|all) (?:single )?(?:newcomers?|participants?|person|people|refugees?))\\b',
      '\\b(?:any (?:newcomers?|refugees?|participants?)|without exception|assured of|guaranteed|never fails|regardless|irrespective|young and old)\\b',
      '\\b(?:everywhere|anyone|(?:in |for |^)(?:every|all|any) (?:\\w+ )?(?:town|towns|city|cities|municipalit\\w+|target groups?)|whatever (?:their|the))\\b',
      '\\bwhoever\\b',
    ),
  },
};

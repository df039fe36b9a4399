import { type ClaimLanguage } from './claim-language.ts';

/** The parts of which a plain description of an activity consists. */
interface ActivityWords {
  who: readonly string[];
  does: readonly string[];
  /** What about, with whom, how often and where: as many as there are, in any order. */
  rest: readonly string[];
  and: string;
}

const words: Record<ClaimLanguage, ActivityWords> = {
  nl: {
    who: [
      "(?:(?:onze|de|deze|alle|veel|enkele|\\d+|getrainde) ){0,3}(?:vrijwilligers|(?:taal)?buddy[’']s|(?:taal)?maatjes|(?:taal)?coaches|koppels)",
      '(?:de|een|elke|iedere|zijn|haar) (?:vrijwilliger|(?:taal)?buddy|(?:taal)?maatje|(?:taal)?coach)',
      'wij|we|zij|ze',
    ],
    does: [
      '(?:oefen(?:t|en|de|den)|spre(?:ekt|ken)|sprak(?:en)?|pra(?:at|ten|atte|atten)|lee?st|lezen|las|lazen)',
      '(?:wandel(?:t|en|de|den)|ko(?:okt|ken|okte|okten)|onderwij(?:st|zen)|ontmoet(?:en|te|ten)?|zag(?:en)?|zien)',
      '(?:geeft|geven|gaf|gaven) (?:nederlands|(?:nederlandse |wekelijks )?(?:taal|conversatie)?(?:les|lessen))',
    ],
    rest: [
      '(?:samen|ook|vaak|wekelijks|in het nederlands|af|(?:met )?elkaar)',
      '(?:het |de |wat |een beetje )?(?:nederlands|nederlandse taal|woorden|lezen|schrijven|spreken)',
      '(?:met|aan|voor) (?:(?:de|onze|hun|een|ongeveer|\\d+) ){0,2}(?:nieuwkomers?|deelnemers?|statushouders?|cursisten|vluchtelingen|mensen)',
      '(?:(?:ongeveer|gemiddeld|minstens) )?(?:een|één|twee|drie|anderhalf|\\d+) (?:keer|uur|avond(?:en)?|ochtend(?:en)?|middag(?:en)?) (?:per|in de) (?:week|maand)',
      '(?:elke|iedere) (?:dag|week|maand|zaterdag)',
      '(?:in|bij|op) (?:de|het|een) (?:bibliotheek|buurthuis|wijkcentrum|taalcafé|school|park|locatie)',
    ],
    and: 'en',
  },
  en: {
    who: [
      '(?:(?:our|the|these|all|many|some|\\d+|trained) ){0,3}(?:volunteers|(?:language )?buddies|mentors|coaches|tutors|pairs)',
      '(?:the|a|each|every|his|her) (?:volunteer|(?:language )?buddy|mentor|coach|tutor)',
      'we|they',
    ],
    does: [
      '(?:teach(?:es)?|taught|practi[sc]e[sd]?|speaks?|spoke|talk(?:s|ed)?|reads?|writes?|wrote|stud(?:y|ies|ied)|walk(?:s|ed)?|cook(?:s|ed)?|meets?|met|sees?|saw)',
      '(?:gives?|gave) (?:weekly )?(?:language |dutch |conversation )?lessons',
    ],
    rest: [
      '(?:together|also|weekly|in dutch|(?:with )?each other)',
      '(?:the |some |a little )?(?:dutch|dutch language|reading|writing|speaking)',
      '(?:(?:to|with) )?(?:(?:the|our|their|an?|about|\\d+) ){0,2}(?:newcomers?|participants?|refugees?|learners?|people)',
      '(?:for )?(?:(?:about|on average|at least) )?(?:once|twice|(?:an?|one|two|three|half an|\\d+) (?:times|hours?|evenings?|mornings?)) (?:an?|per|every|each) (?:week|month)',
      '(?:every|each) (?:day|week|month|saturday)',
      '(?:in|at) (?:the|a) (?:library|community centre|neighbourhood centre|language café|school|park)',
    ],
    and: 'and',
  },
};

const any = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;

function compose({ who, does, rest, and }: ActivityWords): RegExp {
  const deed = `${any(does)}(?: ${any(rest)}){0,4}`;
  return new RegExp(`^${any(who)} ${deed}(?: ${and} ${deed}){0,2}[\\s.!;]*$`, 'iu');
}

const activities: Record<ClaimLanguage, RegExp> = { nl: compose(words.nl), en: compose(words.en) };

/**
 * Whether a sentence says who does what with whom, how often and where, *and nothing else*: "Our volunteers teach Dutch to
 * newcomers." One word more ("fluent", "so that"), and it is read as any other sentence.
 */
export const isActivity = (sentence: string, language: ClaimLanguage): boolean =>
  activities[language].test(sentence.trim());

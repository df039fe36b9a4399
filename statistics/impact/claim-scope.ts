import { type ClaimLanguage } from './claim-phrases.ts';

/** How a language says that something is *not* claimed. Regular expressions are for whole words. */
interface ScopeWords {
  /** Where a denial, a goal or a question ends and the writer speaks again. */
  turn: RegExp;
  /** What begins a clause that hangs on the one before or after: "whether …", "that …". */
  hanging: RegExp;
  denial: RegExp;
  /** Words of knowing, measuring and of effect: a denial near one of these says what is not known. */
  knowing: RegExp;
  /** Sayings that deny on their own. */
  unknown: RegExp;
  /** Sayings that mention the contrary: it would have gone the same way, it is chance. */
  otherwise: RegExp;
  goal: RegExp;
  /** A goal that was reached is a claim. */
  reached: RegExp;
  /** "In order to learn the language": what is meant by it, not what came of it. */
  purpose: RegExp;
  study: RegExp;
  /** Questions that claim: "who would not want …", "why does it work so well?" */
  leading: RegExp;
}

const whole = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

const words: Record<ClaimLanguage, ScopeWords> = {
  nl: {
    turn: /(?:,|;|:|–)?\s+(?:maar|echter|toch|niettemin|desondanks)\s+/giu,
    hanging:
      /^\s*(?:en |maar |noch )?(?:of|dat|hoe|hoeveel|wat|waardoor|waarom|welke?|in hoeverre|in welke mate)(?!\p{L})/iu,
    denial: whole(
      'niet(?! (?:uitgesloten|uit te sluiten|alleen|slechts|enkel|meer|langer|voor niets|te ontkennen))|geen(?! (?:twijfel|wonder|verrassing))|niemand|niets|nooit|nergens|noch|evenmin|onmogelijk|onvoldoende|te (?:klein|vroeg|kort|weinig|beperkt)',
    ),
    knowing: whole(
      'weten|weet|wisten|bekend|zeg(?:gen|t)|gezegd|uitspra\\p{L}*|uitsluitsel|antwoord\\p{L}*|vast(?:stellen|gesteld|staat)|vast te stellen|stel(?:t|len) .{0,20}vast|aan(?:tonen|getoond|toont|toonbaar)|aangetoonde?|aantoonbare?|aan te tonen|tonen .{0,30}aan|bewi?j?[sz]\\p{L}*|bewezen|af(?:leiden|geleid)|af te leiden|opmaken|opgemaakt|op te maken|conclu\\p{L}*|bew(?:eren|eert|eerd)|claim\\p{L}*|blijk(?:t|en)|gebleken|duidelijk|onderzo(?:cht|ek|eken)|gemeten|meten|oorza\\p{L}*|oorzakelijk\\p{L}*|causa\\p{L}*|verband|verklar\\p{L}*|effect(?:en)?|invloed|impact|toe(?:schrijven|geschreven)|toe te schrijven|geschikt\\p{L}*|bedoeld|onderbouw\\p{L}*|zeker|vinden|gevonden|vonden|aanwijzing\\p{L}*|uit te sluiten|uitgesloten|betekent|beoordelen|te zien|zien|gezien|zagen|sprake|vergelijk\\p{L}*|verschil',
    ),
    unknown: whole(
      'pas (?:na|als|dan|wanneer) (?:\\S+ ){1,8}(?:weten|kunnen)|iets (?:\\S+ )?over (?:\\S+ ){1,4}(?:zeggen|te zeggen)|(?:onderwerp|vraag) (?:van|voor) (?:\\p{L}*onderzoek)|(?:mag|mogen) niet (?!worden)\\p{L}+|onbekend|onduidelijk|onzeker|de vraag(?: is)? of|is de vraag|blijft de vraag|valt (?:nog )?te bezien|moet(?:en)? (?:nog )?(?:blijken|worden aangetoond|worden onderzocht)|nog (?:te )?bezien|is afwachten|open vraag|alleen een (?:verschil|effect|stijging|daling)|te vroeg om',
    ),
    otherwise: whole(
      '(?:ook|even goed|evengoed|net zo goed) (?:zonder|toeval)|toeval(?:lig)?|andere (?:oorza(?:ak|ken)|verklaring(?:en)?|reden(?:en)?)|(?:kan|kunnen|zou|zouden) (?:\\S+ ){0,2}(?:ook|even goed|evengoed|net zo goed) (?:\\S+ ){0,4}(?:komen|liggen|zijn|hebben|verklaard|veroorzaakt)',
    ),
    goal: whole(
      'wil(?:len|t|de|den)?(?! zeggen| (?:graag )?benadrukken| laten zien)|hoop(?:t|te|ten)?|hopen|stre(?:eft|ven|efde|efden)|beo(?:ogt|gen|ogde|ogd|ogden)|doel(?:en|stelling(?:en)?)?|bedoel(?:ing|d)|ambitie|wens|voornemen|van plan|(?<!zoals |dan )verwacht(?:en|te|ten|ing)?|gericht op|(?:opgezet|ontwikkeld|ontworpen|opgericht|gestart|gemaakt|begonnen) om|moet(?:en)? (?:\\S+ ){0,6}(?:zorgen|leiden|helpen|bijdragen|ver\\p{L}+en|bevorderen|maken|geven|opleveren)|zou(?:den)? moeten|het idee|hypothese|veronderstel\\p{L}*|aanname|proberen|probeert|probeerden|zet(?:ten)? (?:\\S+ ){0,3}in op',
    ),
    reached: whole('bereikt|gehaald|gelukt|geslaagd|gerealiseerd|waargemaakt|bewaarheid'),
    purpose:
      /(?<!\p{L})(?<!(?:helpt?|helpen|hielp|hielpen|staat|geno?eg|voldoende|lukt|kracht|kans|moed|durf|manier|durven|maakt het mogelijk|vertrouwen|makkelijker|gemakkelijker)(?: \S+){0,4} )om (?:[^.;:!?,]*?) ?te (?:kunnen |laten |gaan |doen )?\p{L}+n(?!\p{L})|(?<!\p{L})ter (?:verbetering|bevordering|vermindering|verhoging|vergroting|voorkoming|versterking|bestrijding) van [^.;:!?,]*/giu,
    study: whole(
      '(?:onderzo(?:ek|eken|ekt|cht|chten)|studie|evaluatie|vragenlijst|wij|we|meting) (?:\\S+ ){0,4}(?:onderzo(?:ekt|eken|cht|chten)|meet|meten|maten|bekijk(?:t|en)|bekeken|na(?:gaan|gegaan)|gaa?(?:t|n) na|schat(?:ten)?|toets(?:t|en|te|ten)|vergelijken|vroegen|vragen|onderzochten)|onderzochten|onderzocht of|(?:meten|meting|schatting|schatten|onderzoek|evaluatie|vraag) (?:van|naar) (?:\\S+ ){0,3}(?:effect(?:en)?|impact|invloed)|nodig (?:\\S+ ){0,3}om|gaan na|is de vraag',
    ),
    leading: whole(
      'waarom|hoe komt|hoe kan|(?:wie|wat|waar|welke) [^?]*(?:niet|geen)|niet waar|wist (?:u|je|jij)|toch',
    ),
  },
  en: {
    turn: /(?:,|;|:|–)?\s+(?:but|however|nevertheless|nonetheless|yet(?= (?:the|a|it|our|they)))\s+/giu,
    hanging: /^\s*(?:and |but |nor |or )?(?:whether|if|that|how|what|why|which|to what extent)\b/iu,
    denial: whole(
      "not(?! (?:only|merely|just|least))|\\p{L}+n[’']t|cannot(?! be (?:ruled out|denied))|no(?! (?:longer|doubt|wonder|surprise|one))|nothing|none|never|neither|nor|unable|impossible|insufficient|too (?:small|early|short|few|little|limited)|little|hardly",
    ),
    knowing: whole(
      'says?|said|tells?|know[ns]?|show[ns]?|prov(?:e|es|ed|en|ing)|proof|evidence|conclu\\p{L}*|establish\\p{L}*|demonstrat\\p{L}*|infer\\p{L}*|claim\\p{L}*|clear|caus\\p{L}*|effects?|influences?|impacts?|attribut\\p{L}*|ascrib\\p{L}*|suited|suitable|designed|meant|investigat\\p{L}*|examin\\p{L}*|stud(?:y|ied)|measur\\p{L}*|detect\\p{L}*|determin\\p{L}*|answers?|support|means?|impl(?:y|ies)|find|found|certain|suggest\\p{L}*|expla\\p{L}*|relationship|indicat\\p{L}*|rule out|sure|draw|drawn|seen?|saw|argue|judge|statements?|differences?|comparisons?|link',
    ),
    unknown: whole(
      'only (?:after|then|when) [^.;]*(?:know|say|tell)|say something about|subject (?:for|of) (?:\\S+ )?research|(?:may|must|should) not (?!have|be)\\p{L}+|not allowed|unknown|unclear|uncertain|an open question|remains? (?:open|to be (?:seen|shown|proven))|the question is|question (?:of )?whether|yet to be|could only (?:have )?(?:find|found|detect(?:ed)?)|too early to|time will tell|does anyone know',
    ),
    otherwise: whole(
      '(?:even|also|as well) without|without (?:\\S+ ){0,4}(?:too|as well|anyway)|(?:by|be|is|pure|mere|to|on|of) chance(?! of)|coincidence|other (?:causes?|explanations?|reasons?)|(?:may|might|can|could) (?:\\S+ )?(?:also|just as well|equally|as well|instead)',
    ),
    goal: whole(
      'wants?|wanted|wish(?:es|ed)?|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|goals?|objectives?|intend(?:s|ed)?|intention|ambition|the idea|plan(?:s|ned)? to|(?<!as |than )expect(?:s|ed|ations?)?|(?:set up|designed|meant|created|developed|started|launched|supposed|needed) to|purpose|seeks?|striv(?:e|es|ing)|hypothes\\p{L}*|assum(?:e|es|ed|ption)|should (?:\\S+ )?(?:help|lead|improve|reduce|make|give|contribute|bring|result)|ought to|try|tries|tried to|trying to',
    ),
    reached: whole('reached|achieved|met|realised|realized|succeeded|fulfilled|accomplished'),
    purpose:
      /(?:^|, )(?:in order )?to (?!date\b|our\b|the\b|a\b|them\b|us\b)[a-z]+ [^.;:!?,]*(?=,)|(?<!\b(?:enough|sufficient)\b )\b(?:in order|so as) to [^.;:!?,]*/giu,
    study: whole(
      '(?:study|research|evaluation|questionnaire|survey|we|analysis) (?:\\S+ ){0,2}(?:studie[ds]|measure[sd]?|examine[sd]?|investigate[sd]?|test(?:s|ed)?|estimate[sd]?|looks? at|looked at|asks?|asked|explore[sd]?|compare[sd]? whether)|(?:measurement|estimates?|study|evaluation|analysis|measuring|estimating) of (?:\\S+ ){0,3}(?:effects?|impact|influence)|(?:examined|investigated|studied|tested) (?:whether|if|how|what)',
    ),
    leading: whole(
      "why|how come|(?:who|what|which) [^?]*(?:not|n[’']t|no)|(?:is|do|does|are|did)n[’']t [^?]*|did you know|right",
    ),
  },
};

/**
 * The sentence with all that it does not claim replaced by spaces, so that places in it stay what they are: what is denied or
 * not known ("whether the buddy helped we cannot say"), goals ("we want to reduce loneliness"), questions, what a study looks
 * at, and the mention of another explanation. After "but" the writer speaks again.
 */
export function blankUnclaimed(sentence: string, language: ClaimLanguage): string {
  const known = words[language];
  if (/\?\s*["’”)]*$/u.test(sentence)) return known.leading.test(sentence) ? sentence : blank(sentence);
  const kept = sentence.replace(known.purpose, blank);
  return splitKeeping(kept, known.turn)
    .map((part) => blankPart(part, known))
    .join('');
}

const blank = (text: string) => ' '.repeat(text.length);

/** A part without a turn, clause by clause; a clause that hangs on a silent one is silent too. */
function blankPart(part: string, known: ScopeWords): string {
  const clauses = part.split(/(?<=[,:–] )/u);
  const silent = clauses.map((clause) => isUnclaimed(clause, known));
  return clauses
    .map((clause, at) => {
      const hangs = known.hanging.test(clause) && (silent[at - 1] === true || silent[at + 1] === true);
      return silent[at] || hangs ? blank(clause) : clause;
    })
    .join('');
}

function isUnclaimed(clause: string, known: ScopeWords): boolean {
  if (known.unknown.test(clause) || known.otherwise.test(clause) || known.study.test(clause)) return true;
  if (known.goal.test(clause) && !known.reached.test(clause)) return true;
  return isDenied(clause, known);
}

/** A denial within five words of a word of knowing. */
function isDenied(clause: string, known: ScopeWords): boolean {
  const said = clause.trim().split(/\s+/u);
  for (let from = 0; from < said.length; from++) {
    const window = said.slice(from, from + 6).join(' ');
    if (known.denial.test(window) && known.knowing.test(window)) return true;
  }
  return false;
}

function splitKeeping(text: string, turn: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(turn)) {
    parts.push(text.slice(from, match.index));
    from = match.index;
  }
  return [...parts, text.slice(from)];
}

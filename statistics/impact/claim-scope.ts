import { type ClaimLanguage } from './claim-phrases.ts';

/** How a language says that something is *not* claimed. Regular expressions are for whole words. */
interface ScopeWords {
  /** Where a denial, a goal or a question ends and the writer speaks again. */
  turn: RegExp;
  /** What begins a clause that hangs on the one before or after: "whether …", "that …". */
  hanging: RegExp;
  /** "By 'effect' we mean …", "a buddy is somebody who …": what a word means, what is asked, what would follow if. */
  meaning: RegExp;
  /** What would not have been without the programme is no denial. */
  without: RegExp;
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
    meaning: whole(
      '(?:verstaan|bedoelen) (?:wij|we) |(?:wordt|worden) (?:\\S+ ){0,4}verstaan|^een \\p{L}+ is (?:iemand|een (?:vrijwilliger' +
        '|persoon|stadsgenoot|buurtgenoot)) (?:\\S+ )?(?:die|met wie)|(?:vroeg|vroegen|vraagt|vragen|verzocht) (?:\\S+ ){0,4}(?:om' +
        '|naar) (?:\\S+ )?(?:bewijs|bewijzen|aan te tonen|effect|impact|resultaten)|zoeken (?:\\S+ ){0,5}(?:uit|die)|^mocht(?:en)? ' +
        '|^stel dat|(?:onjuist|te ver|voorbarig|verkeerd|fout|misleidend) (?:\\S+ ){0,4}om|beweren (?:wij|we)',
    ),
    without: whole(
      'zonder (?:\\S+ ){1,5}(?:had|hadden|zou|zouden|was|waren|zat|zaten)|(?:had|hadden|zou|zouden|was|waren|zat|zaten) (?:\\S+ ){0,8}zonder',
    ),
    denial: whole(
      'niet(?! (?:uitgesloten|uit te sluiten|alleen|slechts|enkel|meer|langer|voor niets|te ontkennen))|geen(?! (?:twijfel|wonder' +
        '|verrassing))|niemand|niets|nooit|nergens|noch|evenmin|onmogelijk|onvoldoende|te (?:klein|vroeg|kort|weinig|beperkt)',
    ),
    knowing: whole(
      'weten|weet|wisten|bekend|zeg(?:gen|t)|gezegd|uitspra\\p{L}*|uitsluitsel|antwoord\\p{L}*|vast(?:stellen|gesteld|staat)' +
        '|vast te stellen|stel(?:t|len) .{0,20}vast|aan(?:tonen|getoond|toont|toonbaar)|aangetoonde?|aantoonbare?|aan te tonen' +
        '|tonen .{0,30}aan|bewi?j?[sz]\\p{L}*|bewezen|af(?:leiden|geleid)|af te leiden|opmaken|opgemaakt|op te maken|conclu\\p{L}*' +
        '|bew(?:eren|eert|eerd)|claim\\p{L}*|blijk(?:t|en)|gebleken|duidelijk|onderzo(?:cht|ek|eken)|gemeten|meten|oorza\\p{L}*' +
        '|oorzakelijk\\p{L}*|causa\\p{L}*|verband|verklar\\p{L}*|effect(?:en)?|invloed|impact|toe(?:schrijven|geschreven)' +
        '|toe te schrijven|geschikt\\p{L}*|bedoeld|onderbouw\\p{L}*|zeker|vinden|gevonden|vonden|aanwijzing\\p{L}*|uit te sluiten' +
        '|uitgesloten|betekent|beoordelen|te zien|zien|gezien|zagen|sprake|vergelijk\\p{L}*|verschil',
    ),
    unknown: whole(
      '(?:zal|zullen|moet|moeten) (?:\\S+ ){0,6}uitwijzen|(?:zal|zullen) (?:\\S+ ){0,4}blijken|pas (?:na|als|dan' +
        '|wanneer) (?:\\S+ ){1,8}(?:weten|kunnen)|iets (?:\\S+ )?over (?:\\S+ ){1,4}(?:zeggen|te zeggen)|(?:onderwerp|vraag) (?:van' +
        '|voor) (?:\\p{L}*onderzoek)|(?:mag|mogen) niet (?!worden)\\p{L}+|onbekend|onduidelijk|onzeker|de vraag(?: is)? of|is de vraag' +
        '|blijft de vraag|valt (?:nog )?te bezien|moet(?:en)? (?:nog )?(?:blijken|worden aangetoond|worden onderzocht)' +
        '|nog (?:te )?bezien|is afwachten|open vraag|alleen een (?:verschil|effect|stijging|daling)|te vroeg om',
    ),
    otherwise: whole(
      '(?:ook|even goed|evengoed|net zo goed) (?:zonder|toeval)|(?<!geen |niet )toeval(?:lig)?|andere (?:oorza(?:ak|ken)' +
        '|verklaring(?:en)?|reden(?:en)?)|(?:kan|kunnen|zou|zouden) (?:\\S+ ){0,2}(?:ook|even goed|evengoed' +
        '|net zo goed) (?:\\S+ ){0,4}(?:komen|liggen|zijn|hebben|verklaard|veroorzaakt|samenhangen|spelen|meespelen)',
    ),
    goal: whole(
      'hopelijk|wil(?:len|t|de|den)?(?! zeggen| (?:graag )?benadrukken| laten zien)|hoopt|hoopte(?:n)?|hoop (?:dat|op|te)|hopen' +
        '|stre(?:eft|ven|efde|efden)|beo(?:ogt|gen|ogde|ogd|ogden)|doel(?:en|stelling(?:en)?)?|bedoel(?:ing|d)|ambitie|wens|voornemen' +
        '|van plan|(?<!zoals |dan )verwacht(?:en|te|ten|ing)?|gericht op|(?:opgezet|ontwikkeld|ontworpen|opgericht|gestart|gemaakt' +
        '|begonnen) om|moet(?:en)? (?:\\S+ ){0,6}(?:zorgen|leiden|helpen|bijdragen|ver\\p{L}+en|bevorderen|maken|geven|opleveren)' +
        '|zou(?:den)? moeten|het idee|hypothese|veronderstel\\p{L}*|aanname|proberen|probeert|probeerden' +
        '|zet(?:ten)? (?:\\S+ ){0,3}in op',
    ),
    reached: whole('bereikt|gehaald|gelukt|geslaagd|gerealiseerd|waargemaakt|bewaarheid'),
    purpose:
      /(?<!\p{L})(?<!(?:helpt?|helpen|hielp|hielpen|staat|geno?eg|voldoende|lukt|kracht|kans|moed|durf|manier|durven|maakt het mogelijk|vertrouwen|makkelijker|gemakkelijker)(?: \S+){0,4} )om (?:[^.;:!?,]*?) ?te (?:kunnen |laten |gaan |doen )?\p{L}+n(?!\p{L})|(?<!\p{L})ter (?:verbetering|bevordering|vermindering|verhoging|vergroting|voorkoming|versterking|bestrijding) van [^.;:!?,]*/giu,
    study: whole(
      '(?:onderzo(?:ek|eken|ekt|cht|chten)|studie|evaluatie|vragenlijst|wij|we|meting) (?:\\S+ ){0,4}(?:onderzo(?:ekt|eken|cht' +
        '|chten)|meet|meten|maten|bekijk(?:t|en)|bekeken|na(?:gaan|gegaan)|gaa?(?:t|n) na|schat(?:ten)?|toets(?:t|en|te|ten)' +
        '|vergelijken|vroegen|vragen|onderzochten)|onderzochten|onderzocht of|(?:meten|meting|schatting|schatten|onderzoek|evaluatie' +
        '|vraag) (?:van|naar) (?:\\S+ ){0,3}(?:effect(?:en)?|impact|invloed)|nodig (?:\\S+ ){0,3}om|gaan na|is de vraag',
    ),
    leading: whole(
      'waarom|is (?:het|dit|dat) (?:toeval|raar|gek|vreemd|een wonder)|(?:wie|wat) (?:had|zou|kan|kon|wil)|hoe krijg' +
        '|wat (?:is er )?mooier|meer bewijs|duidelijker|hoe komt|hoe kan|(?:wie|wat|waar|welke) [^?]*(?:niet|geen)|niet waar|wist (?:u' +
        '|je|jij)|toch',
    ),
  },
  en: {
    turn: /(?:,|;|:|–)?\s+(?:but|however|nevertheless|nonetheless|yet(?= (?:the|a|it|our|they)))\s+/giu,
    hanging: /^\s*(?:and |but |nor |or )?(?:whether|if|that|how|what|why|which|to what extent)\b/iu,
    meaning: whole(
      '(?:we|this report) means?|(?:is|are) (?:defined|understood) as|^an? \\p{L}+ is (?:somebody|someone|a (?:volunteer|person' +
        '|local|resident)) (?:\\S+ )?(?:who|with whom)|ask(?:s|ed)? (?:\\S+ ){0,2}(?:for|to) (?:\\S+ )?(?:proof|evidence|prove|show' +
        '|demonstrate|impact|effects?|results)|look(?:ing)? for (?:\\S+ ){1,4}(?:who|that|to)|^should (?:the|this|we|our|it)|(?:wrong' +
        '|incorrect|premature|misleading|a mistake|too far) (?:\\S+ ){0,3}to',
    ),
    without: whole(
      "(?:without|but for|if it (?:were|was) not for) (?:\\S+ ){1,6}(?:had|would|could)|(?:would|could)(?: not|n['’]t)? (?:\\S+ ){0,8}without",
    ),
    denial: whole(
      "not(?! (?:only|merely|just|least))|\\p{L}+n[’']t|cannot(?! be (?:ruled out|denied))|no(?! (?:longer|doubt|wonder|surprise" +
        '|one))|nothing|none|never|neither|nor|unable|impossible|insufficient|too (?:small|early|short|few|little|limited)|(?:little' +
        '|hardly any) (?:evidence|proof|is known|to suggest|reason)|hardly',
    ),
    knowing: whole(
      'says?|said|tells?|know[ns]?|show[ns]?|prov(?:e|es|ed|en|ing)|proof|evidence|conclu\\p{L}*|establish\\p{L}*|demonstrat\\p{L}*' +
        '|infer\\p{L}*|claim\\p{L}*|clear|caus\\p{L}*|effects?|influences?|impacts?|attribut\\p{L}*|ascrib\\p{L}*|suited|suitable' +
        '|designed|meant|investigat\\p{L}*|examin\\p{L}*|stud(?:y|ied)|measur\\p{L}*|detect\\p{L}*|determin\\p{L}*|answers?|support' +
        '|means?|impl(?:y|ies)|find|found|certain|suggest\\p{L}*|expla\\p{L}*|relationship|indicat\\p{L}*|rule out|sure|draw|drawn' +
        '|seen?|saw|argue|judge|statements?|differences?|comparisons?|link',
    ),
    unknown: whole(
      'will (?:have to|need to) (?:be )?(?:show|shown|tell|seen|found)|only (?:after|then|when) [^.;]*(?:know|say|tell)' +
        '|say something about|subject (?:for|of) (?:\\S+ )?research|(?:may|must|should) not (?!have|be)\\p{L}+|not allowed|unknown' +
        '|unclear|uncertain|an open question|remains? (?:open|to be (?:seen|shown|proven))|the question is|question (?:of )?whether' +
        '|yet to be|could only (?:have )?(?:find|found|detect(?:ed)?)|too early to|time will tell|does anyone know',
    ),
    otherwise: whole(
      '(?:even|also|as well) without|without (?:\\S+ ){0,4}(?:too|as well|anyway)|(?:by|be|is|pure|mere|to|on|of) chance(?! of)' +
        '|(?<!no )coincidence|other (?:causes?|explanations?|reasons?)|(?:may|might|can|could) (?:\\S+ )?(?:also|just as well|equally' +
        '|as well|instead)',
    ),
    goal: whole(
      'hopefully|wants?|wanted|wish(?:es|ed)?|hop(?:es|ed|ing)|hope (?:to|that|for|this|the|more|we|it|they)|(?:we|I) (?:\\w+ )?hope' +
        '|aim(?:s|ed|ing)?|goals?|objectives?|intend(?:s|ed)?|intention|ambition|the idea|plan(?:s|ned)? to|(?<!as |than )expect(?:s' +
        '|ed|ations?)?|(?:set up|designed|meant|created|developed|started|launched|supposed|needed) to|purpose|seeks?|striv(?:e|es' +
        '|ing)|hypothes\\p{L}*|assum(?:e|es|ed|ption)|should (?:\\S+ )?(?:help|lead|improve|reduce|make|give|contribute|bring|result)' +
        '|ought to|try|tries|tried to|trying to',
    ),
    reached: whole('reached|achieved|met|realised|realized|succeeded|fulfilled|accomplished'),
    purpose:
      /(?:^|, )(?:in order )?to (?!date\b|our\b|the\b|a\b|them\b|us\b)[a-z]+ [^.;:!?,]*(?=,)|(?<!\b(?:enough|sufficient)\b )\b(?:in order|so as) to [^.;:!?,]*/giu,
    study: whole(
      '(?:study|research|evaluation|questionnaire|survey|we|analysis) (?:\\S+ ){0,2}(?:studie[ds]|measure[sd]?|examine[sd]?' +
        '|investigate[sd]?|test(?:s|ed)?|estimate[sd]?|looks? at|looked at|asks?|asked|explore[sd]?|compare[sd]? whether)' +
        '|(?:measurement|estimates?|study|evaluation|analysis|measuring|estimating) of (?:\\S+ ){0,3}(?:effects?|impact|influence)' +
        '|(?:examined|investigated|studied|tested) (?:whether|if|how|what)',
    ),
    leading: whole(
      'why|is (?:it|this|that) (?:any |a )?(?:chance|coincidence|wonder|surprise)|who (?:could|would|can)|could there|how (?:do' +
        "|did) (?:you|we)|what (?:better|more|clearer)|clearer|need we|how come|(?:who|what|which) [^?]*(?:not|n[’']t|no)|(?:is|do" +
        "|does|are|did)n[’']t [^?]*|did you know|right",
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
  if (/\?\s*["'’”)]*$/u.test(sentence)) return known.leading.test(sentence) ? sentence : blank(sentence);
  if (known.meaning.test(sentence) && !known.turn.test(sentence)) return blank(sentence);
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
  if (
    known.meaning.test(clause.trim()) ||
    known.unknown.test(clause) ||
    known.otherwise.test(clause) ||
    known.study.test(clause)
  )
    return true;
  if (known.goal.test(clause) && !known.reached.test(clause)) return true;
  return !known.without.test(clause) && isDenied(clause, known);
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

import { type ClaimLanguage } from './claim-phrases.ts';

/** Who or what stands where in a sentence. Regular expressions are for whole words. */
interface RoleWords {
  /** The programme, in the roles in which it does nothing: as a time, a place, or to say which people are meant. */
  bystanding: RegExp;
  agent: RegExp;
  /** What people talk about. */
  topic: RegExp;
  /** What lives consist of, without the people who live them. */
  life: RegExp;
  people: RegExp;
  /** What stands for lives in figures. */
  measure: RegExp;
  /** The work itself: questionnaires, meetings, matches. More of these is a deed and no outcome. */
  process: RegExp;
  /** Volunteers and pairs that stop, for whatever reason. */
  leaving: RegExp;
  /** A cause in front: "thanks to", "because of". */
  connector: RegExp;
  /** Help with homework and forms, working in pairs: what volunteers do. */
  practical: RegExp;
  /** What is done with a programme: it is rated, it consists of, it is meant for. */
  deed: RegExp;
  /** What a comparison of groups looks like; that is no claim of a cause. */
  grouping: RegExp;
}

const whole = (pattern: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

const agentNl =
  "\\p{L}*(?:buddy(?:['’]?s)?|buddies|maatjes?|coach(?:es)?|mentor(?:en)?|programma(?:['’]?s)?|projecten?|project|traject(?:en)?" +
  "|aanpak|begeleiding|interventies?|methode|caf[eé](?:s|[’']s)?|vrijwilligers?|medespraak)|buddy\\p{L}+|maatjes\\p{L}+" +
  '|(?:elk|ieder) (?:gesprek|contact)|elke (?:ontmoeting|afspraak)|(?:de|het|onze?|hun|deze|dit|die|wekelijkse?|regelmatige?' +
  '|maandelijkse?|samen|vaste?) (?:\\p{L}+e )?(?:\\p{L}*gesprekken|ontmoetingen|bijeenkomsten|trainingen|contacten|contact' +
  '|lessen|inzet|aanbod|steun|hulp|ondersteuning|deelname)';
const agentEn =
  '(?:each|every) (?:conversation|meeting|session|contact)|(?:\\p{L}+-)?(?:buddy|buddies|mentors?|coach(?:es)?|programmes?' +
  '|programs?|projects?|intervention|scheme|approach|initiative|method|caf[eé]s?|volunteers?|medespraak)' +
  '|(?:the|our|their|these|this|weekly|regular|monthly|frequent) (?:\\p{L}+(?:ly|al|ed|ing) )?(?:conversations?|meetings?' +
  '|sessions?|contacts?|lessons?|support|talks?|training|help|matching)|(?:taking part|participation|being matched|this work' +
  '|our work|the work|efforts|getting a match|contact with a \\p{L}+)';
const detNl = '(?:de|het|een|geen|hun|haar|zijn|ons|onze|dit|deze|die|dat|wel een)';
const detEn = '(?:the|a|an|no|their|our|his|her|this|these|those)';
const peopleNl =
  '(?:deelne(?:mers?|emsters?)|(?:mede)?cursisten?|gezinnen|moeders|vaders|kinderen|ouders|buurtgenoten|mensen|nieuwkomers?' +
  '|statushouders?|vluchtelingen|personen|vrouwen|mannen|jongeren|\\p{L}*groep(?:en)?|wie|zij|degenen|iemand|koppels|bewoners' +
  '|ouderen|zij die|degene|inwoners|kandidaten)';
const peopleEn =
  '(?:participants?|people|newcomers?|refugees?|families|children|parents|mothers|fathers|learners|persons?|women|men' +
  '|young people|groups?|those|anyone|somebody|someone|pairs|residents|candidates)';

const roles: Record<ClaimLanguage, RoleWords> = {
  nl: {
    bystanding: whole(
      '(?:tevreden|blij|positief|enthousiast|te spreken) (?:te zijn |zijn |was |waren )?(?:met' +
        `|over) ${detNl} (?:\\p{L}+e )?(?:${agentNl})|(?:na|in|gedurende) (?:\\S+ ){1,3}(?:jaar|maanden|weken|maand|periode) (?:met|in` +
        `|van|bij) (?:${detNl} )?(?:\\p{L}+e )?(?:${agentNl})|(?:periode|tijd|jaar|jaren) (?:dat|waarin) (?:zij|ze` +
        `|men) ${detNl} (?:${agentNl}) (?:had\\p{L}*|hebben)|(?:tijdens|gedurende|na|v[oó][oó]r|vanaf|binnen` +
        `|per) ${detNl} (?:\\p{L}+ van ${detNl} )?(?:\\p{L}+e )?(?:${agentNl})` +
        '|(?:bij|aan|in|na|vanaf|tot) (?:de|het) (?:start|begin|einde?|afloop|loop|duur|afronding|eerste|tweede) (?:\\p{L}+ )?(?:van' +
        `|in) ${detNl} (?:\\p{L}+e )?(?:${agentNl})` +
        `|na afloop van ${detNl} (?:\\p{L}+e )?(?:${agentNl})|in ${detNl} (?:\\p{L}+e )?\\p{L}*(?:programma|project|traject|methode|caf[eé])` +
        `|${peopleNl} (?:(?:die|wie) )?(?:aan|van|uit|in|met|zonder|bij) (?:${detNl} )?(?:\\p{L}+e )?(?:${agentNl}|(?:(?:veel|meer` +
        '|weinig|minder|vaak|regelmatig|wekelijks) )?(?:gesprekken|contact|contacten|ontmoetingen|uren))' +
        `|(?:wie|die|wanneer zij) (?:${detNl} )?(?:${agentNl}) (?:had(?:den)?|heb(?:ben|t)|heeft|kreeg|kregen)|\\p{L}*(?:buddy|maatjes` +
        '|project|programma)-?(?:groep(?:en)?|leiders?|coördinator\\p{L}*|week|jaar|periode|plan|organisaties?|team|aanvra\\p{L}+' +
        '|kosten|budget)',
      'giu',
    ),
    topic: whole(
      '(?:dagelijks|dagelijkse) leven|deel uit van [^.;:]*|bij (?:\\S+ ){1,2}thuis|(?:ga(?:an|at)|ging(?:en)?) over [^.;:]*' +
        '|in het (?:nederlands|arabisch|engels)|(?:over|rond|rondom|thema) (?:\\S+ ){0,6}?(?:werk|gezondheid|taal|wonen|toekomst' +
        '|interesses)(?:(?:,| en) (?:\\S+))*',
      'giu',
    ),
    agent: whole(agentNl),
    life: whole(
      '(?:spreek|schrijf)?taal(?!caf|maat|les|budd)\\p{L}*|welbevinden|tevreden\\p{L}*|begrijp(?:t|en)|begrep(?:en)?|nederlands' +
        '|uitspraak|woordenschat|zelf(?!de|s)\\p{L}{4,}|eenza\\p{L}*|isolement|\\p{L}*welzijn|gezond\\p{L}*|stress|spanning\\p{L}*' +
        '|baan|banen|werk|betaald werk|werkenden|arbeids\\p{L}*|netwerk\\p{L}*|vrienden|kans(?:en)?|drempels?|levens?|toekomst' +
        '|participatie|integratie|inburgering|geluk\\p{L}*|vertrouwen|zekerder|thuis|veilig\\p{L}*|\\p{L}*niveau|\\p{L}*scores?' +
        '|veerkracht|motivatie|opleiding|schulden|armoede|woonsituatie|examen\\p{L}*|durven|vooruit\\p{L}*|opbloei\\p{L}*|bloei\\p{L}*' +
        '|redzaam\\p{L}*|zelfstandig\\p{L}*|moed|rust|stemming|somber\\p{L}*|angst\\p{L}*|kennis|buren|buurtgenoten|slaap|slapen' +
        '|inkomen|stijging|daling|winst|verbetering|afname|toename|verschil|zelfverz\\p{L}*|alleen voel\\p{L}*|punten|plezier|weg in' +
        '|wonen|woning\\p{L}*|uitval|school\\p{L}*|diploma\\p{L}*|(?:sociale|nederlandse|meer|minder|nieuwe) contacten|stap naar' +
        '|zorgkosten|leven|kracht|energie|houvast',
    ),
    people: whole(peopleNl),
    measure: whole(
      'gemiddelde?|aandeel|\\d+ procent|[\\d,]+ ?%|percentage|cijfers?|één op|procentpunt(?:en)?|uitkomst(?:en)?|hun|zij|ze|men',
    ),
    process: whole(
      'vragenlijst(?:en)?|ingevuld|invul\\p{L}*|meting|metingen|respons|bijeenkomst(?:en)?|\\p{L}*locaties?|subsidies?' +
        '|wachtlijst(?:en)?|wachttijd|uitspra(?:ken|ak) over|aanmelding(?:en)?|aangemeld|meldden|koppels|koppelingen|(?:meer' +
        "|minder) vrijwilligers|formulier(?:en)?|agenda|vergadering\\p{L}*|aantal (?:\\p{L}+ )?(?:gesprekken|buddy[’']?s|maatjes|uren" +
        '|vrijwilligers|koppels|deelnemers(?! (?:met|zonder|dat|die|in))|bijeenkomsten)|uren|coördinator(?:en)?|training(?:en)?' +
        '|genodigd\\p{L}*|avonden|verslag\\p{L}*|kantoor|begroting|budget|intake\\p{L}*|handboek|handleiding|handreiking' +
        '|workshop\\p{L}*|website|folder\\p{L}*|verbouwing|vakantie|kantine|huur|zomerstop|tips|samenwerking met|(?:steun|bijdrage' +
        '|hulp|medewerking|gift) van (?:\\S+ ){0,3}(?:fonds|gemeente|gemeenteraad|provincie|bibliotheek|sponsor\\p{L}*|stichting)' +
        '|klachten|financier\\p{L}*|gefinancierd|treinkaartjes|videobellen|videogesprek\\p{L}*|video|oproep\\p{L}*|werving|aanmelders' +
        '|planning|rooster|onderzoekers?|evaluatieformulier\\p{L}*|lokaal|lokalen|ruimte|zaal|reiskosten|privacy|avg|administratie' +
        '|(?:project|programma) (?:startte|begon|ging van start|ontstond)',
    ),
    leaving: whole(
      "(?:vrijwilligers?|buddy[’']s|maatjes|koppels|coördinator(?:en)?) (?:\\S+ ){0,2}(?:stopte?n?|haakten?|vertrok(?:ken)?|gestopt" +
        '|uitgevallen|zegden|vielen)',
    ),
    connector: whole(
      'dankzij|door(?! middel)|vanwege|wegens|hierdoor|daardoor|waardoor|doordat|omdat|als gevolg van|door middel van|vandaar' +
        '|met behulp van|met (?:de )?hulp van|met steun van',
    ),
    practical: whole(
      '(?:help|ondersteun|begeleid|assist)\\p{L}* (?:\\S+ ){0,4}?(?:bij|met) (?:de |het |hun |een )?(?:(?:lezen|schrijven' +
        '|begrijpen) van )?(?:huiswerk|brie\\p{L}+|formulier\\p{L}*|post|telefoon\\p{L}*|invullen|afspra\\p{L}+|aanvra\\p{L}+' +
        '|verhuiz\\p{L}+|administratie)|werk(?:t|en|te|ten) (?:\\S+ )?(?:samen|in|met|aan|vanuit|als|op)',
    ),
    deed: whole(
      '(?:opleiding|training|cursus)\\p{L}* (?:van|voor) (?:de |onze |nieuwe )?(?:vrijwilligers|buddy|maatjes)|(?:project|programma' +
        '|initiatief|taalcaf\\p{L}) (?:is |werd )?(?:ontstaan|ontstond|begon|opgericht)|(?:volg|kreg' +
        '|heb)\\p{L}* (?:\\S+ ){0,4}(?:cursus|training|workshop)|spre(?:ken|ekt) (?:\\S+ ){0,9}af|pra(?:at|ten) (?:\\S+ ){0,4}(?:over' +
        '|met)|oefen(?:t|en|den) (?:\\S+ ){0,3}met|bestaat uit|bestond uit|gaat uit van|(?:is|zijn) (?:opgezet|bedoeld|gericht' +
        '|ontwikkeld)|gaa?[nt]? over|ging(?:en)? over|geeft? les|beoordee\\p{L}*|rapportcijfer|koppel(?:t|en|den)|matchten|kiezen' +
        '|kiest|woont|wonen|uitleg(?:gen|t)?|legt|leggen|is een|zijn een|heet(?:te)?|richt(?:te|ten|en)? zich|kost(?:te|ten' +
        '|en)? [\\d€]|gemiddeld',
    ),
    grouping: whole(
      '(?:\\p{L}+er|beter|meer|minder)(?: \\S+){0,8} dan|vergeleken|vergelijking|opzichte|hangt|hangen|hing|hingen|samenhang|verband' +
        '|correl\\p{L}*|hoe (?:meer|vaker|langer)|gepaard|gingen samen|gaan samen|hand in hand|in het voordeel van|blij(?:ft' +
        '|ven) achter|ble(?:ef|ven) achter',
    ),
  },
  en: {
    bystanding: whole(
      `(?:satisfied|happy|pleased|content) with ${detEn} (?:\\p{L}+ )?(?:${agentEn})|(?:after|in|for|over) (?:\\S+ ){1,3}(?:years?` +
        `|months?|weeks?) (?:with|in|of|on) (?:${detEn} )?(?:\\p{L}+ )?(?:${agentEn})|(?:period|time|years?) (?:in which|when|that` +
        `|during which) (?:they|people) (?:had|have) (?:${detEn} )?(?:\\p{L}+ )?(?:${agentEn})|(?:during|after|before|within` +
        '|throughout|per|at the (?:start|beginning|end) of|in the course of|from the start of' +
        `|by the end of) (?:${detEn} )?(?:\\p{L}+ (?:of|in) (?:${detEn} )?)?(?:\\p{L}+(?:ly|al|ed|ing) )?(?:${agentEn})` +
        `|in ${detEn} (?:\\p{L}+ )?(?:programme|program|project|scheme|method|initiative|caf[eé])` +
        `|${peopleEn} (?:who |that )?(?:(?:took|take) part )?(?:in|with|without|of|from|on|having|had|have` +
        `|got) (?:${detEn} )?(?:\\p{L}+(?:ly|al|ed|ing) )?(?:language |buddy )?(?:${agentEn}|(?:(?:many|more|few|fewer|less|much` +
        '|frequent|regular|weekly) )?(?:conversations?|contacts?|meetings?|hours))' +
        '|(?:buddy|project|programme) (?:groups?|leaders?|coordinators?|weeks?|years?|period|plan|organisations?|teams?|costs?|budget|staff|office)',
      'giu',
    ),
    topic: whole(
      '(?:daily|everyday) life|at (?:\\S+ ){1,2}homes?|(?:is|are|was|were) about [^.;:]*|in (?:dutch|arabic|english)|(?:about|on' +
        '|concerning|topics?) (?:\\S+ ){0,6}?(?:work|health|languages?|housing|future|interests)(?:(?:,| and) (?:\\S+))*',
      'giu',
    ),
    agent: whole(agentEn),
    life: whole(
      'languages?(?! (?:buddy|buddies|caf))|dutch(?! (?:people|lesson|buddy))|pronunciation|vocabulary|confiden\\p{L}*|self-\\p{L}+' +
        '|lonel\\p{L}*|isolation|well-?being|satisf\\p{L}*|underst(?:and|ands|ood)|health\\p{L}*|stress\\p{L}*|jobs?|work(?! of)' +
        '|employment|labour|network\\p{L}*|friends?|chances?|opportunit\\p{L}*|barriers?|threshold|li(?:fe|ves)|future|integration' +
        '|happi\\p{L}*|trust|at home|safe\\p{L}*|levels?|scores?|resilience|motivation|education|course|debts?|poverty|housing|exams?' +
        '|dare[sd]?|independen\\p{L}*|skills?|flourish\\p{L}*|thriv\\p{L}*|blossom\\p{L}*|courage|mood|anxi\\p{L}*|knowledge' +
        '|neighbours|sleep\\p{L}*|income|progress\\p{L}*|participation|rises?|gains?|improvements?|decline|increase|decrease' +
        '|difference|alone|points|pleasure|way in|drop-?outs?|schools?|diplomas?|(?:social|dutch|more|fewer|new) contacts|step to' +
        '|care costs|strength|energy',
    ),
    people: whole(peopleEn),
    measure: whole(
      'average|mean|share|percent(?:age)?|[\\d.]+ ?%|one in|outcomes?|results?|their|they|them|\\w+ in (?:five|ten|four)',
    ),
    process: whole(
      'questionnaires?|completed|filled|filling|waves?|measurements?|responses?|meetings?|locations?|grants?|waiting lists?' +
        '|waiting times?|statements? about|sign-?ups?|signed up|pairs|matches|(?:more|fewer) volunteers|forms|evenings|diary' +
        '|number of (?:\\p{L}+ )?(?:conversations|buddies|hours|volunteers|pairs|participants(?! (?:with|without|who|in))|meetings' +
        '|matches)|hours|coordinators?|training|invited|invitations?|reports?|offices?|budget|granted|subsid\\p{L}+|(?:support' +
        '|contribution|help|gift|donation) (?:of|from) (?:\\S+ ){0,3}(?:fund|council|municipality|province|library|foundation' +
        '|sponsors?)|intakes?|handbook|manual|workshops?|website|leaflets?|renovation|canteen|rent|tips|complaints|funders?|funding' +
        '|funded|fund|sponsor\\p{L}*|tickets|video calls?|recruit\\p{L}*|planning|rota|researchers?|community centre|rooms?|venue' +
        '|travel (?:costs|expenses)|privacy|administration|free of charge|(?:project|programme|scheme) (?:started|began|was founded)',
    ),
    leaving: whole(
      '(?:volunteers?|buddies|pairs|coordinators?) (?:\\S+ ){0,2}(?:left|stopped|quit|withdrew|dropped out|moved away|cancelled|resigned)',
    ),
    connector: whole(
      'thanks to|because(?: of)?|due to|owing to|as a (?:result|consequence)(?: of)?|on account of|through|with the (?:help|support) of|by',
    ),
    practical: whole(
      '(?:help|support|assist)\\p{L}* (?:\\S+ ){0,4}?with (?:the |their |a |filling |reading |writing )?(?:homework|letters?' +
        '|in forms|forms?|post|mail|phone\\p{L}*|appointments?|applications?|paperwork|moving)|work(?:s|ed|ing)? (?:\\S+ )?(?:together' +
        '|in|with|on|from|as|at)',
    ),
    deed: whole(
      '(?:project|programme|scheme|initiative) (?:came about|arose|began|started|was founded|was set up)|(?:took|take|attended' +
        '|attend|followed|complet\\p{L}+|receiv\\p{L}+) (?:\\S+ ){0,3}(?:course|training|workshop)|(?:talks?' +
        '|talked) (?:\\S+ ){0,4}(?:about|with)|practi[sc]e[sd]? (?:\\S+ ){0,4}with|consist(?:s|ed)?|deals? with|is about|rated?|choose' +
        '|chose|matched (?:on|by)|explain(?:s|ed)?|is a|are a|called|aimed|costs? [\\d€]|on average|live[sd]? in',
    ),
    grouping: whole(
      'than|compared|relative to|comparison|associat\\p{L}*|correl\\p{L}*|relationship between|related to|the more|goes? together' +
        '|went together|hand in hand|linked|in favour of|lag(?:s|ged)? behind|differ(?:s|ed)? (?:by|from)',
    ),
  },
};

const association: Record<ClaimLanguage, RegExp> = {
  nl: whole(
    'hangt?|hangen|hing|hingen|samenhang\\p{L}*|verband|correl\\p{L}*|hoe (?:meer|vaker|langer)|gepaard|gingen samen|ga(?:an' +
      '|at) samen|hand in hand|geassocieerd|gerelateerd',
  ),
  en: whole(
    'associat\\p{L}*|correl\\p{L}*|relationship between|related to|the more|goes? together|went together|hand in hand|linked',
  ),
};

/** A cause that is named in front of what came of it, as a phrase of the claim check found it. */
export function isConnector(phrase: string, language: ClaimLanguage): boolean {
  const at = phrase.search(roles[language].connector);
  return at >= 0 && /^[\s,]*$/u.test(phrase.slice(0, at));
}

/**
 * Whether a sentence tells of the work and not of lives: fewer questionnaires because of the holidays, more meetings than last
 * year. Neither a change in these nor a cause for them is a claim about the programme.
 */
export function isAboutTheWork(sentence: string, language: ClaimLanguage): boolean {
  const known = roles[language];
  if (known.leaving.test(sentence)) return true;
  return known.process.test(sentence) && !known.life.test(sentence);
}

/** Whether a sentence says that things go together, or that groups differ; that names no cause. */
export function isComparison(sentence: string, language: ClaimLanguage): boolean {
  return roles[language].grouping.test(sentence);
}

/** Whether a sentence says that things go together, in the words of association. */
export function isAssociation(sentence: string, language: ClaimLanguage): boolean {
  return association[language].test(sentence);
}

/** Whether a sentence says what is done with the programme: it is rated, consists of, is meant for, is talked in. */
export function isHandling(sentence: string, language: ClaimLanguage): boolean {
  return roles[language].deed.test(sentence);
}

/** A sentence without the programme where it is only a time, a place, or said of the people. */
export function withoutBystanders(sentence: string, language: ClaimLanguage): string {
  const { bystanding, topic } = roles[language];
  const blank = (match: string) => ' '.repeat(match.length);
  return sentence.replace(bystanding, blank).replace(topic, blank);
}

/** Whether a piece of a sentence says what volunteers do, in a word that could also claim: they help with forms, and work in pairs. */
export function isPractical(piece: string, language: ClaimLanguage): boolean {
  return roles[language].practical.test(piece);
}

/** Whether nothing in a sentence could have been brought about by the programme: no programme, no lives, no people. */
export function namesNoOutcome(sentence: string, language: ClaimLanguage): boolean {
  const known = roles[language];
  return ![known.agent, known.life, known.people, known.measure].some((word) => word.test(sentence));
}

/**
 * The programme in a sentence that tells of a change in lives, where it is neither the time, nor the place, nor said of the
 * people, nor one side of a comparison: then it stands there as the cause, whatever the wording.
 */
export function findCause(sentence: string, language: ClaimLanguage): { start: number; end: number } | null {
  const known = roles[language];
  const acting = withoutBystanders(sentence, language);
  if (
    known.grouping.test(sentence) ||
    !known.life.test(acting) ||
    known.deed.test(acting) ||
    known.practical.test(acting)
  )
    return null;
  const agent = known.agent.exec(acting);
  return agent ? { start: agent.index, end: agent.index + agent[0].length } : null;
}

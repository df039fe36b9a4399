import { type ClaimLanguage } from './claim-phrases.ts';

/** The words by which `claim-grammar.ts` reads a sentence. Regular expressions match whole words. */
export interface ClaimWords {
  /** The programme and what is done in it, as head of a subject. */
  agent: RegExp;
  /** What may stand before that head within a subject, beside words that `adjective` matches. */
  determiner: RegExp;
  adjective: RegExp;
  preposition: RegExp;
  adverb: RegExp;
  /** Where a clause begins. */
  conjunction: RegExp;
  /** After these the verb comes last. */
  subordinate: RegExp;
  /** What programmes do without bringing anything about: starting, meeting, costing, ending. */
  neutral: RegExp;
  be: RegExp;
  have: RegExp;
  /** Said of a programme with a form of "be": that is praise of what it brings about. */
  praise: RegExp;
  /** What lives consist of, and the people whose lives they are: the object of a claim. */
  outcome: RegExp;
  /** Verbs that claim without any object. */
  alone: RegExp;
  /** Verbs of we that bring about, in a sentence with an outcome. */
  us: RegExp;
}

const word = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu');

const within = (...patterns: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu');

export const claimWords: Record<ClaimLanguage, ClaimWords> = {
  nl: {
    agent: word(
      "\\p{L}*(?:buddy(?:['’]?s)?|buddies|maatjes?|coach(?:es)?|mentor(?:en)?|programma(?:['’]?s)?|project(?:en)?|traject(?:en)?" +
        '|aanpak|begeleiding|' +
        'koppeling(?:en)?|gesprek(?:ken)?|ontmoeting(?:en)?|deelname|contact(?:en|momenten)?|interventies?|methode|ondersteuning|vrijwilligers?|' +
        "caf[eé](?:s|[’']s)?|lessen|bijeenkomst(?:en)?|training(?:en)?|inzet|aanbod|hulp|steun|activiteit(?:en)?)|medespraak" +
        '|aanspreekpunt|werkwijze|koken|sporten|tuinieren|zingen|deelnemen|meedoen|' +
        'tandem|duo|sessies?|match|taalpartners?|stichting|initiatief|team|één-op-één-vorm|uurtje|wandelingen|wandeling|setting' +
        '|formule|oefenen|praten|afspreken|ontmoeten|wandelen|samenkomen',
    ),
    determiner: word(
      "de|het|een|vaste?|ons|onze|hun|haar|zijn|dit|deze|die|dat|alle|elke?|iedere?|zo['’]n|zulke?|samen|wekelijks|vaak|veel|ook" +
        '|juist|vooral|alleen|\\d+',
    ),
    adjective: /^\p{L}{3,}(?:e|se)$/iu,
    preposition: word('van|met|in|voor|tussen|op|uit|aan|bij|binnen|tijdens|onder|na|sinds|tot|gedurende'),
    adverb: word(
      'ook|zelf|echt|duidelijk|vaak|dus|nu|wel|juist|vooral|altijd|meestal|aantoonbaar|direct|samen|wekelijks|sterk|enorm|flink' +
        '|zeker|daarmee|zo|hier|daar|er|lijkt|lijken|leek|kan|kunnen|zal|zullen|zou|zouden|kon',
    ),
    conjunction: word('en|maar|want|of'),
    subordinate: word('dat|omdat|doordat|als|zodat|waarin|hoe'),
    neutral: word(
      'belo(?:oft|ven|ofde|ofden)|leg(?:t|gen|de|den)|geld(?:t|en)|loop(?:t|en)|liep(?:en)?|duur(?:t|de|den)|kost(?:te|ten|en)?' +
        '|start(?:te|ten|en)?|beg(?:int|on|onnen|innen)|stop(?:t|te|ten|pen)|pau[sz]e(?:ert|erde|erden|ren)|eindig(?:t|de|den)|' +
        'spre(?:ekt|ken)|sprak(?:en)?|ontmoet(?:te|ten|en)?|zie(?:t|n)|zag(?:en)?|bel(?:t|de|den|len)|schr(?:ijft|eef|even)|vul(?:t|de' +
        '|den|len)|krijg(?:t|en)|kreeg|kregen|' +
        'volg(?:t|de|den|en)|vind(?:t|en)|vond(?:en)?|vraag(?:t)?|vroeg(?:en)?|vragen|dee?d(?:en)?|doe(?:t|n)|ga(?:at|an)|ging(?:en)?' +
        '|kom(?:t|en)|kwam(?:en)?|woon(?:t|de|den)|wonen|' +
        'werk(?:t|te|ten|en) (?:in|bij|met)|bestaat|bestaan|bestond(?:en)?|telt|telde(?:n)?|houdt|hield(?:en)?|heet(?:te)?|h[oa]o?rt' +
        '|valt|vallen|viel(?:en)?|wacht(?:te|ten|en)?|' +
        'wandel(?:t|de|den|en)|ko(?:okt|ken|okte|okten)|eten|eet|aten|drink(?:t|en)|dronken|lee?s(?:t)?|lezen|lazen|oefen(?:t|de|den' +
        '|en)|fietst?(?:en)?|speelt|spelen|luister(?:t|en|den)|praat|praten|praatten|vertel(?:t|den|len)|legt|leggen|legden' +
        '|gebruik(?:t|en|te|ten)|maakt?(?:en)? (?:deel|een|een afspraak|afspraken|kennis|gebruik)|reis(?:t|den)|reizen|deel(?:t|de|den' +
        '|en)|ken(?:t|nen|den)|weet|weten|wist(?:en)?|denk(?:t|en)|dacht(?:en)?|vinden|noem(?:t|de|den|en)|ontv(?:angt|angen|ing' +
        '|ingen)|stuur(?:t|de|den)|sturen|plan(?:t|nen|de|den)|zoek(?:t|en)|zocht(?:en)?|stelt|stellen|stelde(?:n)?|bedroeg|bedraagt' +
        '|zeg(?:t|gen)|zei(?:den)?|hebben|voer(?:t|de|den|en)|meld(?:t|de|den|en)|bood|boden|biedt|bezoekt|bezocht(?:en)?|wisselt?' +
        '|organise(?:ert|erde|erden|ren)|word(?:t|en)|werd(?:en)?|bleef|bleven|blijft|blijven|' +
        'ligt|lag|lagen|zit|zat|zaten|staat|stond(?:en)?|betreft|omvat(?:te|ten)?|beslaat|richt(?:te|ten|en)?|be[oa]o?rdeel(?:t|de' +
        '|den)|schat(?:te|ten|ten)?|meet|maten|hang(?:t|en)|hing|correleert|verschilt|past|kies(?:t)?|koos|kozen|moet(?:en)?|mag|mogen' +
        '|wil(?:len|de|den)?|mocht(?:en)?|moest(?:en)?|wilde(?:n)?',
    ),
    be: word('is|zijn|was|waren|blijkt|bleek|blijken|bleken'),
    have: word('heeft|hebben|had|hadden'),
    praise: within(
      'goed voor|goed (?:tegen|bij)|nuttig|waardevol|onmisbaar|de sleutel|het verschil|(?:een )?succes|succesvol|effectief',
      'de oplossing|belangrijk voor|bepalend|doorslaggevend|de reden|de oorzaak|de verklaring',
      '(?:de|het|een) (?:\\p{L}+ )?(?:motor|basis|bron|brug|sleutel|kracht) (?:achter|van|voor|naar|onder)|genoeg om',
      'voldoende om|een (?:steun|stimulans|opstap|springplank|uitkomst|medicijn)',
    ),
    outcome: within(
      'taal\\p{L}*|nederlands|zelf\\p{L}{5,}|eenza\\p{L}*|isolement|welzijn|gezond\\p{L}*|stress|spanning\\p{L}*|werk|baan|banen',
      'arbeids\\p{L}*|netwerk\\p{L}*|contacten|kans(?:en)?|drempels?|levens?|toekomst|participatie|integratie|inburgering',
      'geluk\\p{L}*|vertrouwen|zeker(?:der)?|thuis|stem|moed|hoop|zorgen|schulden|armoede|vooroordelen|kennis|veilig\\p{L}*',
      'niveau|scores?|veerkracht|motivatie|uitval|kosten|euro|mensen|nieuwkomers|deelnemers|statushouders|iedereen|niemand',
      'vluchtelingen|gezinnen|buurt|wijk|inkomen|plek|deuren|regie|grip|wegwijs|sneller|beter|vruchten',
    ),
    alone: word('lo(?:ont|onde|nen)|werk(?:t|te|ten|en)|help(?:t|en)|hielp(?:en)?|slaag(?:t|de|den)|slagen'),
    us: within(
      'vergro(?:ten|otten)|verbeter(?:en|den)|verst(?:erken|erkten)|verminder(?:en|den)|verkle(?:inen|inden)|verhog(?:en|den)',
      'bevorder(?:en|den)|help(?:en)?|hielpen|zorg(?:en|den)|bre(?:ngen)|brachten|geven|gaven|maken|maakten|halen|haalden',
      'bereik(?:en|ten)|voorkom(?:en)|voorkwamen|bouwen|bouwden|doorbreken|doorbraken|stimule(?:ren|erden)|ondersteunen|tillen',
      'tilden',
    ),
  },
  en: {
    agent: word(
      'buddy|buddies|mentors?|coach(?:es)?|programmes?|programs?|projects?|intervention|scheme|approach|matching|match(?:es)?' +
        '|conversations?|talks?|meetings?|' +
        'support|participation|participating|contact|sessions?|lessons?|classes|mentoring|volunteers?|offer|training|medespraak' +
        '|initiative|method|service|caf[eé]s?|' +
        'tandem|duo|pairing|meet-?ups?|foundation|lessons|team|partners?|walks?|chats?|setting|formula|part|practi[sc]ing|meeting' +
        '|matched|help|activities|activity|talking|walking|cooking|singing|gardening|paired|work',
    ),
    determiner: word(
      'the|a|an|our|their|its|this|these|that|those|all|each|every|such|having|being|taking|getting|regular|weekly|frequent|language|buddy|more|\\d+',
    ),
    adjective: /^\p{L}{3,}(?:ly|al|ic|ive|ful|ing|ed)$/iu,
    preposition: word(
      'of|with|in|for|between|at|on|from|during|by|among|within|after|before|since|until|throughout|together|weekly|regularly',
    ),
    adverb: word(
      'also|really|clearly|often|now|indeed|always|usually|demonstrably|directly|together|weekly|strongly|greatly|certainly|thus|so' +
        '|here|seems?|seemed|appears?|appeared|to|can|could|will|would|may|might|does|did|regularly|significantly|measurably',
    ),
    conjunction: word('and|but|because|or'),
    subordinate: word('that|how|if'),
    neutral: word(
      'promises?|promised|attends?|explains?|explained|works? (?:in|with)|runs?|ran|lasts?|lasted|costs?|starts?|started|beg(?:ins?' +
        '|an)|stops?|stopped|paused?|resumed?|ends?|ended|speaks?|spoke|meets?|met|sees?|saw|calls?|called|writes?|wrote|fills?|filled' +
        '|gets?|got|receives?|received|' +
        'follows?|followed|finds?|found|asks?|asked|does|did|do|goes|go|went|comes?|came|lives?|lived|consists?|consisted|counts?' +
        '|counted|holds?|held|takes? (?:place|part)|took|waits?|waited|signs?|signed|visits?|visited|' +
        'offers?|offered|organi[sz]es?|organi[sz]ed|becomes?|became|stays?|stayed|remains?|remained|lies|lay|sits?|stands?|stood' +
        '|covers?|covered|includes?|included|aims?|aimed|rates?|rated|measures?|measured|correlates?|differs?|fits?|chooses?|chose' +
        '|must|should|want(?:s|ed)?|had to|reads?|completed|attended|joined|volunteered|cancelled|arranged|planned|used?|uses|shares?' +
        '|shared|walk(?:s|ed)?|cook(?:s|ed)?|eats?|ate|drinks?|drank|read|practi[sc]e[sd]?|cycle[sd]?|play(?:s|ed)?|listen(?:s|ed)?' +
        '|talk(?:s|ed)?|tells?|told|say|says|said|know|knows|knew|thinks?|thought|call|send[s]?|sent|plans?|seeks?|sought|looks?' +
        '|looked|set|state[sd]?|averaged|averages|report(?:s|ed)|answer(?:s|ed)|come|go|meet|speak|visit|receive|follow|start|last' +
        '|cost|hold|contribute[sd]?|travel(?:s|led)|ha(?:s|ve|d)|need(?:s|ed)?|cover|allow(?:s|ed)?|asks|came|happen(?:s|ed)?' +
        '|takes? turns|helped organise',
    ),
    be: word('is|are|was|were|proves?|proved|turned'),
    have: word('has|have|had'),
    praise: within(
      'good for|useful|valuable|indispensable|the key|a success|successful|effective',
      'the (?:answer|solution|reason|cause|explanation)|important for|decisive|vital|essential|crucial|beneficial',
      '(?:the|a|an) (?:\\w+ )?(?:engine|source|basis|foundation|bridge|driver|force|road) (?:behind|of|for|to)|enough to',
      'sufficient to|a (?:boost|stepping stone|lifeline)',
    ),
    outcome: within(
      'languages?|dutch|confidence|self-\\w+|lonel\\w*|isolation|well-?being|health\\w*|stress|work|jobs?|employment|labour',
      'network\\w*|contacts|chances?|opportunit\\w*|barriers?|li(?:fe|ves)|future|participation|integration|happi\\w*|trust|sure',
      'home|voice|courage|hope|worries|debts?|poverty|prejudices?|knowledge|safe\\w*|levels?|scores?|resilience|motivation',
      'costs?|euros?|people|newcomers|participants|refugees|everyone|everybody|nobody|families|neighbourhoods?|income|doors',
      'independen\\w*|skills?|faster|better|fruit|difference',
    ),
    alone: word('pays?|paid|works?|worked|helps?|helped|succeeds?|succeeded'),
    us: within(
      'increas(?:e|ed)|improv(?:e|ed)|reduc(?:e|ed)|strengthen(?:ed)?|boost(?:ed)?|help(?:ed)?|ensur(?:e|ed)|bring|brought|give',
      'gave|make|made|lift(?:ed)?|prevent(?:ed)?|buil[dt]|broke|break|empower(?:ed)?|enabl(?:e|ed)|rais(?:e|ed)|lower(?:ed)?',
      'chang(?:e|ed)|transform(?:ed)?|keep|kept',
    ),
  },
};

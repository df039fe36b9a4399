import { type ClaimLanguage } from './claim-phrases.ts';

/** What the reading by default looks for. Regular expressions are for whole words. */
export interface DefaultWords {
  /** Everything that could be a cause: the programme, its people, and what is done in it. */
  cause: RegExp;
  /** Those who write the report. */
  us: RegExp;
  /** What lives consist of, or a change in them. */
  outcome: RegExp;
  people: RegExp;
  /** What names a reason; beside a life that became another it names the cause, whatever that is. */
  because: RegExp;
  /** Said of the programme, these are praise of what it brings about: its value, its mark, the key. */
  praise: RegExp;
  /** To make, get, keep, put: with people as object these change lives. */
  makes: RegExp;
  /** More, better, another: without one of these a sentence about the work says no more than what was done. */
  change: RegExp;
  /** What is done with people, money, questions and places: verbs and nouns of the work itself. */
  work: RegExp;
  /** Who else acts in a report: those who pay and those who lead. */
  others: RegExp;
  /** A number or a measure as subject: it rises and says nothing of why. */
  figure: RegExp;
  /** What those who write do without changing lives: they ask, measure, show, match. */
  reporting: RegExp;
}

const whole = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

export const defaultWords: Record<ClaimLanguage, DefaultWords> = {
  nl: {
    cause: whole(
      "\\p{L}*(?:buddy(?:['’]?s)?|buddies|maatjes?|coach(?:es)?|mentor(?:en)?|programma(?:['’]?s)?|projecten?|project|traject(?:en)?" +
        "|aanpak|begeleiding|interventies?|methode|werkwijze|caf[eé](?:s|[’']s)?|vrijwilligers?|medespraak|contact|contacten" +
        '|contactmomenten|tandem|duo|sessies?|match|taalpartners?|uurtje per week|gezicht|iemand om mee|praten|lessen|avonden in' +
        '|één[- ]op[- ]één|uur per week|setting|formule|vrijwilliger|euro in|samenzijn|gesprek|gesprekken|ontmoetingen|ontmoeting' +
        '|wandeling(?:en)?|inzet|steun|ondersteuning|deelname|koppeling(?:en)?|investering|initiatief|oefening|oefenen|trainingen)' +
        '|buddy\\p{L}+|maatjes\\p{L}+|gekoppeld(?:e)?|wekelijks \\p{L}+en|samen (?:te )?\\p{L}+en|(?:kop|kopje|bak) koffie' +
        '|luisterend oor|persoonlijke aandacht|ons werk|het werk van',
    ),
    us: whole('wij|we|ons|onze'),
    outcome: whole(
      '(?:spreek|schrijf)?taal(?!caf|maat|les|budd|coach|punt)\\p{L}*|spreek\\p{L}+|\\p{L}*score|\\p{L}*scores|welbevinden' +
        '|nederlands(?! (?:maatje|gezin))|uitspraak|woordenschat|zelf(?!de|s)\\p{L}{4,}|eenza\\p{L}*|isolement|\\p{L}*welzijn' +
        '|gezond\\p{L}*|stress|baan|banen|werkend\\p{L}*|arbeids\\p{L}*|netwerk\\p{L}*|vrienden|vriendschap\\p{L}*|kansen|kans' +
        '|drempels?|levens?|toekomst|participatie|integratie|inburgering|ingeburgerd|geluk\\p{L}*|\\p{L}*vertrouwen|zekerder|thuis' +
        '|veilig\\p{L}*|\\p{L}*niveau|veerkracht|motivatie|schulden|armoede|examen\\p{L}*|durven|durft|\\p{L}*durf|vooruit\\p{L}*' +
        '|opbloei\\p{L}*|\\p{L}*redzaam\\p{L}*|zelfstandig\\p{L}*|moed|stemming|somber\\p{L}*|\\p{L}*angst|buren|slaap|slapen|inkomen' +
        '|stijging|daling|winst|verbetering|afname|toename|verschil|uitval|school\\p{L}*|diploma\\p{L}*|leven|(?:aan|hun|vond|vonden' +
        '|vinden|betaald|meer|naar) (?:\\p{L}+ )?werk|bijstand|uitkering\\p{L}*|zorgkosten|depressi\\p{L}*|grip|regie' +
        '|voet(?:en)? aan de grond|plek in|stem|wortel|brug|bruggen|wijk|saamhorigheid|cohesie|rust|houvast|ritme|zingeving' +
        '|waardigheid|verlegenheid|schaamte|hoop|vreugde',
    ),
    praise: whole(
      '(?:de |hun |zijn |haar |bewezen )(?:\\p{L}+e )?(?:meerwaarde|waarde|kracht|verdienste|opbrengst|werking|winst|rendement)' +
        '|sporen na\\p{L}*|stempel|ontbrekende schakel|beste manier|mag er zijn|mogen er zijn|verdien\\p{L}* (?:\\S+ ){0,5}terug' +
        '|dubbel en dwars|onmisba\\p{L}+|waardevol\\p{L}*|levensles\\p{L}*|verademing|geknipt|goud waard|een zegen|uitkomst voor' +
        '|schot in de roos|succesverhaal|succesformule|twee vliegen|nieuw leven|leefden op|op de been|op weg|op gang|uit de schulp' +
        '|over de streep',
    ),
    makes: whole(
      'ma(?:akt|akte|akten|ken)|kr(?:ijgt|ijgen|eeg|egen)|houd(?:t|en)|hield(?:en)?|laat|liet(?:en)?|laten|zet(?:ten)?|br(?:engt' +
        '|engen|acht|achten)|geeft|geven|gaf|gaven|help(?:t|en)|hielp(?:en)?|leert|leren|leerde(?:n)?|trekt|trekken|trok(?:ken)?|duwt' +
        '|duwen|tilt|tillen|haalt|halen|haalde(?:n)?|neemt|nemen|nam|namen|doet|doen|dee?d(?:en)?|sleep\\p{L}*|lok\\p{L}*|wekt?(?:e' +
        '|en)?|wekken',
    ),
    because: whole('omdat|doordat|dankzij|door toedoen|vanwege|mede door|want'),
    people: whole(
      '(?:hen|iemand|\\p{L}*cursisten|deelne(?:mers?|emsters?)|mede?\\p{L}*cursisten|cursisten?|nieuwkomers?|statushouders?' +
        '|vluchtelingen|jongeren|gezinnen|moeders|vaders|kinderen|bewoners|ouderen|inwoners|mensen|vrouwen|mannen)',
    ),
    change: whole(
      'meer|minder|beter|betere|sneller|snellere|eerder|vaker|hogere?|lagere?|grotere?|kleinere?|sterkere?|makkelijker|gemakkelijker' +
        '|\\p{L}{4,}(?<!maker|zonder|onder|elkaar|nieuwkomer|deelnemer|vrijwilliger|dochter|winter|zomer|december|november|oktober' +
        '|september|leider|kamer|kalender|wethouder|wachter|bezoeker|beheerder|partner|keer|jaar)er|stijg\\p{L}*|steeg|daal\\p{L}*' +
        '|daling|groei\\p{L}*|verbeter\\p{L}*|weer|nieuwe?|ommekeer|omslag|succes\\p{L}*|eindelijk|wél|opgebloeid|verdwe\\p{L}*',
    ),
    work: whole(
      'een plan|afspraak|rapportcijfer|wachtt?en|wachtte|een [\\d,]+|een (?:zes|zeven|acht|negen)|vragenlijst\\p{L}*|meting\\p{L}*' +
        '|respons|\\p{L}*locaties?|subsidie\\p{L}*|wachtlijst\\p{L}*|wachttijd|aanmeld\\p{L}*|gemeld|formulier\\p{L}*|intake\\p{L}*' +
        '|agenda|vergader\\p{L}*|handboek|handleiding|handreiking|folder|website|workshop\\p{L}*|coördinator\\p{L}*' +
        '|training(?! (?:maakt|geeft|helpt))|cursus voor|verslag|kantoor|begroting|budget|financ\\p{L}*|bijdrage van (?:het' +
        '|de) \\p{L}*(?:fonds|gemeente|provincie)|verbouwing|vakantie|ziekte|stopten|stopte|gestopt|vertrokken|haakten?|meldden' +
        '|tevreden|waarde(?:ren|erden)|beoordeel\\p{L}*|rapportcijfer|gemiddeld(?:e)? leeftijd|vonden plaats|vond plaats' +
        '|bij (?:deelnemers|mensen|iemand|hen|hun) thuis|over (?:werk|gezin|gezondheid|school|wonen)',
    ),
    others: whole(
      'gemeente\\p{L}*|raad|wethouder|bibliotheek|fonds|provincie|coördinator\\p{L}*|bestuur|school|onderzoekers?|universiteit|werkgroep|wet|corona',
    ),
    figure: whole(
      'score|scores|gemiddelde?|percentage|aandeel|aantal|cijfer|procent|verschil|\\d+|zij|ze|hij|hun|dat|die|wie|er',
    ),
    reporting: whole(
      'vroegen|vragen|gevraagd|meten|maten|gemeten|vergelijken|vergeleken|tonen|rapporteren|zagen|zien|vonden|verwachten|hopen' +
        '|willen|koppelden|koppelen|matchten|matchen|gematcht|gekoppeld|organiseerden|organiseren|zochten|zoeken|weten|kunnen niet' +
        '|danken|bespreken|spraken|starten|startten|kozen|kiezen|werken samen|werkten|bedoelen|verstaan|beloofden|loten|bewaren' +
        '|geloven|denken|schreven|telden|hielden|houden|nodigden|publiceren|corrigeerden|namen|nemen|gebruiken|gebruikten|begonnen' +
        '|merken|horen|hoorden|leerden|boden|bieden|interviewden|verzamelden',
    ),
  },
  en: {
    cause: whole(
      "(?:\\p{L}+-)?(?:buddy(?:['’]s)?|buddies(?:['’])?|mentors?|coach(?:es)?|programmes?|programs?|projects?|intervention|scheme" +
        "|approach|initiative|method|caf[eé]s?|volunteers?(?:['’])?|medespraak|conversations?|talks|walks|meetings?|match(?:es|ing)?" +
        '|matched|support|mentoring|contact|participation|participating|practice|practi[sc]ing|conversation groups?|partners?)' +
        '|taking part|our work|this work|(?:weekly|regular|cooking|walking|talking|meeting|eating|singing) together|(?:cup of' +
        '|over) coffee|listening ear|personal attention|tandem|duo|pairing|meet-?ups?|sessions?|hour a week|friendly face|(?:someone' +
        '|somebody) to talk|lessons|one-to-one|an hour a week|setting|formula|euro (?:spent|invested)|walk|chat|joining' +
        '|somebody (?:listened|cared)|someone (?:listened|cared|to)|efforts?|volunteering|meeting (?:every|each|weekly)|the work of',
    ),
    us: whole('we|us|our|ours'),
    outcome: whole(
      'languages?(?! (?:buddy|buddies|caf|coach|partner))|dutch(?! (?:people|lesson|buddy|volunteer))|pronunciation|vocabulary' +
        '|speaking|fluen\\p{L}*|confiden\\p{L}*|self-\\p{L}+|lonel\\p{L}*|isolation|well-?being|health\\p{L}*|stress\\p{L}*|jobs?' +
        '|(?:paid|find|found|in|into|to|at|more|have|had) work|employment|labour|network\\p{L}*|friends(?:hips?)?|chances?' +
        '|opportunit\\p{L}*|barriers?|li(?:fe|ves)|future|integrat\\p{L}*|happi\\p{L}*|trust|at (?:home|ease)|safe\\p{L}*|levels?' +
        '|scores?|resilience|motivation|debts?|poverty|exams?|dare[sd]?|independen\\p{L}*|skills?|flourish\\p{L}*|thriv\\p{L}*' +
        '|blossom\\p{L}*|courage|mood|gloom|anxi\\p{L}*|fears?|neighbours|sleep\\p{L}*|income|progress\\p{L}*|rise|gains?' +
        '|improvements?|decline|increase|drop|difference|drop(?:ping)? ?-?outs?|schools?|diplomas?|care costs|benefits|depression' +
        '|voices?|tongues?|feet|sidelines|bridges?|cultures|cohesion|shyness|shame|calm|peace of mind|hold on|rhythm|purpose|dignity' +
        '|hope|joy|belonging',
    ),
    praise: whole(
      '(?:the |its |their |proven |real |true |added )(?:\\p{L}+ )?(?:value|worth|power|merits?|payoff|strength|returns?)|(?:left' +
        '|leave|leaves|made|makes) (?:\\S+ ){0,2}mark|missing link|best way|best thing|for all to see|comes? back' +
        '|paid? (?:for )?(?:itself|themselves)|indispensable|invaluable|priceless|godsend|blessing|breakthrough|success story' +
        '|success formula|winning formula|two birds|new life|afloat|on their way|back on track|out of their shell|a world of|wonders' +
        '|worth every|came into their own|find their feet|found their feet|a new start|fresh start',
    ),
    makes: whole(
      'ma(?:kes?|de|king)|gets?|got|getting|keeps?|kept|keeping|lets?|letting|puts?|putting|brings?|brought|bringing|gives?|gave' +
        '|giving|helps?|helped|helping|teach(?:es|ing)?|taught|pulls?|pulled|pushe?[sd]?|draws?|drew|coax\\p{L}*|turns?|turned|leaves?' +
        '|leaving|sets?|setting|sees|saw|takes?|took|moves?|moved|wins?|won',
    ),
    because: whole('because|thanks to|owing to|due to|since'),
    people: whole(
      '(?:them|someone|somebody|participants?|newcomers?|refugees?|families|children|parents|mothers|women|men|young people|people' +
        '|residents|learners)',
    ),
    change: whole(
      'more|less|fewer|better|faster|sooner|earlier|easier|easily|higher|lower|larger|smaller|stronger|\\p{L}{3,}ier|improv\\p{L}*' +
        '|rose|risen|rise|fell|fallen|drop(?:ped)?|grow\\p{L}*|grew|increas\\p{L}*|again|new|turnaround|success\\p{L}*|finally|at last' +
        '|no longer|become|became|disappear\\p{L}*|out of|overcome',
    ),
    work: whole(
      'a plan|appointments?|a mark of|waited|waiting|granted|subsid\\p{L}+|questionnaires?|surveys?|waves?|measurements?|response' +
        '|locations?|grants?|waiting (?:list|time)s?|sign-?ups?|signed up|forms?|intakes?|evenings?|diary|handbook|manual|leaflet' +
        '|website|workshops?|coordinators?|training(?! (?:makes|gives|helps))|course for|reports?|offices?|budget|fund(?:ed|ing|ers?)' +
        '|contribution from|renovation|holidays?|illness|was ill|stopped|quit|dropped out|cancelled|satisf\\p{L}*|rated?|average age' +
        "|took place|take place|participants['’] homes|at (?:people|participants|somebody|someone)['’]?s? homes?|about (?:work|family" +
        '|health|school|housing)|video calls?',
    ),
    others: whole(
      'council|municipalit\\p{L}+|alderman|library|fund|province|coordinators?|board|school|researchers?|university|working group|law|covid',
    ),
    figure: whole(
      'scores?|average|mean|percentage|share|number|mark|per ?cent|difference|\\d+|they|he|she|their|who|which|there',
    ),
    reporting: whole(
      'asked|ask|asks|measured?|compared?|show|report|saw|see|found|expect|hope|want|matched|match|organi[sz]ed?|look(?:ed|ing)? for' +
        '|sought|know|cannot|thank|discuss|spoke|start(?:ed)?|chose|choose|work(?:ed)? (?:together|with)|mean|promised|drew|draw|keep' +
        '|believe|think|wrote|counted|held|invited|publish|adjusted|took|take|use|used|began|heard|hear|offer(?:ed)?|interviewed' +
        '|collected|tested|examined|studied|investigat\\p{L}*',
    ),
  },
};

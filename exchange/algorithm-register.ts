import {
  NOT_ASKED,
  describeMethod,
  type Method,
  type Rules,
  type Weights,
} from '@medespraak/platform/conversations/method';

/** What is in force at a programme, as the platform reads it. */
export interface InForce {
  organisation: string;
  programme: string;
  rules: Rules;
  weights: Weights;
  longWait: number | null;
}

/** One field of the Dutch Algorithm Register. `own`: only the organisation knows it, and fills it in herself. */
export interface RegisterField {
  /** The name of the field in the register's files. */
  key: string;
  title: string;
  group: 'Algemene informatie' | 'Verantwoord gebruik' | 'Werking';
  text: string;
  own?: true;
}

const rules: Record<Method['rules'][number]['rule'], string> = {
  'level-unknown': 'het taalniveau van de nieuwkomer is bekend',
  'no-times-known': 'de vrije tijden van de nieuwkomer zijn bekend',
  'no-buddies': 'er zijn maatjes',
  level: 'het niveau valt binnen wat het maatje koos',
  'gender-wish': 'de wens van de nieuwkomer over vrouw of man',
  'buddy-gender-wish': 'de wens van het maatje over vrouw of man',
  'age-wish': 'de wens van een van beiden over leeftijd',
  region: 'dezelfde regio, als beide regio’s bekend zijn',
  'common-time': 'minstens één gezamenlijke vrije tijd',
  certificate: 'het maatje heeft een geldige VOG',
  'earlier-pair': 'geen koppel dat eerder stopte of werd afgewezen',
  forbidden: 'geen koppel dat een coördinator heeft uitgesloten',
  'below-floor': 'de score is hoog genoeg',
  capacity: 'het maatje heeft een vrije plek',
};

const parts: Record<Method['parts'][number]['part'], string> = {
  level: 'taalniveau',
  interests: 'gedeelde interesses (zeldzame tellen zwaarder)',
  time: 'gezamenlijke vrije tijden',
  language: 'een gedeelde taal naast het Nederlands',
  age: 'leeftijd',
  education: 'opleiding',
  waiting: 'wachttijd van de nieuwkomer',
  buddyWaiting: 'wachttijd van het maatje',
};

const properties: Record<string, string> = {
  ageBand: 'leeftijdsgroep',
  capacity: 'aantal plekken',
  certificateIssuedOn: 'datum van de VOG',
  education: 'opleiding',
  gender: 'geslacht',
  interests: 'interesses',
  languages: 'talen',
  level: 'taalniveau',
  levelMax: 'hoogste gewenste niveau',
  levelMin: 'laagste gewenste niveau',
  region: 'regio',
  waitsSince:
    'sinds wanneer iemand wacht (vanaf de aanmelding, of vanaf het einde van het laatste koppel dat met elkaar sprak)',
  slots: 'vrije tijden in de week',
  wishesAge: 'wens over leeftijd',
  wishesGender: 'wens over vrouw of man',
};

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(items);
const named = (names: readonly string[]): string => list(names.map((name) => properties[name] ?? name));
const points = (value: number): string => new Intl.NumberFormat('nl').format(value / 100);

/**
 * The entry of matching in the Dutch Algorithm Register (algoritmes.overheid.nl), in Dutch, made from the rules and weights
 * that are in force, so that it cannot say anything else than the program does. Fields that only the organisation can fill
 * hold what belongs there, and are marked.
 */
export function registerEntry(inForce: InForce): RegisterField[] {
  const method = describeMethod(inForce.rules, inForce.weights);
  const applied = method.rules.filter(({ applies }) => applies);
  const setAside = applied.filter(({ mayOverride }) => mayOverride).map(({ rule }) => rules[rule]);
  const notAsked: readonly string[] = NOT_ASKED;
  const off = method.rules.filter(
    ({ rule, applies, maySwitchOff }) => !applies && maySwitchOff && !notAsked.includes(rule),
  );
  const months = method.certificateValidMonths;
  const lines = (...text: (string | false)[]) => text.filter(Boolean).join('\n\n');
  const general = 'Algemene informatie' as const;
  const responsible = 'Verantwoord gebruik' as const;
  const working = 'Werking' as const;
  const ask = (key: string, title: string, group: RegisterField['group'], text: string): RegisterField => ({
    key,
    title,
    group,
    text,
    own: true,
  });
  return [
    {
      key: 'name',
      title: 'Naam',
      group: general,
      text: `Koppelen van nieuwkomers en taalmaatjes: ${inForce.programme}`,
    },
    { key: 'organization', title: 'Organisatie', group: general, text: inForce.organisation },
    {
      key: 'description_short',
      title: 'Korte beschrijving',
      group: general,
      text: 'Stelt voor welke nieuwkomer en welk taalmaatje samen Nederlands oefenen. Een coördinator kijkt elk voorstel na; daarna zeggen beide mensen zelf ja of nee.',
    },
    { key: 'status', title: 'Status', group: general, text: 'In gebruik' },
    ask('begin_date', 'Begindatum', general, 'De dag waarop het programma ermee begon (maand en jaar).'),
    ask('contact_email', 'Contactgegevens', general, 'Het e-mailadres voor vragen over dit algoritme.'),
    ask(
      'publication_category',
      'Publicatiecategorie',
      general,
      'Kies de categorie. Het is geen zelflerend systeem; het helpt wel bepalen wie wanneer een maatje krijgt.',
    ),
    {
      key: 'goal',
      title: 'Doel en impact',
      group: responsible,
      text: lines(
        'Het doel is dat zo veel mogelijk nieuwkomers een maatje krijgen dat bij hen past, en dat wie lang wacht niet wordt overgeslagen.',
        'Wie niet gekoppeld wordt, blijft wachten en doet mee in de volgende ronde. Niemand wordt door het programma alleen afgewezen. De score zegt hoe goed twee mensen bij elkaar passen; niemand heeft een eigen score.',
      ),
    },
    {
      key: 'proportionality',
      title: 'Afwegingen',
      group: responsible,
      text: 'Met de hand koppelen kost bij honderden mensen dagen en is niet na te rekenen. Het programma kijkt alleen naar wat voor het koppelen nodig is, niet naar herkomst, naam, antwoorden op vragenlijsten of aantekeningen. Elke ronde toont wie wordt overgeslagen, en hoe groepen naar geslacht, leeftijd, taal en niveau het ervan afbrengen.',
    },
    {
      key: 'human_intervention',
      title: 'Menselijke tussenkomst',
      group: responsible,
      text: lines(
        'Een coördinator kijkt het voorstel na, kan koppels vastzetten, uitsluiten (ook voor volgende rondes, tot een coördinator dat ongedaan maakt) of zelf kiezen, en bevestigt. Daarna zeggen beide mensen zelf ja of nee.',
        `Een coördinator mag opzijzetten: ${list(setAside)}. Nooit: ${inForce.rules.certificateRequired ? 'een ontbrekende VOG, ' : ''}een eerder gestopt of afgewezen koppel, een koppel dat een coördinator heeft uitgesloten, of een plek die er niet is.`,
      ),
    },
    {
      key: 'risks',
      title: 'Risicobeheer',
      group: responsible,
      text: lines(
        'Een groep kan vaker worden overgeslagen, bijvoorbeeld omdat weinig maatjes haar taal spreken of een wens hebben. Daarom toont elke ronde wachttijd en score per groep, en bij wie overblijft welke regel in de weg staat en wat zou helpen.',
        inForce.longWait === null
          ? 'Wachttijd telt mee in de score. Dit programma heeft geen grens ingesteld waarboven iemand altijd voorgaat.'
          : `Wie ${inForce.longWait} dagen of langer wacht, gaat voor op alle anderen, wat de scores ook zijn.`,
        'Als er te weinig plekken zijn kan geloot worden. De hash van het lotnummer en van de lijst staat vast voor de loting; daarna kan iedereen de loting overdoen.',
      ),
    },
    ask(
      'lawful_basis',
      'Wettelijke basis',
      responsible,
      'De grondslag waarop de organisatie deze gegevens verwerkt.',
    ),
    ask(
      'impacttoetsen',
      'Impacttoetsen',
      responsible,
      'Welke toetsen er zijn gedaan, zoals een DPIA of IAMA, en waar ze staan.',
    ),
    {
      key: 'source_data',
      title: 'Gegevens',
      group: working,
      text: lines(
        `Van nieuwkomers: ${named(method.properties.newcomer)}.`,
        `Van maatjes: ${named(method.properties.buddy)}.`,
        'Van beiden: wie eerder aan wie gekoppeld was. Naar niets anders wordt gekeken.',
      ),
    },
    {
      key: 'methods_and_models',
      title: 'Technische werking',
      group: working,
      text: lines(
        `Eerst regels. Een koppel komt er alleen als dit klopt: ${list(applied.map(({ rule }) => rules[rule]))}.`,
        method.certificateRequired &&
          (months === null
            ? 'Een VOG telt altijd mee.'
            : `Een VOG telt mee tot ${months} maanden na afgifte.`),
        off.length > 0 && `Uitgezet in dit programma: ${list(off.map(({ rule }) => rules[rule]))}.`,
        method.scoreFloor > 0 &&
          `Koppels met een score onder ${points(method.scoreFloor)} van 100 worden niet voorgesteld.`,
        `Dan de score, van 0 tot 100: ${list(method.parts.map(({ part, points: most }) => `${parts[part]} ${points(most)}`))}.`,
        `Van alle manieren om iedereen te koppelen wordt gekozen: ${inForce.longWait === null ? '' : 'eerst wie te lang wacht; dan '}zo veel mogelijk koppels; dan de hoogste scores bij elkaar; dan de langste wachttijd. Alleen wat dan nog gelijk is, beslist een lotnummer dat bij de ronde wordt bewaard.`,
        `Tot ${new Intl.NumberFormat('nl').format(method.exactUpTo)} nieuwkomers is bewezen dat het niet beter kan; daarboven staat erbij hoe ver het er hoogstens onder ligt. Het is geen zelflerend systeem en het gebruikt geen AI-model (rekenwijze ${method.engine}).`,
      ),
    },
    { key: 'provider', title: 'Leverancier', group: working, text: 'Medespraak, vrije software (EUPL-1.2)' },
    { key: 'standard_version', title: 'Versie van de standaard', group: working, text: '1.0' },
    { key: 'lang', title: 'Taal', group: working, text: 'NLD' },
  ];
}

/** The entry as the register's file: one object by field name. Fields of the organisation are empty. */
export function registerAsJson(fields: readonly RegisterField[]): string {
  return JSON.stringify(
    Object.fromEntries(fields.map(({ key, text, own }) => [key, own ? '' : text])),
    null,
    2,
  );
}

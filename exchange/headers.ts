import { comparable } from './words.ts';

/** What a column can hold. */
export const fields = [
  'givenName',
  'namePrefix',
  'familyName',
  'fullName',
  'email',
  'phone',
  'gender',
  'birthYear',
  'firstLanguage',
  'languages',
  'level',
  'levels',
  'residence',
  'interests',
  'slots',
  'registeredOn',
  'wishesGender',
  'capacity',
  'certificateIssuedOn',
  'route',
  'notes',
] as const;
export type Field = (typeof fields)[number];
export type ListKind = 'newcomers' | 'buddies';

const synonyms: Record<Field, readonly string[]> = {
  givenName: ['voornaam', 'first name', 'firstname', 'given name', 'roepnaam', 'voornamen'],
  namePrefix: ['tussenvoegsel', 'tussenvoegsels', 'tv', 'prefix', 'infix'],
  familyName: ['achternaam', 'last name', 'lastname', 'surname', 'family name', 'familienaam'],
  fullName: [
    'naam',
    'name',
    'volledige naam',
    'full name',
    'deelnemer',
    'vrijwilliger',
    'taalmaatje',
    'naam deelnemer',
    'naam vrijwilliger',
    'participant',
    'volunteer',
  ],
  email: [
    'e-mail',
    'email',
    'e-mailadres',
    'emailadres',
    'mail',
    'mailadres',
    'e-mail address',
    'email address',
  ],
  phone: [
    'telefoon',
    'telefoonnummer',
    'mobiel',
    'mobiel nummer',
    'mobiele nummer',
    'gsm',
    'tel',
    'tel.nr',
    'telnr',
    'phone',
    'phone number',
    'mobile',
    '06',
    '06-nummer',
    'whatsapp',
  ],
  gender: ['geslacht', 'gender', 'sex', 'm/v', 'm/v/x'],
  birthYear: [
    'geboortejaar',
    'geboortedatum',
    'geb.datum',
    'geb datum',
    'birth year',
    'year of birth',
    'date of birth',
    'birthdate',
    'dob',
    'geboren',
    'birth date',
  ],
  firstLanguage: [
    'moedertaal',
    'eerste taal',
    'first language',
    'mother tongue',
    'native language',
    'thuistaal',
  ],
  languages: [
    'talen',
    'languages',
    'spreekt',
    'andere talen',
    'gesproken talen',
    'taal',
    'language',
    'other languages',
    'overige talen',
  ],
  level: [
    'niveau',
    'niveau nederlands',
    'taalniveau',
    'level',
    'dutch level',
    'level of dutch',
    'nt2-niveau',
    'nt2 niveau',
    'cefr',
    'erk-niveau',
    'erk',
  ],
  levels: [
    'kan begeleiden',
    'begeleidt niveau',
    'niveaus',
    'levels',
    'can guide',
    'gewenst niveau',
    'voorkeur niveau',
    'can support',
    'levels supported',
  ],
  residence: [
    'woonplaats',
    'plaats',
    'stad',
    'gemeente',
    'city',
    'town',
    'place',
    'residence',
    'place of residence',
    'municipality',
    'woonplaats/gemeente',
  ],
  interests: [
    'interesses',
    "hobby's",
    'hobbys',
    'hobby',
    'interests',
    'hobbies',
    'interesse',
    'vrije tijd',
    'leuk om te doen',
  ],
  slots: [
    'beschikbaar',
    'beschikbaarheid',
    'tijden',
    'times',
    'availability',
    'available',
    'wanneer',
    'dagen',
    'dagdelen',
    'kan op',
    'free times',
  ],
  registeredOn: [
    'aangemeld op',
    'aangemeld',
    'aanmelddatum',
    'datum aanmelding',
    'startdatum',
    'registered',
    'registered on',
    'registration date',
    'inschrijfdatum',
    'sinds',
    'start',
    'start date',
    'date registered',
    'datum',
  ],
  wishesGender: [
    'voorkeur maatje',
    'voorkeur',
    'wens maatje',
    'voorkeur geslacht',
    'preference',
    'buddy preference',
    'preferred gender',
    'wens',
    'voorkeur m/v',
  ],
  capacity: [
    'max aantal',
    'maximaal aantal',
    'aantal',
    'aantal plekken',
    'capaciteit',
    'capacity',
    'max',
    'plekken',
    'max. aantal',
    'aantal deelnemers',
    'places',
  ],
  certificateIssuedOn: [
    'vog afgegeven',
    'vog',
    'vog datum',
    'datum vog',
    'vog afgegeven op',
    'certificate of conduct',
    'vog issued',
    'vog date',
  ],
  route: ['route', 'inburgeringsroute', 'leerroute', 'inburgering', 'integration route'],
  notes: [
    'opmerkingen',
    'opmerking',
    'notities',
    'notes',
    'remarks',
    'bijzonderheden',
    'toelichting',
    'comments',
  ],
};

const index = new Map(
  fields.flatMap((field) => synonyms[field].map((word) => [comparableHeader(word), field] as const)),
);

function comparableHeader(header: string): string {
  return comparable(header)
    .replace(/[^\p{Letter}\p{Number}/]+/gu, ' ')
    .trim();
}

/** Columns with a citizen service number are never read. */
export const isForbiddenHeader = (header: string): boolean =>
  /^(bsn|burgerservicenummer|sofinummer|v nummer|vnummer)$/.test(comparableHeader(header));

/** What a header probably means: `certain` for a known word, `likely` when a known word is part of it. */
export function suggestField(header: string): {
  field: Field | null;
  confidence: 'certain' | 'likely' | 'none';
} {
  const words = comparableHeader(header.replace(/ \(\d+\)$/, ''));
  const known = index.get(words);
  if (known) return { field: known, confidence: 'certain' };
  const parts = words.split(' ');
  const likely = [...index].filter(
    ([word]) =>
      word.length > 4 && (parts.includes(word) || words.startsWith(`${word} `) || words.endsWith(` ${word}`)),
  );
  const [best] = likely.sort(([a], [b]) => b.length - a.length);
  return best ? { field: best[1], confidence: 'likely' } : { field: null, confidence: 'none' };
}

export interface Suggestion {
  header: string;
  field: Field | null;
  confidence: 'certain' | 'likely' | 'none';
}

/** What each column of a list probably holds; a field is given once, to the header that fits it best. */
export function suggestMapping(headers: readonly string[], kind: ListKind): Suggestion[] {
  const rank = { certain: 0, likely: 1, none: 2 };
  const guesses = headers.map((header) =>
    isForbiddenHeader(header)
      ? { field: null, confidence: 'none' as const }
      : forKind(suggestField(header), kind),
  );
  const taken = new Map<Field, number>();
  const order = guesses
    .map((_, position) => position)
    .sort((a, b) => rank[guesses[a]?.confidence ?? 'none'] - rank[guesses[b]?.confidence ?? 'none'] || a - b);
  for (const position of order) {
    const field = guesses[position]?.field;
    if (field && !taken.has(field)) taken.set(field, position);
  }
  return headers.map((header, position) => {
    const guess = guesses[position];
    return guess?.field && taken.get(guess.field) === position
      ? { header, ...guess }
      : { header, field: null, confidence: 'none' };
  });
}

/** "Niveau" is one level for a newcomer, and a range for a buddy. */
function forKind(guess: ReturnType<typeof suggestField>, kind: ListKind): ReturnType<typeof suggestField> {
  if (kind === 'buddies' && guess.field === 'level') return { ...guess, field: 'levels' };
  if (kind === 'newcomers' && guess.field === 'levels') return { ...guess, field: 'level' };
  return guess;
}

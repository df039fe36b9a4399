import type { Field } from './headers.ts';

export type Severity = 'problem' | 'warning' | 'question';

/** Something about one cell of a list: what stood there and what was expected. */
export interface Finding {
  row: number;
  column: string;
  field: Field | null;
  code: string;
  severity: Severity;
  value: string;
  params?: Record<string, string | number>;
}

/** A sentence per finding: what was found, what is expected or what is done with it. */
const sentences: Record<string, { nl: string; en: string }> = {
  'no-name': { nl: 'er staat geen naam.', en: 'there is no name.' },
  email: {
    nl: '“{value}” is geen e-mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl, of laat het leeg.',
    en: '“{value}” is not an e-mail address. Write for example name@example.org, or leave it empty.',
  },
  phone: {
    nl: '“{value}” is geen telefoonnummer. Schrijf bijvoorbeeld 06 12345678 of +31612345678, of laat het leeg.',
    en: '“{value}” is not a telephone number. Write for example 06 12345678 or +31612345678, or leave it empty.',
  },
  date: {
    nl: '“{value}” is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 13-12-2026.',
    en: '“{value}” is not a date. Write day-month-year, for example 13-12-2026.',
  },
  'future-date': { nl: '“{value}” ligt in de toekomst.', en: '“{value}” is in the future.' },
  'birth-year': {
    nl: '“{value}” is geen geboortejaar. Schrijf een jaar van vier cijfers, bijvoorbeeld 1988.',
    en: '“{value}” is not a year of birth. Write a year of four digits, for example 1988.',
  },
  adult: {
    nl: '“{value}”: deelnemers zijn 18 jaar of ouder.',
    en: '“{value}”: participants are 18 or older.',
  },
  gender: {
    nl: '“{value}” is niet m, v of x. Het blijft leeg.',
    en: '“{value}” is not m, f or x. It stays empty.',
  },
  wish: {
    nl: '“{value}” is geen wens die we begrijpen. Schrijf vrouw, man of laat het leeg.',
    en: '“{value}” is not a wish that we understand. Write woman, man or leave it empty.',
  },
  level: {
    nl: '“{value}” is geen niveau. Schrijf A0, A1, A2, B1, B2, C1 of C2.',
    en: '“{value}” is not a level. Write A0, A1, A2, B1, B2, C1 or C2.',
  },
  levels: {
    nl: '“{value}” zijn geen niveaus. Schrijf bijvoorbeeld A1-B1, of alle niveaus.',
    en: '“{value}” are not levels. Write for example A1-B1, or all levels.',
  },
  'level-read-as': { nl: '“{value}” is gelezen als {as}.', en: '“{value}” was read as {as}.' },
  'no-level': {
    nl: 'er staat geen niveau; tot het er staat, kan niemand gekoppeld worden.',
    en: 'there is no level; until there is, nobody can be matched.',
  },
  'no-times': {
    nl: 'er staan geen tijden; tot ze er staan, kan niemand gekoppeld worden.',
    en: 'there are no times; until there are, nobody can be matched.',
  },
  times: {
    nl: '“{value}” is geen tijd die we begrijpen. Schrijf bijvoorbeeld ma avond.',
    en: '“{value}” is not a time that we understand. Write for example Monday evening.',
  },
  'interest-kept': {
    nl: '“{value}” staat niet op de lijst met interesses en is als eigen woord bewaard.',
    en: '“{value}” is not on the list of interests and was kept in her own words.',
  },
  'language-unknown': {
    nl: '“{value}” is geen taal die we kennen. Zij is overgeslagen.',
    en: '“{value}” is not a language that we know. It was left out.',
  },
  'place-unknown': {
    nl: '“{value}” hoort bij geen gemeente die we kennen. De plaats is bewaard.',
    en: '“{value}” belongs to no municipality that we know. The place was kept.',
  },
  capacity: {
    nl: '“{value}” is geen aantal. Schrijf een getal van 0 tot en met 20.',
    en: '“{value}” is not a number. Write a number from 0 to 20.',
  },
  'no-capacity': {
    nl: 'er staat geen aantal; we gaan uit van 1.',
    en: 'there is no number; we take it to be 1.',
  },
  'no-date': { nl: 'er staat geen datum; we nemen vandaag.', en: 'there is no date; we take today.' },
  route: {
    nl: '“{value}” is geen route. Schrijf B1, onderwijs of Z. Het blijft leeg.',
    en: '“{value}” is not a route. Write B1, education or Z. It stays empty.',
  },
  'no-contact': {
    nl: 'er is geen e-mailadres en geen telefoonnummer; bereikbaar per brief.',
    en: 'there is no e-mail address and no telephone number; can be reached by letter.',
  },
  'shared-phone': {
    nl: '“{value}” staat ook bij rij {other}, met een andere naam. Beide zijn bewaard.',
    en: '“{value}” is also in row {other}, under another name. Both were kept.',
  },
  'duplicate-row': {
    nl: 'dit is dezelfde persoon als rij {other}. Deze rij wordt niet opgenomen.',
    en: 'this is the same person as row {other}. This row is not taken in.',
  },
  'possible-duplicate': {
    nl: 'dezelfde naam en hetzelfde geboortejaar als rij {other}. Is het dezelfde persoon?',
    en: 'the same name and birth year as row {other}. Is it the same person?',
  },
  'possibly-known': {
    nl: 'iemand met deze naam en dit geboortejaar is al bekend. Is het dezelfde persoon?',
    en: 'somebody with this name and birth year is known already. Is it the same person?',
  },
  'number-refused': {
    nl: 'een burgerservicenummer wordt nooit bewaard. De cel is overgeslagen.',
    en: 'a citizen service number is never kept. The cell was left out.',
  },
};

/** What a finding says, without the place where it stands. */
export function explainFinding(
  finding: Pick<Finding, 'code' | 'value' | 'params'>,
  language: 'nl' | 'en',
): string {
  const sentence = sentences[finding.code]?.[language] ?? finding.code;
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    name === 'value' ? finding.value : String(finding.params?.[name] ?? hole),
  );
}

/** The whole sentence: "Rij 14, kolom Aangemeld op: …". */
export function describeFinding(finding: Finding, language: 'nl' | 'en'): string {
  const place =
    language === 'nl'
      ? `Rij ${finding.row}, kolom ${finding.column}: `
      : `Row ${finding.row}, column ${finding.column}: `;
  return place + explainFinding(finding, language);
}

/** Every code there is, for the check that both languages have a sentence. */
export const findingCodes: readonly string[] = Object.keys(sentences);

export type ListErrorCode =
  | 'empty' | 'not-a-list' | 'no-headers' | 'password-protected' | 'old-excel' | 'open-document' | 'damaged' | 'too-large' | 'too-many-rows' | 'too-many-columns' | 'too-many-cells' | 'too-much'; // prettier-ignore

const SENTENCES: Record<ListErrorCode, { nl: string; en: string }> = {
  empty: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'not-a-list': {
    nl: 'Dit bestand is geen lijst. Kies een CSV- of XLSX-bestand.',
    en: 'This file is not a list. Choose a CSV or XLSX file.',
  },
  'no-headers': {
    nl: 'Boven deze lijst staan geen kolomnamen. Zet er een rij boven zoals: Naam, E-mail, Telefoon, Niveau, Tijden.',
    en: 'There are no column names above this list. Add a row above it such as: Name, Email, Phone, Level, Times.',
  },
  'password-protected': {
    nl: 'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.',
    en: 'This file is protected by a password. Remove the password and try again.',
  },
  'old-excel': {
    nl: 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx en probeer het opnieuw.',
    en: 'This is an old Excel file (.xls). Save it as .xlsx and try again.',
  },
  'open-document': {
    nl: 'Dit is een OpenDocument-bestand (.ods). Bewaar het als .xlsx of .csv en probeer het opnieuw.',
    en: 'This is an OpenDocument file (.ods). Save it as .xlsx or .csv and try again.',
  },
  damaged: {
    nl: 'Dit Excel-bestand is beschadigd. Open het, bewaar het opnieuw en probeer het nog eens.',
    en: 'This Excel file is damaged. Open it, save it again and try once more.',
  },
  'too-large': {
    nl: 'Dit bestand is te groot: het mag hoogstens {megabytes} MB zijn.',
    en: 'This file is too large: it may be {megabytes} MB at most.',
  },
  'too-much': {
    nl: 'Dit bestand vraagt te veel om te lezen, bijvoorbeeld door opmaak tot onder aan het blad. Haal lege rijen en kolommen weg, of bewaar het als CSV, en probeer het opnieuw.',
    en: 'This file asks too much to read, for example because of formatting down to the end of the sheet. Remove empty rows and columns, or save it as CSV, and try again.',
  },
  'too-many-rows': {
    nl: 'Deze lijst is te lang: hoogstens {rows} rijen.',
    en: 'This list is too long: {rows} rows at most.',
  },
  'too-many-columns': {
    nl: 'Deze lijst is te breed: er staat nog iets na kolom {columns}, en meer kolommen worden niet gelezen. Haal weg wat daar staat en probeer het opnieuw.',
    en: 'This list is too wide: something stands beyond column {columns}, and no more columns are read. Remove what stands there and try again.',
  },
  'too-many-cells': {
    nl: 'Deze lijst heeft te veel vakjes: hoogstens {cells} (rijen maal kolommen). Haal lege kolommen weg, of splits de lijst, en probeer het opnieuw.',
    en: 'This list has too many cells: {cells} at most (rows times columns). Remove empty columns, or split the list, and try again.',
  },
};

/** Columns in which a list can have something: a sheet has sixteen thousand, and every row would get them all. */
export const mostColumns = 1_000;

/** A file that cannot be read as a list at all. `messages` hold a full sentence per language. */
export class ListError extends Error {
  readonly code: ListErrorCode;
  readonly params: Record<string, string | number>;
  readonly messages: { nl: string; en: string };

  constructor(code: ListErrorCode, params: Record<string, string | number> = {}) {
    const messages = { nl: fill(SENTENCES[code].nl, params), en: fill(SENTENCES[code].en, params) };
    super(messages.en);
    this.name = 'ListError';
    this.code = code;
    this.params = params;
    this.messages = messages;
  }
}

/** Puts parameters into a sentence: «{row}» becomes params.row; an unknown name stays as it is. */
export function fill(sentence: string, params: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Something stands where nothing is read: the file is refused, for what is left out silently is missed by nobody. */
export const tooManyColumns = (): ListError => new ListError('too-many-columns', { columns: mostColumns });

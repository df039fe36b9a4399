import type { Gender, Route } from './choices.ts';
import type { Field, ListKind } from './headers.ts';
import type { Level } from './levels.ts';
import type { Severity } from './parsed.ts';

/** A person as a list describes her: the shape that the platform keeps, with null for what is not known. */
export interface Candidate {
  givenName: string;
  familyName: string;
  /** Lower case. */
  email: string | null;
  /** E.164. */
  phone: string | null;
  gender: Gender | null;
  birthYear: number | null;
  /** ISO 639, the first language among them. */
  languages: string[];
  firstLanguage: string | null;
  /** Newcomers only. */
  level: Level | null;
  /** Buddies only. */
  levelMin: Level | null;
  levelMax: Level | null;
  /** The place as it was written. */
  residence: string | null;
  /** GM and four digits; null when the place is not known. */
  municipalityCode: string | null;
  interests: string[];
  interestsOther: string[];
  /** 'mon-morning' … 'sun-evening', in the order of the week. */
  slots: string[];
  /** yyyy-mm-dd. */
  registeredOn: string | null;
  /** null is no wish. */
  wishesGender: 'woman' | 'man' | null;
  /** Buddies only: how many newcomers, 0 to 10. */
  capacity: number | null;
  /** Buddies only: yyyy-mm-dd of the certificate of conduct. */
  certificateIssuedOn: string | null;
  /** Newcomers only. */
  route: Route | null;
  notes: string | null;
}

/** What was found in one cell. `code` says what it is, `expected` what should have stood there. */
export interface Finding {
  row: number;
  /** The header; empty when no column of the list holds it. */
  column: string;
  field: Field | null;
  code: string;
  severity: Severity;
  value: string;
  expected: string;
  params?: Record<string, string | number>;
}

export interface ReadRow {
  number: number;
  original: Record<string, string>;
  candidate: Candidate;
  findings: Finding[];
}

export interface ReadList {
  kind: ListKind;
  rows: ReadRow[];
  /** Headers that no field is known for and that the mapping does not name. */
  unknownHeaders: string[];
  /** Fields that somebody would miss and no column holds: a name, e-mail or telephone, level, times. */
  missingFields: Field[];
}

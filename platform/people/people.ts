/** Newcomers are matched with buddies (taalmaatjes). */
export type PersonKind = 'newcomer' | 'buddy';

/** active → paused ⇄ active → left. Who left is matched and asked no more. */
export type PersonState = 'active' | 'paused' | 'left';

export type Gender = 'woman' | 'man' | 'other';

/** Levels of Dutch after the European framework, with A0 for who begins, or learns to read and write. */
export const levels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Level = (typeof levels)[number];

/** Routes of the Civic Integration Act 2021, and what else there is. */
export const routes = ['b1', 'onderwijs', 'z', 'old-law', 'finished', 'none'] as const;
export type Route = (typeof routes)[number];

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

/** The 21 times in a week at which somebody may be free, Monday morning first. */
export const slots: readonly string[] = days.flatMap((day) => dayParts.map((part) => `${day}-${part}`));

/** What is kept of a person, as it is read from a list or a form. */
export interface Profile {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  gender: Gender | null;
  birthYear: number | null;
  firstLanguage: string | null;
  languages: string[];
  residence: string | null;
  municipalityCode: string | null;
  interests: string[];
  interestsOther: string[];
  slots: string[];
  wishesGender: 'woman' | 'man' | null;
  registeredOn: string;
  notes: string | null;
  level: Level | null;
  route: Route | null;
  levelMin: Level | null;
  levelMax: Level | null;
  capacity: number | null;
  certificateIssuedOn: string | null;
}

/** The fixed age bands of releases; the same words as the background question. */
export type AgeBand = '18-24' | '25-34' | '35-44' | '45-54' | '55-plus';

/** The band somebody is in during a year; null when the birth year is unknown or she is under 18. */
export function ageBandOf(birthYear: number | null, year: number): AgeBand | null {
  if (birthYear === null) return null;
  const age = year - birthYear;
  if (age < 18) return null;
  if (age < 25) return '18-24';
  if (age < 35) return '25-34';
  if (age < 45) return '35-44';
  return age < 55 ? '45-54' : '55-plus';
}

/** The reason that is kept when somebody stops herself; she may come back without asking. */
export const ownChoice = 'own-choice';

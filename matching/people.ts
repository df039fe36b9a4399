/** The levels of the Common European Framework, from nothing at all (A0) to mastery (C2), in order. */
export const LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Level = (typeof LEVELS)[number];

/** Ages in bands, so that nobody's birthday is needed. */
export const AGE_BANDS = ['16-24', '25-34', '35-44', '45-54', '55-64', '65+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const EDUCATION_BANDS = ['none', 'primary', 'secondary', 'vocational', 'higher'] as const;
export type EducationBand = (typeof EDUCATION_BANDS)[number];

export type Gender = 'woman' | 'man' | 'other';
export type GenderWish = 'woman' | 'man';

/** What a programme may know of either side, and need not. */
interface More {
  ageBand?: AgeBand | null | undefined;
  /** Whether she wants somebody of her own age: at most one band apart. */
  wishesAge?: boolean | undefined;
  education?: EducationBand | null | undefined;
  /** For programmes that also meet in person. */
  region?: string | null | undefined;
}

/** Somebody who waits for a buddy. Words (interests, slots, languages) are compared as they are written. */
export interface Newcomer extends More {
  id: string;
  level: Level | null;
  interests: readonly string[];
  /** Free times in a week, such as `mon-evening`. */
  slots: readonly string[];
  /** Language codes, such as `ar`; Dutch (`nl`) is never counted as a shared language. */
  languages: readonly string[];
  gender: Gender | null;
  wishesGender: GenderWish | null;
  /** ISO date (YYYY-MM-DD) from which she waits. */
  waitsSince: string;
}

/** Somebody who talks with newcomers. */
export interface Buddy extends More {
  id: string;
  levelMin: Level;
  levelMax: Level;
  interests: readonly string[];
  slots: readonly string[];
  languages: readonly string[];
  gender: Gender | null;
  wishesGender: GenderWish | null;
  /** Free places now: pairs that run or are offered have already been taken off. */
  capacity: number;
  /** ISO date of the certificate of conduct; null when there is none. */
  certificateIssuedOn: string | null;
  /** ISO date (YYYY-MM-DD) from which she waits for somebody to talk with. */
  waitsSince: string;
}

/** A newcomer and a buddy, by id. */
export interface PairOfIds {
  newcomer: string;
  buddy: string;
}

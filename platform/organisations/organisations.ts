import type { SwitchableRule, Weights } from '@medespraak/matching';

/** A partner runs programmes; a municipality reads published figures about its residents. */
export type OrganisationKind = 'partner' | 'municipality';

/** What an organisation may set itself. */
export interface OrganisationSettings {
  /** How much each part of a match counts; the engine's own weights when absent. */
  weights?: Weights;
  /** Nobody is matched to a buddy without a certificate of conduct (VOG). */
  certificateRequired: boolean;
  /** How long a certificate counts, in months; null means always. */
  certificateValidMonths: number | null;
  /** Its decisions about translations are those that everybody here sees; without any such organisation, the oldest that is no example. */
  keepsTexts?: true;
  /** An example that is being made, or whose making was broken off; absent when it is whole. */
  unfinished?: true;
}

export const defaultSettings: OrganisationSettings = {
  certificateRequired: false,
  certificateValidMonths: null,
};

/** What a programme may set itself. */
export interface ProgrammeSettings {
  /** Whether its sign-up page takes newcomers, and buddies. */
  newcomersMaySignUp: boolean;
  buddiesMaySignUp: boolean;
  /** Days that an offered pair waits for both answers, and after how many days who did not answer is asked once more. */
  offerDays: number;
  nudgeDays: number;
  /** Whether buddies may say that they are free now, and newcomers may ask for a talk at once. */
  instantTalks: boolean;
  /** Whether buddies are paid, and for how many euro cents an hour where a buddy has no rate of her own; null: volunteers. */
  paidBuddies: boolean;
  hourlyRate: number | null;
  /** Whether a talk counts that only one of the two wrote down. */
  oneWordCounts: boolean;
  /** Languages whose texts are drafts that nobody has checked, and which its people may choose all the same. */
  draftLanguages: readonly string[];
  /** The zone in which its days begin and its quiet hours count, such as `Europe/Amsterdam`. */
  timeZone: string;
  /** How often who has not finished a questionnaire is reminded, at most, and how many days lie between. */
  reminders: 0 | 1 | 2;
  reminderDays: number;
  /** No invitation of the calendar and no reminder leaves from this hour in the evening until that hour in the morning. */
  quietFrom: number;
  quietUntil: number;
  /** So many months of turns of a step go into one wave, which is published as a whole. */
  waveMonths: 3 | 6 | 12;
  /** Newcomers who wait so many days come first in a round, before any score; null: waiting counts in the score alone. */
  longWaitDays: number | null;
  /** Rules between two people that its rounds do not apply. */
  rulesOff: readonly SwitchableRule[];
  /** Pairs that fit worse than this, in hundredths of the most, are not proposed. */
  scoreFloor: number;
  /** Draws that are announced from now on stand on a public page, also when they are withdrawn. */
  publishDraws: boolean;
}

export const defaultProgrammeSettings: ProgrammeSettings = {
  newcomersMaySignUp: true,
  buddiesMaySignUp: true,
  offerDays: 7,
  nudgeDays: 3,
  instantTalks: true,
  paidBuddies: false,
  hourlyRate: null,
  oneWordCounts: false,
  draftLanguages: [],
  timeZone: 'Europe/Amsterdam',
  reminders: 2,
  reminderDays: 5,
  quietFrom: 20,
  quietUntil: 9,
  waveMonths: 6,
  longWaitDays: null,
  rulesOff: [],
  scoreFloor: 0,
  publishDraws: false,
};

/** Short names in addresses and on the command line: lower case, digits and hyphens, 2 to 60 characters. */
export const slugPattern = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])$/;

/** Makes a short name from a full one: "Taalhuis Súdwest" → "taalhuis-sudwest". Empty when nothing usable is left. */
export function slugFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** What a coordinator looks at first, in the order of the board. */
export const boardLists = ['concerns', 'silent', 'missed', 'waiting', 'offers', 'certificates'] as const;
export type BoardList = (typeof boardLists)[number];

/** A running pair without an appointment or a talk for so many days is silent. */
export const silentDays = 14;
/** How long an appointment that was missed stays on the board. */
export const missedDays = 14;
/** How many months before its end a certificate of conduct comes on the board, and how long it counts when nobody set that. */
export const certificateWarningMonths = 3;
export const certificateUsualMonths = 36;

/** What a list can be narrowed to, beside name and days. Lists without a status hold rows of one kind. */
export const listStatuses: Record<BoardList, readonly string[]> = {
  concerns: ['open', 'in-progress'],
  silent: ['never', 'silent'],
  missed: [],
  waiting: ['first', 'again'],
  offers: ['open', 'nudged'],
  certificates: ['missing', 'asked', 'expired', 'soon'],
};

/** A group message goes to who stands on a list; never to those who asked for help. */
export const writableLists = [
  'silent',
  'missed',
  'waiting',
  'offers',
  'certificates',
] as const satisfies readonly BoardList[];

/** A row of any list. */
export interface BoardRow {
  id: string;
  /** The newcomer, the buddy of a certificate, or who brought a concern. */
  personId: string;
  name: string;
  pairId: string | null;
  /** The buddy of a pair. */
  otherId: string | null;
  other: string | null;
  /** Since when it is so; for an appointment when it was, for a certificate when it ends. */
  since: Date;
  status: string | null;
  /** Level, category of a concern, last day of an offer: what the list shows beside it. */
  detail: string | null;
  /** Address of the coordinator who deals with a concern. */
  owner: string | null;
}

/** Group messages that an organisation may send in an hour. */
export const mostLettersPerHour = 6;
/** Days in which somebody gets the same text only once. */
export const sameTextDays = 7;

/** For how long a step can be undone. */
export const undoMinutes = 15;

/** A comment on what is shown, or an initiative of her own. */
export const remarkKinds = ['comment', 'initiative'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** new → passed (others read it) or refused (with why); what was decided can be decided otherwise. */
export const remarkStates = ['new', 'passed', 'refused'] as const;
export type RemarkState = (typeof remarkStates)[number];

/** What a newcomer may say in a day, and how long it may be, in characters. */
export const mostRemarksPerDay = 5;
export const longestRemark = 1_000;

/** The language of what was said without a name: the one of her pages would tell more than her words (BCP 47, RFC 5646). */
export const unknownLanguage = 'und';

/** A remark as newcomers read it: never who wrote it. */
export interface ReadRemark {
  id: string;
  kind: RemarkKind;
  /** The signal that it is about; null for an initiative. */
  about: string | null;
  words: string;
  language: string;
  saidAt: Date;
  /** The official answer, in which language it stands, and whose it is. */
  answer: { words: string; language: string; from: string; at: Date } | null;
  /** How many support it, in whole tens: fewer than ten is 0. */
  tens: number;
  /** Whether whoever reads it supports it. */
  isSupported: boolean;
  /** Only of her own: how it was received, why it was refused, and whether staff see her name with it. */
  own: { state: RemarkState; reason: string | null; isAnonymous: boolean } | null;
}

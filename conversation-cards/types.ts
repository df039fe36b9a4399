/** For whom a card is written: who begins, who manages everyday talk, who can say what she thinks. */
export const cardLevels = ['A0-A1', 'A2', 'B1'] as const;
export type CardLevel = (typeof cardLevels)[number];

/** draft → reviewed (by a second teacher) → tested (with pairs who talked about it). */
export type ReviewState = 'draft' | 'reviewed' | 'tested';

/** What is said, in Dutch, and what it means, in English. */
export interface Text {
  nl: string;
  en: string;
}

export interface UsefulWord {
  article: 'de' | 'het' | null;
  word: string;
  /** A few easy Dutch words that explain it. */
  means: string;
  en: string;
}

interface Written {
  /** Stable: pairs keep it with their words. */
  id: string;
  level: CardLevel;
  title: Text;
  /** Ids that people are matched on. */
  interests: string[];
  /** Ids of the framework's domains. */
  domains: string[];
  words: UsefulWord[];
  state: ReviewState;
  /** Raised with every change of wording. */
  version: number;
}

export interface Card extends Written {
  /** May touch somebody: never offered by itself, only where it is looked for. */
  delicate: boolean;
  /** From a question that yes or no answers to one that opens a story. */
  ladder: Text[];
}

export interface RolePlay extends Written {
  setting: Text;
  /** Who the two are. */
  parts: { A: Text; B: Text };
  lines: ({ part: 'A' | 'B' } & Text)[];
  /** How to play it once more. */
  again: Text;
}

/** What is there in one more language, by the id of a card or role-play. */
export interface Translation {
  titles: ReadonlyMap<string, string>;
  /** As many as the card asks, in their order; of cards for who begins. */
  questions: ReadonlyMap<string, readonly string[]>;
  /** The same for its useful words. */
  words: ReadonlyMap<string, readonly string[]>;
}

export interface Cards {
  cards: Map<string, Card>;
  rolePlays: Map<string, RolePlay>;
  /** By language, for languages besides Dutch and English. */
  translations: Map<string, Translation>;
}

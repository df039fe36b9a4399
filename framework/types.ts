/** The words of the common language: what the data files mean once they have been checked. */

/** The nine languages, in the order in which they are offered. */
export const languageCodes = ['nl', 'en', 'ar', 'ti', 'fa', 'prs', 'uk', 'tr', 'so'] as const;
export type LanguageCode = (typeof languageCodes)[number];
export type HeadingId = string;
export type DomainId = string;
/** Begins with a short form of its domain: `work.paid-work`. */
export type IndicatorId = string;
export type ItemId = string;
export type InstrumentId = string;

/** Why there is no valid answer. The kinds are stored and reported apart from each other. */
export type MissingKind = 'dont-know' | 'prefer-not' | 'not-applicable' | 'not-shown' | 'abandoned';
export type Direction = 'higher-is-better' | 'lower-is-better';
export type Audience = 'newcomer' | 'buddy' | 'both';
/** How far a text has come: written, read by a second translator, tried with people it is meant for. */
export type ReviewState = 'draft' | 'reviewed' | 'tested';

/** An answer. `value` orders the options of a scored item from 0 upwards; null where there is nothing to order. */
export interface Option {
  id: string;
  value: number | null;
}

export interface SingleChoice {
  type: 'single-choice';
  /** True: the values run 0, 1, … highest, each once. False: every value is null. */
  ordinal: boolean;
  /** Name of a set of options that several items share; absent when the options are the item's own. */
  scale?: string;
  /** In the order in which they are shown. */
  options: Option[];
  /** Whether the item has its own words for "this question is not about me". */
  hasNotApplicable: boolean;
}
export type Response =
  | SingleChoice
  | { type: 'year'; min: number; max: 'current-year' }
  | { type: 'code-list'; list: 'municipality' | 'language' };

/** One question. Its words are in the translations; see `itemText`. */
export interface Item {
  id: ItemId;
  /** Goes up with any change of wording, option, order or picture; figures over versions are not joined. */
  version: number;
  domain: DomainId | null;
  audience: Audience;
  response: Response;
  direction: Direction | null;
  indicators: IndicatorId[];
  /** The reason why the item feeds no indicator; present exactly when `indicators` is empty. */
  noIndicator?: string;
  /** GDPR article 9 content or close to it: asked last, behind a separate opt-in. */
  sensitive: boolean;
  /** Can hurt or frighten: never prefilled, never answered with a third person present. */
  delicate: boolean;
  optIn: boolean;
  pictogram: string;
  /** Comparable questions and figures elsewhere, as `instrument:construct`. Nothing is copied from them. */
  relatesTo: string[];
}

/** Share of valid answers that have one of `values`, among those that have one of `among` (default: all). */
export interface ShareComputation {
  kind: 'share';
  item: ItemId;
  values: number[];
  among?: number[];
}

export interface Indicator {
  id: IndicatorId;
  domain: DomainId;
  /** About persons, or about the place where they live. */
  level: 'individual' | 'local';
  direction: Direction;
  /** `survey` has a computation; `register` (the platform's own counts too) and `partner` come from elsewhere. */
  source: 'survey' | 'register' | 'partner';
  computation?: ShareComputation;
  note?: string;
}

export interface Domain {
  id: DomainId;
  heading: HeadingId;
  pictogram: string;
  indicators: Indicator[];
  /** Every item of this domain, those for language buddies too (see `audience`). */
  items: Item[];
}

/** A questionnaire: items in the order in which they are asked, the sensitive ones last. */
export interface Instrument {
  id: InstrumentId;
  version: number;
  /** `baseline`, `3-months`, …, `after-conversation`, `on-request`. */
  moments: string[];
  items: ItemId[];
  audience: Audience;
  note?: string;
}

export interface Language {
  code: LanguageCode;
  /** The language's name in that language. */
  nativeName: string;
  direction: 'ltr' | 'rtl';
  /** Whether every text of the framework exists in it. */
  complete: boolean;
}

/** A text with its state; the Dutch and English ones carry the note to whoever translates them. */
export interface Translation {
  text: string;
  note?: string;
  state: ReviewState;
  version: number;
  /** Of a text that is no draft: when it got its state, and from whom. */
  checked?: { on: string; by: string };
}

export interface Pictograms {
  /** Every picture that may be asked for. */
  names: string[];
  /** scale → option id → picture */
  scales: Record<string, Record<string, string>>;
  /** item id → option id → picture, where the options are the item's own */
  items: Record<ItemId, Record<string, string>>;
}

export interface Framework {
  version: string;
  /** How far the wording has come; printed wherever questions or figures are shown. */
  status: string;
  /** Required by the licence of the frame whose domains we follow. */
  attribution: string;
  /** No figure about fewer people than this. */
  minimumRespondents: number;
  headings: { id: HeadingId }[];
  domains: Domain[];
  items: Map<ItemId, Item>;
  instruments: Map<InstrumentId, Instrument>;
  languages: Language[];
  /** Of languages whose texts began as drafts: when, and from whom. */
  drafted: Map<LanguageCode, { on: string; by: string }>;
  pictograms: Pictograms;
  /** language → key → text; only languages that have a file. */
  translations: Map<LanguageCode, Map<string, Translation>>;
}

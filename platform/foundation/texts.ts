import { useDecidedTexts, type LanguageCode, type ReviewState } from '@medespraak/framework';
import type { Platform } from './platform.ts';

/** A text, or its plural forms by the rules of its language. */
export type Words = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** One text of the files in every language that has it. */
export interface SourceText {
  /** For whoever translates it. */
  note: string;
  words: Partial<Record<LanguageCode, Words>>;
  /** Of languages in which the files themselves say that somebody checked it. */
  checked?: Partial<Record<LanguageCode, { state: ReviewState; on: string; by: string }>>;
}

/** Texts that belong together, such as those of one room, by key. */
export type TextPart = ReadonlyMap<string, SourceText>;

const parts = new Map<string, { read: () => TextPart; texts?: TextPart }>();

/** Makes a part of the texts known to translators; read when it is first asked for. Of the same name the last one counts. */
export function offerTexts(part: string, read: () => TextPart): void {
  parts.set(part, { read });
}

/** The names of the parts, in the order in which they were made known. */
export const textParts = (): string[] => [...parts.keys()];

/** The texts of a part; null for one that this process does not have. */
export function textsOfPart(part: string): TextPart | null {
  const found = parts.get(part);
  if (!found) return null;
  return (found.texts ??= found.read());
}

/** A text of the files; null when there is none of that name. */
export const sourceText = (part: string, key: string): SourceText | null =>
  textsOfPart(part)?.get(key) ?? null;

/** What was decided about one text in one language. */
export interface Decision {
  words: Words;
  /** When it was decided. */
  at: Date;
  /** Whether questionnaires that were frozen earlier show it too. */
  openWaves: boolean;
}

/** Where one text stands in one language, and every decision that newcomers may still see. */
export interface Standing {
  state: ReviewState;
  /** Whether what it was made from is another than when it was reviewed. */
  changed: boolean;
  /** When it got its state; null for a draft of the files. */
  at: Date | null;
  /** Oldest first; those that no longer fit the program left out. */
  decisions: readonly Decision[];
}

/** By name of the text: see `standingKey`. */
export type Standings = ReadonlyMap<string, Standing>;

export const standingKey = (language: string, part: string, key: string): string =>
  `${language} ${part} ${key}`;

/** Reads what was decided, unless it is still what `since` names; null then. Kept by the subject of translations. */
export type StandingsReader = (
  platform: Platform,
  since: string | null,
) => Promise<{ edition: string; standings: Standings } | null>;

let reader: StandingsReader | null = null;
let standings: Standings = new Map();
let edition: string | null = null;
let asked: { platform: Platform; at: number; done: Promise<void> } | null = null;

export function keepStandings(read: StandingsReader): void {
  reader = read;
}

/** How long a process may show what another has changed: it is asked for with every page, and changes a few times a day. */
const freshMilliseconds = 10_000;

/**
 * Sees to it that this process has the decisions of the last ten seconds: one small question to the database in that time,
 * whatever is shown. A database that does not answer leaves the texts as they were.
 */
export function ensureTexts(platform: Platform): Promise<void> {
  if (asked?.platform === platform && Date.now() - asked.at < freshMilliseconds) return asked.done;
  if (asked && asked.platform !== platform) [standings, edition] = [new Map(), null];
  const done = refresh(platform);
  asked = { platform, at: Date.now(), done };
  done.catch(() => (asked = null));
  return done;
}

/** After a decision by this process it shows at once. */
export function refreshTexts(platform: Platform): Promise<void> {
  asked = null;
  return ensureTexts(platform);
}

async function refresh(platform: Platform): Promise<void> {
  const found = await reader?.(platform, edition);
  if (found) ({ edition, standings } = found);
}

/** Names what was decided up to now: another name, other texts. */
export const textsEdition = (): string => edition ?? '';

/** Where a text stands; null when nothing was ever decided about it. */
export const standingOf = (language: string, part: string, key: string): Standing | null =>
  standings.get(standingKey(language, part, key)) ?? null;

/**
 * The words that were decided for a text; undefined for those of the files.
 *
 * @param asOf the moment at which a questionnaire was frozen; decisions of later count when they were said to
 */
export function decidedWords(part: string, key: string, language: string, asOf?: Date): Words | undefined {
  const decisions = standings.get(standingKey(language, part, key))?.decisions;
  if (!decisions) return undefined;
  return decisions.findLast(({ at, openWaves }) => !asOf || openWaves || at <= asOf)?.words;
}

/** The same for texts without plural forms. */
export function decidedText(part: string, key: string, language: string, asOf?: Date): string | undefined {
  const words = decidedWords(part, key, language, asOf);
  return typeof words === 'object' ? words.other : words;
}

/** Whether somebody checked each of these lines of a part that the files have as drafts. */
export const isCheckedPart = (part: string, lines: readonly string[], language: string): boolean =>
  lines.every((line) => (standingOf(language, part, line)?.state ?? 'draft') !== 'draft');

/** The name of the part that holds the questions and everything else of the framework. */
export const frameworkPart = 'questions';
useDecidedTexts((key, language, asOf) => decidedText(frameworkPart, key, language, asOf));

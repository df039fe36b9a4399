import { languageName } from '@medespraak/exchange';
import { wordsDigestOf, wordsToSpeak, type SpokenText } from '@medespraak/platform/recordings/recordings';
import {
  listRecordings,
  listSpokenTexts,
  type ListedRecording,
} from '@medespraak/platform/recordings/recordings.operations';
import { error, type RequestEvent } from '@sveltejs/kit';
import { isLanguage, LANGUAGES, type Language } from '#lib/language.ts';
import { staffRoom } from '../room.ts';
import '../text-sources.ts';

/** The studio of the language in the address, for who works there. */
export async function studioRoom(event: RequestEvent) {
  const room = await staffRoom(event);
  const code = event.params['language'];
  if (!isLanguage(code)) error(404);
  const { roles, organisation } = room;
  return {
    room,
    code,
    where: { organisationId: organisation.id, language: code },
    mayDecide: roles.includes('coordinator') || roles.includes('administrator'),
    about: {
      code,
      name: languageName(code, room.language),
      direction: LANGUAGES[code].direction,
    },
  };
}

export const studioStates = ['missing', 'outdated', 'draft', 'reviewed', 'tested', 'elsewhere'] as const;
export type StudioState = (typeof studioStates)[number];

/** A text in the studio. */
export interface StudioLine extends SpokenText {
  /** As newcomers of this organisation read it now. */
  words: string;
  original: string;
  state: StudioState;
  /** Of these very words. */
  recording: ListedRecording | null;
  /** Of the words before. */
  outdated: ListedRecording[];
}

/** Every text of a language that can be heard, with how it sounds. A text that the language does not have is left out. */
export function linesOf(
  texts: readonly SpokenText[],
  kept: readonly ListedRecording[],
  language: Language,
  organisation: string,
): StudioLine[] {
  const byText = Map.groupBy(kept, ({ part, key }) => `${part} ${key}`);
  const spoken = new Set(kept.map(({ wordsDigest }) => wordsDigest));
  return texts.flatMap((text): StudioLine[] => {
    const words = wordsToSpeak(text, language, organisation);
    if (words === null) return [];
    const digest = wordsDigestOf(words);
    const own = byText.get(`${text.part} ${text.key}`) ?? [];
    const recording = own.find(({ wordsDigest }) => wordsDigest === digest) ?? null;
    const outdated = own.filter((one) => one !== recording);
    const other = spoken.has(digest) ? 'elsewhere' : outdated.length > 0 ? 'outdated' : 'missing';
    const original = wordsToSpeak(text, 'nl', organisation) ?? '';
    return [{ ...text, words, original, state: recording?.state ?? other, recording, outdated }];
  });
}

/** The same, asked for. */
export async function readLines({
  room,
  code,
  where,
}: Awaited<ReturnType<typeof studioRoom>>): Promise<StudioLine[]> {
  const { platform, actor, organisation } = room;
  const texts = await listSpokenTexts(platform, actor, { organisationId: where.organisationId });
  return linesOf(texts, await listRecordings(platform, actor, where), code, organisation.name);
}

/** How much of a language can be heard, at a glance. */
export type StudioTally = Record<StudioState | 'total' | 'spoken', number>;

export function tallyOf(lines: readonly StudioLine[]): StudioTally {
  const count = (state: StudioState) => lines.filter((line) => line.state === state).length;
  const counts = Object.fromEntries(studioStates.map((state) => [state, count(state)])) as Record<
    StudioState,
    number
  >;
  const { draft, reviewed, tested, elsewhere } = counts;
  return { ...counts, total: lines.length, spoken: draft + reviewed + tested + elsewhere };
}

/** The state to which the list is narrowed; travels in the address. */
export const stateIn = (url: URL): StudioState | '' =>
  studioStates.find((one) => one === url.searchParams.get('state')) ?? '';

export const queryOf = (state: StudioState | ''): string => (state === '' ? '' : `?state=${state}`);

/** Where a text stands in the list, and the ones before and after it that are in the same state. */
export function placeOf(
  lines: readonly StudioLine[],
  at: { part: string; key: string },
  state: StudioState | '',
) {
  const here = lines.findIndex(({ part, key }) => part === at.part && key === at.key);
  const isListed = (line: StudioLine) => state === '' || line.state === state;
  const nameOf = (line: StudioLine | undefined) =>
    line ? `${encodeURIComponent(line.part)}/${encodeURIComponent(line.key)}` : null;
  return {
    line: lines[here] ?? null,
    position: here + 1,
    total: lines.length,
    previous: nameOf(lines.slice(0, Math.max(0, here)).findLast(isListed)),
    next: nameOf(lines.slice(here + 1).find(isListed)),
    /** The question that an answer or an explanation belongs to. */
    question: questionOf(lines.slice(0, here + 1)),
  };
}

/** The words of the question before the last of these lines, on the same screen; null for what belongs to no question. */
function questionOf(lines: readonly StudioLine[]): string | null {
  const line = lines.at(-1);
  if (!line || line.kind === 'question' || line.kind === 'text') return null;
  return lines.findLast((one) => one.kind === 'question' && one.screen === line.screen)?.words ?? null;
}

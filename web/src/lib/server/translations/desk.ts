import { languageName } from '@medespraak/exchange';
import type { ReviewState } from '@medespraak/framework';
import { decidedWords, textParts, textsOfPart, type Words } from '@medespraak/platform';
import { readKeeper } from '@medespraak/platform/translations/decided.operations';
import { translatedLanguages, type TranslatedLanguage } from '@medespraak/platform/translations/translations';
import type { readDesk } from '@medespraak/platform/translations/translations.operations';
import { error, type RequestEvent } from '@sveltejs/kit';
import { LANGUAGES, staffLanguage, type Language } from '#lib/language.ts';
import { anybody, staffRoom } from '../room.ts';
import '../text-sources.ts';

/** The desk of the language in the address, for who works there. */
export async function deskRoom(event: RequestEvent) {
  const room = await staffRoom(event);
  const code = translatedLanguages.find((one) => one === event.params['language']);
  if (!code) error(404);
  const { roles, language, platform, organisation } = room;
  return {
    room,
    code,
    where: { organisationId: organisation.id, language: code },
    mayDecide: roles.includes('coordinator') || roles.includes('administrator'),
    about: {
      code,
      name: languageName(code, language),
      direction: LANGUAGES[code].direction,
      /** Whether what is decided here is what newcomers see. */
      isKeeper: (await readKeeper(platform, anybody, {})) === organisation.id,
    },
  };
}

/** One text in the list of a language. */
export interface DeskLine {
  part: string;
  key: string;
  note: string;
  original: Words;
  shown: Words;
  state: ReviewState;
  changed: boolean;
  proposals: number;
  waits: boolean;
  /** The number of the last step: who decides says what she has seen. */
  last: number;
}

export const plain = (words: Words): string =>
  typeof words === 'string' ? words : Object.values(words).join(' / ');

type Desk = Awaited<ReturnType<typeof readDesk>>;

/** Every text of a language as this desk has it, in the order of the parts and files. */
export function linesOf(desk: Desk, code: TranslatedLanguage, shownIn: Language): DeskLine[] {
  const touched = new Map(desk.map((one) => [`${one.part} ${one.key}`, one]));
  return textParts().flatMap((part) =>
    [...(textsOfPart(part) ?? [])].map(([key, text]): DeskLine => {
      const own = touched.get(`${part} ${key}`);
      return {
        ...{ part, key, note: text.note },
        original: text.words[staffLanguage(shownIn)] ?? text.words.nl ?? '',
        shown: decidedWords(part, key, code) ?? text.words[code] ?? '',
        state: own?.state ?? text.checked?.[code]?.state ?? 'draft',
        changed: own?.changed ?? false,
        proposals: own?.proposals ?? 0,
        waits: own?.waits ?? false,
        last: own?.last ?? 0,
      };
    }),
  );
}

export const filterStates = ['draft', 'reviewed', 'tested', 'changed', 'proposed', 'waits'] as const;
type FilterState = (typeof filterStates)[number];

/** What the list is narrowed to; travels in the address, so that the way back from a text leads to the same list. */
export interface DeskFilter {
  q: string;
  part: string;
  state: FilterState | '';
}

export function filterOf(url: URL): DeskFilter {
  const state = url.searchParams.get('state');
  return {
    q: (url.searchParams.get('q') ?? '').slice(0, 100),
    part: url.searchParams.get('part') ?? '',
    state: filterStates.find((one) => one === state) ?? '',
  };
}

/** The filter as it stands behind a question mark; empty when there is none. */
export function queryOf(filter: DeskFilter): string {
  const parameters = Object.entries(filter).filter(([, value]) => value !== '');
  return parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : '';
}

const fits: Record<FilterState, (line: DeskLine) => boolean> = {
  draft: ({ state }) => state === 'draft',
  reviewed: ({ state }) => state === 'reviewed',
  tested: ({ state }) => state === 'tested',
  changed: ({ changed }) => changed,
  proposed: ({ proposals }) => proposals > 0,
  waits: ({ waits }) => waits,
};

/** Whether a line is in the list. Words are found in either language, in the key and in the note. */
export function isListed(line: DeskLine, { q, part, state }: DeskFilter): boolean {
  if (part !== '' && line.part !== part) return false;
  if (state !== '' && !fits[state](line)) return false;
  const sought = q.trim().toLowerCase();
  if (sought === '') return true;
  return [plain(line.original), plain(line.shown), line.key, line.note].some((text) =>
    text.toLowerCase().includes(sought),
  );
}

/** The texts before and after one in the list; the text itself need not be in it any more. */
export function neighboursOf(
  lines: readonly DeskLine[],
  at: { part: string; key: string },
  filter: DeskFilter,
) {
  const here = lines.findIndex(({ part, key }) => part === at.part && key === at.key);
  const listed = (line: DeskLine) => isListed(line, filter);
  const address = (line: DeskLine | undefined) =>
    line && `../${encodeURIComponent(line.part)}/${encodeURIComponent(line.key)}`;
  return {
    previous: address(lines.slice(0, Math.max(0, here)).findLast(listed)) ?? null,
    next: address(lines.slice(here + 1).find(listed)) ?? null,
  };
}

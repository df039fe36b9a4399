import { writableLists } from '@medespraak/platform/board/board';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { StaffRoom } from '../room.ts';
import { readListQuery } from './query.ts';

const audiences = ['both', 'newcomers', 'buddies'] as const;

/** To whom: the list, its filters and the chosen rows of the address, as the platform asks for them. */
export function selectionOf(room: StaffRoom, search: URLSearchParams) {
  const list = writableLists.find((name) => name === search.get('list')) ?? error(404);
  const { sort: _, direction: __, ...query } = readListQuery(room, list, search);
  const rowIds = search.getAll('row').slice(0, 10_000);
  return { ...query, list, ...(rowIds.length > 0 ? { rowIds } : {}) };
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** What was typed, for showing again. */
export function typedIn(form: FormData) {
  return {
    to: text(form, 'to'),
    subject: text(form, 'subject'),
    body: text(form, 'body'),
    subjectEnglish: text(form, 'subjectEnglish'),
    bodyEnglish: text(form, 'bodyEnglish'),
    letterId: text(form, 'letter'),
  };
}

/** A letter as the platform asks for it. Without any English word everybody gets the Dutch text. */
export function letterFrom(event: RequestEvent, room: StaffRoom, typed: ReturnType<typeof typedIn>) {
  const { subject, body, subjectEnglish, bodyEnglish } = typed;
  const hasEnglish = subjectEnglish !== '' || bodyEnglish !== '';
  return {
    ...selectionOf(room, event.url.searchParams),
    to: audiences.find((name) => name === typed.to) ?? ('both' as const),
    nl: { subject, body },
    en: hasEnglish ? { subject: subjectEnglish, body: bodyEnglish } : null,
  };
}

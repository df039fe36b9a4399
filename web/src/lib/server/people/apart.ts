import type { Mark } from '@medespraak/platform/people/namesakes';
import { readMarks } from '@medespraak/platform/people/namesakes.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { formatDate } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import { messages } from '../messages.ts';
import { asPage, staffRoom } from '../room.ts';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What is told of somebody beside her name. */
export function markInWords(mark: Mark, language: Language): string {
  const t = messages('coordinator-people', language);
  const { birthYear, residence, registeredOn, number } = mark;
  return [
    birthYear && t('apart-birth-year', { year: String(birthYear) }),
    residence,
    registeredOn && t('apart-registered', { date: formatDate(registeredOn, language, 'brief') }),
    number && t('apart-number', { number }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Left-to-right mark: what begins with it is laid out from the left. */
const FROM_THE_LEFT = '\u200e';

/**
 * A name with what is told beside it. The words beside it are Dutch or English, so a name in Arabic script does not turn
 * them round: the mark comes after the whole name, also after «ليلى Sabbagh».
 */
export const besideName = (name: string, words: string): string =>
  `${/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? FROM_THE_LEFT : ''}${name} (${words})`;

/**
 * Gives everybody another name in what a page shows: the `name` of `personId`, or of `id` where there is no such thing, and the
 * `other` of `otherId`, wherever they stand. Everything else stays as it is.
 */
export function rename<Shown>(shown: Shown, nameOf: (personId: string, name: string) => string): Shown {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (!isPlain(value)) return value;
    const changed = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
    const { id, personId = id, otherId, name, other } = value;
    if (typeof personId === 'string' && typeof name === 'string') changed['name'] = nameOf(personId, name);
    if (typeof otherId === 'string' && typeof other === 'string') changed['other'] = nameOf(otherId, other);
    return changed;
  };
  return change(shown) as Shown;
}

/**
 * What a coordinator is shown of people, such that two of the same name can be told apart: beside the name stands the year of
 * birth, the place or the day of registration. Every list of names that a coordinator sees, or takes along in a file, goes through
 * here; where names stand in it says `rename`.
 */
export async function toldApart<Shown>(event: RequestEvent, shown: Shown): Promise<Shown> {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const ids = new Set<string>();
  rename(shown, (id, name) => {
    ids.add(id);
    return name;
  });
  const marks = await asPage(event, () =>
    readMarks(platform, actor, { organisationId: organisation.id, personIds: [...ids] }),
  );
  return rename(shown, (id, name) => {
    const mark = marks.get(id);
    return mark ? besideName(name, markInWords(mark, language)) : name;
  });
}

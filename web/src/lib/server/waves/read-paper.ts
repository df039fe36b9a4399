import type { OwnValue } from '@medespraak/framework';
import { ownItemIdOf } from '@medespraak/platform/surveys/own-questions';
import type { enterPaper } from '@medespraak/platform/surveys/paper.operations';
import { isLanguage } from '../../language.ts';
import { consentFields, type PaperItem } from '../../waves/paper-fields.ts';
import { isoOf, plainNumber } from '../../../../static/own-answers.js';

type Entered = Omit<Parameters<typeof enterPaper>[2], 'organisationId' | 'code'>;
/** What must be known of a question to read its answer. */
type Typed = Pick<PaperItem, 'id' | 'type' | 'marks'>;
type Given = Entered['answers'][number]['given'];

/** The answer of one question in a form: what was chosen, or what was written; null when both are empty. */
export function givenIn(chosen: string, written: string, type: string): Given | null {
  const [kind, value = ''] = chosen.split(':');
  if (kind === 'option' && value) return { optionId: value };
  if (kind === 'missing' && value) return { missing: value as 'dont-know' };
  const text = written.trim();
  if (text === '') return null;
  return type === 'year' ? { amount: Number(text) } : { code: text };
}

/** The answer to one of the organisation's own questions; null when nothing was filled in. */
function ownGivenIn(form: FormData, { id, type, marks }: Typed): Given | null {
  const field = (name: string) => String(form.get(`${name}:${id}`) ?? '').trim();
  const chosen = field('item');
  if (chosen.startsWith('option:')) return { value: chosen.slice('option:'.length) };
  const value = valueOf();
  // Both filled in: what she answered says more than that she would rather not.
  if (value !== null) return { value };
  return chosen.startsWith('missing:') ? { missing: chosen.slice('missing:'.length) as 'dont-know' } : null;

  function valueOf(): OwnValue | null {
    if (type === 'own-multiple') return listed(form.getAll(`many:${id}`).map(String));
    if (type === 'own-rank')
      return listed(inOrder(marks, (mark) => String(form.get(`rank:${id}:${mark}`) ?? '')));
    if (type === 'own-date')
      return dateIn(['year', 'month', 'day'].map(field), field('calendar') || 'gregory');
    const written = field('written');
    if (written === '') return null;
    return type === 'own-number' || type === 'own-year' ? Number(plainNumber(written)) : written;
  }
}

const listed = (ids: string[]): string[] | null => (ids.length > 0 ? ids : null);

/** The options that have a number, from low to high. */
const inOrder = (marks: PaperItem['marks'], typed: (id: string) => string): string[] =>
  marks
    .map(({ id }) => ({ id, place: Number(plainNumber(typed(id)) || Number.NaN) }))
    .filter(({ place }) => !Number.isNaN(place))
    .toSorted((one, other) => one.place - other.place)
    .map(({ id }) => id);

/** A day in the calendar of the paper; what is no day stays as it was typed, and is refused as an answer. */
function dateIn(typed: string[], calendar: string): string | null {
  if (typed.every((part) => part === '')) return null;
  const [year, month, day] = typed.map((part) => Number(plainNumber(part)));
  return isoOf(calendar, Number(year), Number(month), Number(day)) ?? typed.join('-');
}

/** What was typed in from a paper form. A question that was left open is one that she left open. */
export function readPaper(form: FormData, items: readonly Typed[]): Entered {
  const field = (name: string) => String(form.get(name) ?? '');
  const language = field('language');
  return {
    twice: field('twice') === 'yes',
    confirmed: field('confirmed') === 'yes',
    language: isLanguage(language) ? language : 'nl',
    filledOn: field('filledOn'),
    consent: Object.fromEntries(
      consentFields.map((purpose) => [purpose, field(`consent:${purpose}`) === 'yes']),
    ),
    sensitiveShown: field('sensitive') === 'yes',
    answers: items.flatMap((item) => {
      const { id, type } = item;
      const given =
        ownItemIdOf(id) === null
          ? givenIn(field(`item:${id}`), field(`written:${id}`), type)
          : ownGivenIn(form, item);
      return given ? [{ itemId: id, given }] : [];
    }),
  };
}

import { formatWeekday } from '../formats.ts';
import type { Language } from '../language.ts';
import type { Translate } from '../messages/translator.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Times of a week in words, in the order of the week: `zaterdagochtend`, `Saturday morning`. */
export function slotNames(slots: readonly string[], language: Language, t: Translate<'sign-up'>): string[] {
  return days.flatMap((day, index) =>
    (['morning', 'afternoon', 'evening'] as const).flatMap((part) =>
      slots.includes(`${day}-${part}`)
        ? [t('slot', { day: formatWeekday(index, language), part: t(part) })]
        : [],
    ),
  );
}

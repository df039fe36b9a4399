import { localeOf, type Language } from '../language.ts';
import type { Translate } from '../messages/translator.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Times of a week in words, in the order of the week: `zaterdagochtend`, `Saturday morning`. */
export function slotNames(slots: readonly string[], language: Language, t: Translate<'sign-up'>): string[] {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' });
  return days.flatMap((day, index) =>
    (['morning', 'afternoon', 'evening'] as const).flatMap((part) =>
      slots.includes(`${day}-${part}`)
        ? [t('slot', { day: format.format(new Date(Date.UTC(2026, 10, 2 + index))), part: t(part) })]
        : [],
    ),
  );
}

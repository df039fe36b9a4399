import { dayOf, type Platform } from '@medespraak/platform';
import { monthPattern, monthsUntil } from '@medespraak/platform/hours/hours';
import { formatDate } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';

/** The month that `?month=` names, or the last one that is over; and those of the last year to choose from. */
export function chosenMonth(platform: Platform, url: URL, language: Language) {
  const current = dayOf(platform.clock.now()).slice(0, 7);
  const months = monthsUntil(current, 13);
  const asked = url.searchParams.get('month') ?? '';
  const month = monthPattern.test(asked) ? asked : (months[1] ?? current);
  const name = (one: string) => formatDate(`${one}-01`, language, 'month');
  const choices = months.includes(month) ? months : [...months, month];
  return {
    month,
    name: name(month),
    isOver: month < current,
    choices: choices.map((one) => ({ value: one, label: name(one) })),
  };
}

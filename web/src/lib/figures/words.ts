import { formatDate, formatNumber, formatPercent } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';
import type { FigureLine, ReleaseView } from './view.ts';

/** A value of a figure in words: a percent for a share, a plain number for a score, of own questions also a year or a month. */
export function formatValue(line: FigureLine, value: number, language: Language): string {
  if (line.unit === 'month') return formatDate(new Date(value * 86_400_000), language, 'month');
  if (line.unit === 'year') return String(value);
  if (line.unit === 'percent') return formatPercent(value, language);
  return line.kind === 'indicator' || line.status === 'at-bound'
    ? formatPercent(value, language)
    : formatNumber(value, language);
}

/** What a figure says, or why it says nothing. */
export function describeValue(
  line: FigureLine,
  t: Translate<'coordinator-figures'>,
  language: Language,
): string {
  const format = (value: number | null) => formatValue(line, value ?? 0, language);
  if (line.isCountOnly && line.n !== null) return t('wrote', { count: line.n });
  switch (line.status) {
    case 'withheld':
      return t('withheld');
    case 'number-only':
      return t('number-only', { n: line.n ?? 0 });
    case 'together':
      return t('together');
    case 'bounded':
      return typeof line.limit === 'number'
        ? t(line.bound === 'at-most' ? 'at-most-limit' : 'at-least-limit', {
            value: format(line.value),
            limit: format(line.limit),
          })
        : t(line.bound === 'at-most' ? 'at-most' : 'at-least', { value: format(line.value) });
    case 'at-bound':
      return t(line.bound === 'lower' ? 'at-lower' : 'at-upper', {
        value: format(line.value),
        lower: format(line.lower),
        upper: format(line.upper),
      });
    case 'published': {
      const value = t('interval', {
        value: format(line.value),
        lower: format(line.lower),
        upper: format(line.upper),
      });
      if (!line.median) return value;
      const { median } = line;
      const middle = t('middle', {
        value: format(median.value),
        lower: format(median.lower),
        upper: format(median.upper),
      });
      return `${value}; ${middle}`;
    }
  }
}

/** Under the title: of how many people (in words where the number is rounded), when they were asked and when it was published; a release may not say all of it. */
export function describeWhen(
  people: number | string | null,
  { asked, computedAt }: Pick<ReleaseView, 'asked' | 'computedAt'>,
  t: Translate<'coordinator-figures'>,
  language: Language,
): string {
  const date = formatDate(computedAt, language);
  if (people === null) return t('about-few', { date });
  if (!asked) return t('about', { n: people, date });
  const [from, until] = [formatDate(asked.from, language), formatDate(asked.until, language)];
  if (from === until) return t('about-asked-day', { n: people, day: from, date });
  return t('about-asked', { n: people, from, until, date });
}

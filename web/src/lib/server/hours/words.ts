import { formatNumber } from '#lib/formats.ts';
import { localeOf, type Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';

/** "12 uur en 30 minuten": a length of time as one says it. */
export function hoursInWords(minutes: number, t: Translate<'hours'>): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('minutes', { count: rest });
  if (rest === 0) return t('hours', { count: hours });
  return t('and', { hours: t('hours', { count: hours }), minutes: t('minutes', { count: rest }) });
}

/** Hours with two decimals, as administrations count: 90 minutes → "1,50". */
export const decimalHours = (minutes: number, language: Language): string =>
  formatNumber(minutes / 60, language, 2);

/** Euro cents as money: 1250 → "€ 12,50". */
export const formatEuro = (cents: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: 'EUR' })
    .format(cents / 100)
    .replace(/\u00a0/g, ' ');

/** Euros as somebody types them, in cents: "12,50" → 1250. Null for nothing, undefined for what is no amount. */
export function readEuro(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  return /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined;
}

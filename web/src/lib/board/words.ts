import { formatDate, formatDateTime } from '../formats.ts';
import type { Language } from '../language.ts';
import type { Key, Translate } from '../messages/translator.ts';

interface Row {
  since: Date | string;
  days: number;
  detail: string | null;
  owner: string | null;
}

/** What is said instead of an empty list. Where no certificate is asked for, none is in order either. */
export const noneWords = (list: string, asksCertificate: boolean): Key<'board'> =>
  list === 'certificates' && !asksCertificate ? 'certificates-none-asked' : (`${list}-none` as Key<'board'>);

/** Since when it is so, as one says it: "al 42 dagen", "10 november om 19:30", "loopt af op 3 januari 2027". */
export function sinceWords(list: string, row: Row, language: Language, t: Translate<'board'>): string {
  if (list === 'missed') return formatDateTime(row.since, language);
  if (list === 'certificates')
    return t(row.days > 0 ? 'since-day' : 'until-day', { date: formatDate(row.since, language) });
  const days = t(row.days === 0 ? 'today' : 'days', { count: row.days });
  if (list === 'concerns') return `${days} · ${row.owner ?? t('no-owner')}`;
  return days;
}

/** How much a status asks for attention. */
export function statusKind(list: string, status: string): 'neutral' | 'warning' | 'danger' {
  if (status === 'expired' || status === 'missing') return 'danger';
  const asks = status === 'never' || status === 'soon' || (list === 'concerns' && status === 'open');
  return asks ? 'warning' : 'neutral';
}

/** What a concern is about, from "report unkind". */
export function concernWords(detail: string | null, t: Translate<'board'>): string {
  const [kind = '', category = ''] = (detail ?? '').split(' ');
  return `${t(`kind-${kind}` as Key<'board'>)}: ${t(`about-${category}` as Key<'board'>)}`;
}

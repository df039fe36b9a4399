import type { Statement } from '@medespraak/platform/hours/statements.operations';
import { formatDate, formatNumber } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import { decimalHours, formatEuro } from './words.ts';

/** A statement as a coordinator sees it in a table. */
export function viewStatement(one: Statement, isOver: boolean, language: Language) {
  return {
    personId: one.personId,
    name: one.name,
    talks: formatNumber(one.talks.length, language),
    minutes: one.minutes,
    cents: one.amount,
    hours: decimalHours(one.minutes, language),
    rate: formatEuro(one.hourlyRate, language),
    amount: formatEuro(one.amount, language),
    approvedOn: one.approvedAt && formatDate(one.approvedAt, language),
    minutesNow: one.minutesNow === null ? null : formatNumber(one.minutesNow, language),
    mayApprove: isOver && one.approvedAt === null,
  };
}

export type StatementView = ReturnType<typeof viewStatement>;

import { writePdf, type PdfBlock } from '@medespraak/exchange';
import type { readCertificate } from '@medespraak/platform/hours/certificates.operations';
import { formatDate, formatNumber } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';
import { messages } from '../messages.ts';
import { formatEuro, hoursInWords } from './words.ts';

type Certificate = Awaited<ReturnType<typeof readCertificate>>;

/** What stands on a certificate, in words: the same on the page and in the PDF. */
export function describeCertificate(
  row: Certificate,
  kind: 'newcomer' | 'buddy',
  { t, language, address }: { t: Translate<'hours'>; language: Language; address: string },
) {
  const day = (date: Date | string) => formatDate(date, language);
  return {
    title: t('doc-title'),
    programme: t('doc-programme', { programme: row.programme }),
    name: row.name,
    what: t(`doc-${kind}`),
    facts: [
      {
        label: t('doc-period'),
        value: t('doc-from-to', { from: day(row.firstDay), to: day(row.lastDay) }),
      },
      { label: t('doc-hours'), value: hoursInWords(row.minutes, t) },
      { label: t('doc-talks'), value: formatNumber(row.talks, language) },
      { label: t('doc-date'), value: day(row.issuedAt) },
      { label: t('doc-number'), value: row.number },
    ],
    notes: [t('doc-count'), t('doc-check', { link: `${address}/certificate` })],
  };
}

export async function certificatePdf(
  row: Certificate,
  kind: 'newcomer' | 'buddy',
  language: Language,
  address: string,
): Promise<Response> {
  const words = describeCertificate(row, kind, { t: messages('hours', language), language, address });
  const blocks: PdfBlock[] = [
    { kind: 'title', text: words.title },
    { kind: 'text', text: words.programme },
    { kind: 'large', text: words.name },
    { kind: 'text', text: words.what },
    { kind: 'facts', facts: words.facts },
    ...words.notes.map((text) => ({ kind: 'note' as const, text })),
  ];
  const pdf = await writePdf({ title: words.title, language, made: row.issuedAt, blocks });
  return pdfResponse(pdf, `medespraak-${row.number}.pdf`);
}

/** A paid buddy's hours in a month. */
export interface Sheet {
  name: string;
  programme: string;
  month: string;
  talks: readonly { heldOn: string; minutes: number }[];
  minutes: number;
  hourlyRate: number;
  amount: number;
  approvedAt: Date | null;
}

export async function sheetPdf(sheet: Sheet, language: Language, now: Date): Promise<Response> {
  const t = messages('hours', language);
  const title = t('sheet-title', { month: formatDate(`${sheet.month}-01`, language, 'month') });
  const blocks: PdfBlock[] = [
    { kind: 'title', text: title },
    {
      kind: 'facts',
      facts: [
        { label: t('sheet-name'), value: sheet.name },
        { label: t('sheet-programme'), value: sheet.programme },
        { label: t('doc-hours'), value: hoursInWords(sheet.minutes, t) },
        { label: t('sheet-rate'), value: formatEuro(sheet.hourlyRate, language) },
        { label: t('sheet-amount'), value: formatEuro(sheet.amount, language) },
        {
          label: t('sheet-approved'),
          value: sheet.approvedAt ? formatDate(sheet.approvedAt, language) : t('sheet-draft'),
        },
      ],
    },
    {
      kind: 'table',
      columns: [{ header: t('sheet-day') }, { header: t('sheet-minutes'), isNumber: true }],
      rows: sheet.talks.map((talk) => [
        formatDate(talk.heldOn, language),
        formatNumber(talk.minutes, language),
      ]),
    },
    { kind: 'note', text: t('doc-count') },
  ];
  return pdfResponse(await writePdf({ title, language, made: now, blocks }), `medespraak-${sheet.month}.pdf`);
}

const pdfResponse = (pdf: Uint8Array, name: string): Response =>
  new Response(pdf.slice().buffer, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });

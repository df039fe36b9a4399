import { explainFinding, type JudgedRow } from '@medespraak/exchange';
import type { Language } from '../../language.ts';
import type { Reading } from './reading.ts';

/** Rows in need that a page shows at once; the others follow when these are settled. */
const mostRows = 50;
const mostRemarks = 100;

/** What the preview of a list shows. */
export function describeReading(
  reading: Reading | null,
  decisions: Readonly<Record<string, string>>,
  language: Language,
) {
  if (!reading) return { progress: null, preview: null, failure: null };
  if (reading.state === 'reading')
    return { progress: { done: reading.done, total: reading.total }, preview: null, failure: null };
  if (reading.state === 'failed')
    return { progress: null, preview: null, failure: reading.error.messages[language] };
  const { rows, mapping, unknownHeaders } = reading.list;
  const count = (verdict: JudgedRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const needy = rows.filter((row) => row.verdict !== 'write');
  const remarks = rows
    .filter((row) => row.verdict === 'write')
    .flatMap((row) =>
      row.findings.map((finding) => ({
        row: finding.row,
        column: finding.column,
        text: explainFinding(finding, language),
      })),
    );
  return {
    progress: null,
    failure: null,
    preview: {
      total: rows.length,
      ready: count('write'),
      faulty: count('reject'),
      asked: count('ask'),
      leftOut: count('left-out'),
      mapping,
      unknownHeaders,
      needy: needy.slice(0, mostRows).map((row) => ({
        number: row.number,
        name: `${row.profile.givenName} ${row.profile.familyName}`.trim(),
        verdict: row.verdict,
        decided: decisions[String(row.number)] ?? null,
        findings: row.findings
          .filter(({ severity }) => severity !== 'warning')
          .map((finding) => ({
            column: finding.column,
            value: row.original[finding.column] ?? finding.value,
            question: finding.severity === 'question',
            text: explainFinding(finding, language),
          })),
      })),
      more: Math.max(0, needy.length - mostRows),
      remarks: remarks.slice(0, mostRemarks),
      remarkCount: remarks.length,
    },
  };
}

export type Preview = NonNullable<ReturnType<typeof describeReading>['preview']>;

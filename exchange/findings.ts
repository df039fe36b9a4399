import type { Finding } from './candidate.ts';
import { EXPECTED, FOUND } from './finding-sentences.ts';
import { fill } from './list-error.ts';

const LONGEST_VALUE = 60;

/**
 * A finding as one or two full sentences: where, what was found, what was expected.
 * «Rij 14, kolom Aangemeld op: ‘13-13-2026’ is geen datum. Schrijf bijvoorbeeld 13-12-2026.»
 */
export function describeFinding(finding: Finding, language: string): string {
  const row = language === 'nl' ? 'Rij' : 'Row';
  const column = finding.column === '' ? '' : `, ${language === 'nl' ? 'kolom' : 'column'} ${finding.column}`;
  return `${row} ${finding.row}${column}: ${explainFinding(finding, language)}`;
}

/** The same without the place: for a table that shows row and column beside it. */
export function explainFinding(finding: Finding, language: string): string {
  const words = language === 'nl' ? 'nl' : 'en';
  const found = FOUND[finding.code]?.[words] ?? finding.code;
  const expected = EXPECTED[finding.expected]?.[words] ?? '';
  const value =
    finding.value.length > LONGEST_VALUE ? `${finding.value.slice(0, LONGEST_VALUE)}…` : finding.value;
  const date = finding.params?.['date'];
  const params = {
    ...finding.params,
    ...(typeof date === 'string' && { date: inWords(date, words) }),
    value: value.replace(/\s+/g, ' '),
  };
  return `${fill(found, params)} ${fill(expected, params)}`.trim();
}

/** A day such as 2026-09-02 as people write it: «2 september 2026». */
const inWords = (day: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

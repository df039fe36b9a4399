import { fill } from '../list-error.ts';
import { reasons, reportSentences, type Reason, type ReportCode } from './report-sentences.ts';

export type Outcome = 'carried' | 'changed' | 'left-out';
export type ReportParameters = Record<string, string | number>;

/** What was done with one place of a form. */
export interface ReportLine {
  sheet: string;
  /** As the spreadsheet program numbers it; 0 for a sheet as a whole. */
  row: number;
  /** The header as it stands there; of a row that was carried all of them. */
  column: string;
  /** What stood there. */
  said: string;
  /** The words of the question or choice in that row, or its name; empty where the row has none. */
  about: string;
  outcome: Outcome;
  code: ReportCode;
  parameters: ReportParameters;
}

const inSentence = (parameters: ReportParameters, language: 'nl' | 'en'): ReportParameters => {
  const { why } = parameters;
  const reason = typeof why === 'string' && why in reasons ? reasons[why as Reason] : null;
  return reason ? { ...parameters, why: fill(reason[language], parameters) } : parameters;
};

/** A line of the report as a sentence: what was done, and why. */
export function describeReportLine({ code, parameters }: ReportLine, language: 'nl' | 'en'): string {
  return fill(reportSentences[code][language], inSentence(parameters, language));
}

/** How many places were carried, changed and left out. */
export function countOutcomes(lines: readonly ReportLine[]): Record<Outcome, number> {
  const count = (outcome: Outcome) => lines.filter((line) => line.outcome === outcome).length;
  return { carried: count('carried'), changed: count('changed'), 'left-out': count('left-out') };
}

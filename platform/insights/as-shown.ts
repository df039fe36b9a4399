import { createHmac } from 'node:crypto';
import { loadFramework } from '@medespraak/framework';
import type { Figure } from './insights.ts';
import { withheld } from './shown-values.ts';

const groupOf = (figure: Figure) =>
  [figure.audience, figure.municipalityCode, figure.groupDimension, figure.groupValue].join('\u001f');

/**
 * Leaves out the groups, and the municipalities, of which nothing is shown. A line that only says "withheld" would tell that somebody
 * of that group answered; left out, a group of which a few answered looks like one of which nobody did. Lines about everybody stay.
 *
 * @example
 * leaveOutHidden([]); // => []
 */
export function leaveOutHidden(figures: readonly Figure[]): Figure[] {
  const shown = figures.filter(({ status }) => status !== 'withheld');
  const groups = new Set(shown.map(groupOf));
  const places = new Set(shown.map(({ municipalityCode }) => municipalityCode));
  return figures.filter((figure) =>
    figure.groupDimension === 'all'
      ? figure.municipalityCode === null || places.has(figure.municipalityCode)
      : groups.has(groupOf(figure)),
  );
}

/**
 * The lines of a stored release as they are read. Releases by methods before 4 hold lines that this method would not make: of groups of
 * which nothing is shown, and of indicators about those who gave certain answers, of which the number of people is an answer itself; and
 * medians that are one person's exact answer. They stay stored, for a release never changes, and are not handed out.
 */
export function asShown(figures: readonly Figure[], methodVersion: string): Figure[] {
  if (Number(methodVersion) >= 4) return leaveOutHidden(figures);
  const among = new Set(
    loadFramework().domains.flatMap(({ indicators }) =>
      indicators.flatMap(({ id, computation }) => (computation?.among ? [id] : [])),
    ),
  );
  return leaveOutHidden(
    figures
      .filter(({ subjectKind, subjectId }) => subjectKind !== 'indicator' || !among.has(subjectId))
      .map(withoutMedian),
  );
}

function withoutMedian(figure: Figure): Figure {
  const { median: _, ...details } = figure.details;
  if (details.measure !== 'median' || figure.status !== 'published') return { ...figure, details };
  const { missing } = details;
  const values = { ...withheld, status: 'number-only' as const, n: figure.n };
  return { ...figure, ...values, details: missing ? { missing } : {} };
}

/** The check number of a stored release as it is read: by methods before 4 it was made without a key, and is passed through one here. */
export function digestShown(
  { inputDigest, methodVersion }: { inputDigest: string; methodVersion: string },
  key: Buffer,
): string {
  if (Number(methodVersion) >= 4) return inputDigest;
  return createHmac('sha256', key).update(inputDigest).digest('hex');
}

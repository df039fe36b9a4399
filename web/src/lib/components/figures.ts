import { formatNumber, formatPercent } from '../formats.ts';
import type { Language } from '../language.ts';
import type { Translate } from '../messages/translator.ts';

/** One figure as it is drawn. Shares are fractions 0..1, scores run 0..100; both fill the same line. */
export interface FigureRow {
  id: string;
  label: string;
  href?: string;
  unit: 'share' | 'score';
  /** The same words as a release uses; see platform/insights. */
  status: 'published' | 'bounded' | 'at-bound' | 'number-only' | 'withheld';
  n: number | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  bound?: 'at-least' | 'at-most' | 'lower' | 'upper' | undefined;
  /** A total above its parts: set in bold. */
  isTotal?: boolean;
}

export interface FigureGroup {
  /** Id of one of the four headings, for its colour; absent for a plain group. */
  heading?: string;
  label: string;
  rows: readonly FigureRow[];
}

/** What stands at the end of a row: the figure in words. `main` is the number, `rest` what it rests on. */
export interface FigureWords {
  main: string;
  rest: string;
}

/** 0..100 on the line, whatever the unit. */
export const position = (value: number, unit: FigureRow['unit']): number =>
  Math.min(100, Math.max(0, unit === 'share' ? value * 100 : value));

/** Writes a figure in words, in the page's language; nothing is said that the release withholds. */
export function describeFigure(row: FigureRow, word: Translate<'common'>, language: Language): FigureWords {
  const say = (value: number): string =>
    row.unit === 'share' || row.status === 'at-bound'
      ? formatPercent(value, language)
      : formatNumber(Math.round(value), language);
  const n = row.n === null ? '' : word('share.n', { n: row.n });
  if (row.status === 'withheld') return { main: word('share.withheld'), rest: '' };
  if (row.status === 'number-only' || row.value === null) return { main: word('share.protects'), rest: n };
  if (row.status === 'bounded')
    return {
      main: word(`share.${row.bound === 'at-most' ? 'at-most' : 'at-least'}`, { value: say(row.value) }),
      rest: n,
    };
  if (row.status === 'at-bound')
    return {
      main: word(row.bound === 'lower' ? 'share.all-low' : 'share.all-high', { share: say(row.value) }),
      rest: n,
    };
  const interval =
    row.lower === null || row.upper === null
      ? ''
      : word('share.interval', { low: say(row.lower), high: say(row.upper) });
  return { main: say(row.value), rest: [interval, n].filter(Boolean).join(' · ') };
}

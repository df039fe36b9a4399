import {
  estimateMean,
  protectMean,
  protectMissing,
  protectRoundedShare,
  roundTenFive,
  type MissingKind,
  type PublishedMean,
  type PublishedShare,
  type RuleSet,
  type ShareStatus,
} from '@medespraak/statistics';
import type { Figure, FigureDetails } from './insights.ts';

export type Values = Pick<Figure, 'status' | 'n' | 'value' | 'lower' | 'upper' | 'details'>;

/** Nothing is said of a cell, and that nothing is. */
export const withheld: Values = {
  status: 'withheld',
  n: null,
  value: null,
  lower: null,
  upper: null,
  details: {},
};

/** What a reader gets of one cell, given what disclosure control allows: numbers of people are rounded for who reads rounded ones. */
export function showValues(
  kind: Figure['subjectKind'],
  present: readonly (number | null)[],
  published: boolean,
  share: ShareStatus,
  rules: RuleSet,
): Values {
  if (!published) return withheld;
  const n = peopleShown(present.length, rules);
  if (kind === 'response') return { ...withheld, status: 'published', n };
  if (share === 'withheld') return { ...withheld, status: 'number-only', n };
  const amounts = present.map((amount) => amount ?? 0);
  if (kind === 'indicator') {
    const successes = amounts.filter((amount) => amount === 1).length;
    return describeShare(protectRoundedShare(successes, amounts.length, rules), n);
  }
  const scores = amounts.map((amount) => amount * 100);
  return describeMean(protectMean(estimateMean(scores, { bounds: [0, 100] }), rules), n, rules);
}

/** A number of people as its reader may see it; null when they are too few. */
export function peopleShown(n: number, rules: RuleSet): number | null {
  const shown = roundTenFive(n, rules);
  return shown.kind === 'count' ? shown.n : null;
}

export function describeShare(share: PublishedShare, n: number | null): Values {
  if (share.kind === 'too-few') return withheld;
  if (share.kind === 'share')
    return { status: 'published', n, value: share.share, ...share.interval, details: {} };
  return { ...withheld, status: 'bounded', n, value: share.bound, details: { bound: share.kind } };
}

function describeMean(mean: PublishedMean, n: number | null, rules: RuleSet): Values {
  switch (mean.kind) {
    case 'mean':
      return { status: 'published', n, value: mean.mean, ...mean.interval, details: {} };
    case 'at-least':
    case 'at-most':
      return { ...withheld, status: 'bounded', n, value: mean.bound, details: { bound: mean.kind } };
    case 'at-bound': {
      const share = mean.share.kind === 'share' && rules.base === 1 ? describeShare(mean.share, n) : null;
      return share
        ? { ...share, status: 'at-bound', details: { bound: mean.end } }
        : { ...withheld, status: 'number-only', n };
    }
    case 'same-score':
      return { ...withheld, status: 'number-only', n };
    case 'too-few':
      return withheld;
  }
}

/** Missing answers as they may be shown; undefined when too few are missing to say anything. */
export function showMissing(
  missing: Record<MissingKind, number>,
  asked: number,
  rules: RuleSet,
): FigureDetails['missing'] {
  const shown = protectMissing(missing, asked, rules);
  if (shown.kind === 'too-few') return undefined;
  const total = peopleShown(shown.total, rules) ?? 0;
  if (shown.kind === 'total') return { total, kinds: null };
  return {
    total,
    kinds: Object.fromEntries(
      Object.entries(shown.counts).map(([kind, number]) => [
        kind,
        number === 'too-few' ? null : peopleShown(number, rules),
      ]),
    ),
  };
}

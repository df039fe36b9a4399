import { limitOfBound, limitOfMeanBound, ruleSets } from '@medespraak/statistics';
import type { Figure } from './insights.ts';

/**
 * The one-sided 95% limit of a figure that reads "90% or more" (probably not below it) or "10% or less" (probably not above it): of a share
 * 0..1, of a mean score 0..100; null for other figures. It follows from the number of people that the reader sees.
 */
export function limitOfBounded({ audience, status, subjectKind, n, details }: Figure): number | null {
  const isShare = subjectKind === 'indicator' || details.measure === 'share';
  if (status !== 'bounded' || n === null || !(isShare || subjectKind === 'domain')) return null;
  const rules = audience === 'municipality' ? ruleSets.municipal : ruleSets.internal;
  const limit = isShare ? limitOfBound(n, rules) : limitOfMeanBound(n, rules);
  const percent = Math.round(100 * (details.bound === 'at-most' ? 1 - limit : limit));
  return isShare ? percent / 100 : percent;
}

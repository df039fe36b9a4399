import { limitOfBound, ruleSets } from '@medespraak/statistics';
import type { Figure } from './insights.ts';

/**
 * The one-sided 95% limit (0..1) of a share that reads "90% or more" (probably not below it) or "10% or less" (probably not above it); null for
 * other figures. It follows from the number of people that the reader sees.
 */
export function limitOfBounded({ audience, status, subjectKind, n, details }: Figure): number | null {
  const isShare = subjectKind === 'indicator' || details.measure === 'share';
  if (status !== 'bounded' || !isShare || n === null) return null;
  const limit = limitOfBound(n, audience === 'municipality' ? ruleSets.municipal : ruleSets.internal);
  return Math.round(100 * (details.bound === 'at-most' ? 1 - limit : limit)) / 100;
}

import { formatNumber } from '../formats.ts';
import type { Language } from '../language.ts';
import type { Translate } from '../messages/translator.ts';
import type { FallView } from '../server/voice/signals.ts';

/** How a figure went from one release to the next: from what to what, by how many points with their margin, of how many people. */
export function describeFall(fall: FallView, t: Translate<'signals'>, language: Language): string {
  const { before, now, nBefore, nNow, change, isShare } = fall;
  const round = (value: number) => formatNumber(Math.round(value), language);
  const value = (one: number) => (isShare ? `${round(one)}%` : round(one));
  const sizes = [change.lower, change.upper].map(Math.abs).sort((a, b) => a - b);
  return t(isShare ? 'from-to-percent' : 'from-to-score', {
    before: value(before),
    now: value(now),
    points: round(Math.abs(change.points)),
    way: t(change.points < 0 ? 'lower' : 'higher'),
    least: round(sizes[0] ?? 0),
    most: round(sizes[1] ?? 0),
    nBefore,
    nNow,
  });
}

import { dayOf } from '@medespraak/platform';

/** Where a wave is, for a person: it waits for its first day, runs, stands still, is past its last day, or was closed. */
export type Stage = 'later' | 'open' | 'paused' | 'over' | 'closed';

/** The stage of a wave on the day of an instant. Both its first and its last day count. */
export function stageOf(
  wave: { state: 'open' | 'closed'; opensOn: string; closesOn: string; pausedAt: Date | null },
  now: Date,
): Stage {
  if (wave.state === 'closed') return 'closed';
  if (wave.pausedAt) return 'paused';
  const today = dayOf(now);
  if (today < wave.opensOn) return 'later';
  return today <= wave.closesOn ? 'open' : 'over';
}

import { dayOf } from '@medespraak/platform';

/** Where a wave is, for a person: it waits for its first day, runs, is past its last day, or was closed. */
export type Stage = 'later' | 'open' | 'over' | 'closed';

/** The stage of a wave on the day of an instant. Both its first and its last day count. */
export function stageOf(
  wave: { state: 'open' | 'closed'; opensOn: string; closesOn: string },
  now: Date,
): Stage {
  if (wave.state === 'closed') return 'closed';
  const today = dayOf(now);
  if (today < wave.opensOn) return 'later';
  return today <= wave.closesOn ? 'open' : 'over';
}

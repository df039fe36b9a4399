import { idleMinutes, longestVisitMinutes, type VisitMode } from './modes.ts';

const minute = 60_000;

/** Whether somebody is still at it. */
export function isAtIt(
  visit: { mode: VisitMode; startedAt: Date; seenAt: Date; endedAt: Date | null },
  now: Date,
): boolean {
  if (visit.endedAt !== null) return false;
  const [since, idle] = [now.getTime() - visit.startedAt.getTime(), now.getTime() - visit.seenAt.getTime()];
  return since < longestVisitMinutes * minute && idle < idleMinutes[visit.mode] * minute;
}

/** Visits of before this moment are removed: nobody is at them any more. */
export const isGone = (now: Date): Date => new Date(now.getTime() - 2 * longestVisitMinutes * minute);

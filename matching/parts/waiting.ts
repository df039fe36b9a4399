import { FULL } from './part.ts';
import type { OwnPart } from './part.ts';

const LINEAR_DAYS = 180;
const HALF = FULL / 2;

/**
 * Fit of a waiting time in days: a straight line to half at 180 days, and on from there with the same slope, ever
 * flatter but never flat, so that 300 days keep coming before 200. (A cap or a sigmoid would make the longest waiters
 * equal.) Where whole points are too coarse to tell two waits apart, a small round still prefers the longer one.
 */
export function waitingFit(days: number): number {
  if (days <= LINEAR_DAYS) return Math.floor((HALF * days) / LINEAR_DAYS);
  return FULL - Math.ceil((HALF * LINEAR_DAYS) / days);
}

export const waiting: OwnPart = { kind: 'own', weight: 800, of: 'newcomer', fit: waitingFit };

export const buddyWaiting: OwnPart = { kind: 'own', weight: 200, of: 'buddy', fit: waitingFit };

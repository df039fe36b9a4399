import { Problem } from '@medespraak/platform';

/** Wrong links that one address may try in a window; a right one never counts. */
const most = 20;
const windowMilliseconds = 10 * 60 * 1000;

const wrong = new Map<string, { count: number; since: number }>();

/** @throws Problem 'too-many-requests' for an address that tried many wrong links. Counted in this process alone. */
export function checkLinkAttempts(address: string, now: Date): void {
  const seen = wrong.get(address);
  if (seen && now.getTime() - seen.since < windowMilliseconds && seen.count >= most)
    throw new Problem('too-many-requests');
}

export function countWrongLink(address: string, now: Date): void {
  if (wrong.size > 10_000) wrong.clear();
  const seen = wrong.get(address);
  if (!seen || now.getTime() - seen.since >= windowMilliseconds)
    wrong.set(address, { count: 1, since: now.getTime() });
  else seen.count += 1;
}

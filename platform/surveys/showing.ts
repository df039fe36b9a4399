/**
 * What staff may see of taking part. Everything here depends on the wave and on time, never on what one person did, so that
 * nobody learns from a page, a letter or a count whether somebody answered. See docs/decisions/0008.
 */

/** Days in which staff can print or open a link: from the invitation (or the new link), or from the wave's first day. */
export const daysToPrint = 7;

const dayMilliseconds = 86_400_000;

/** Whether staff may still see a link. The same for everybody who was invited at the same moment. */
export function mayShowLink(invitedAt: Date, opensOn: string, now: Date): boolean {
  const firstDay = Date.parse(`${opensOn}T00:00:00+01:00`);
  return now.getTime() < Math.max(invitedAt.getTime(), firstDay) + daysToPrint * dayMilliseconds;
}

/** Numbers of people: invited exactly, for staff did that themselves; the others in tens, null for fewer than ten. */
export interface ShownResponse {
  invited: number;
  /** At least so many began. */
  started: number | null;
  /** At least so many came to the end. */
  finished: number | null;
}

/** As many people as always stay outside a count, so that it never says that everybody, or all but a few, took part. */
const leftOpen = 10;

/**
 * How much of the response is shown: whole tens, rounded down, and never more than all but ten of those invited. Below twenty
 * invited nothing is: a group of ten could not hide among them.
 *
 * @example showResponse({ invited: 40, started: 40, finished: 27 }) // { invited: 40, started: 30, finished: 20 }
 * @example showResponse({ invited: 19, started: 19, finished: 19 }) // { invited: 19, started: null, finished: null }
 */
export function showResponse(counts: { invited: number; started: number; finished: number }): ShownResponse {
  const inTens = (count: number) => {
    const tens = Math.floor(Math.min(count, counts.invited - leftOpen) / 10) * 10;
    return tens >= 10 ? tens : null;
  };
  return { invited: counts.invited, started: inTens(counts.started), finished: inTens(counts.finished) };
}

/** A moment in the first hour of the day in the Netherlands or just before it: until when an open wave's response is counted. */
export function lastCountBefore(day: string): Date {
  return new Date(`${day}T00:00:00+02:00`);
}

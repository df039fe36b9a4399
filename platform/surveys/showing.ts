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
  const { invited, started, finished } = counts;
  return { invited, started: showCount(started, invited), finished: showCount(finished, invited) };
}

/** Whole tens, rounded down, and never more than all but ten of so many; null for fewer than ten. */
export function showCount(count: number, of: number): number | null {
  if (of < 2 * leftOpen) return null;
  const tens = Math.floor(Math.min(count, of - leftOpen) / 10) * 10;
  return tens >= 10 ? tens : null;
}

/** People of one group: how many were invited, began and came to the end. */
export interface GroupCount {
  value: string;
  invited: number;
  started: number;
  finished: number;
}
export interface ShownGroup {
  /** Null for groups that are too small to stand alone, together. */
  value: string | null;
  invited: number;
  started: number | null;
  finished: number | null;
}

/**
 * The response of groups that together are everybody. Groups of fewer than twenty are put together, with the next smallest while
 * they stay below twenty. Null when fewer than two are left; and when from what is shown of all and of the other groups somebody
 * could reckon that all but fewer than ten of a group took part, or fewer than ten could have.
 */
export function showGroups(groups: readonly GroupCount[]): ShownGroup[] | null {
  const least = 2 * leftOpen;
  const sorted = groups.filter(({ invited }) => invited > 0).toSorted((a, b) => b.invited - a.invited);
  const alone = sorted.filter(({ invited }) => invited >= least);
  const small = sorted.filter(({ invited }) => invited < least);
  const sum = (rows: readonly GroupCount[], of: 'invited' | 'started' | 'finished') =>
    rows.reduce((total, row) => total + row[of], 0);
  while (small.length > 0 && sum(small, 'invited') < least) {
    const next = alone.pop();
    if (!next) return null;
    small.push(next);
  }
  const counted = [
    ...alone.map(({ value, ...counts }) => ({ value, ...counts })),
    ...(small.length > 0
      ? [
          {
            value: null,
            invited: sum(small, 'invited'),
            started: sum(small, 'started'),
            finished: sum(small, 'finished'),
          },
        ]
      : []),
  ];
  if (counted.length < 2) return null;
  const shown = counted.map(({ value, invited, started, finished }) => ({
    value,
    invited,
    started: showCount(started, invited),
    finished: showCount(finished, invited),
  }));
  const all = {
    invited: sum(sorted, 'invited'),
    started: showCount(sum(sorted, 'started'), sum(sorted, 'invited')),
    finished: showCount(sum(sorted, 'finished'), sum(sorted, 'invited')),
  };
  return isSafe(shown, all) ? shown : null;
}

/** Between which numbers a count lies, for whoever sees what is shown of it and knows the rules. */
function rangeOf(shown: number | null, of: number): { low: number; high: number } {
  const most = showCount(of, of);
  if (shown === null) return { low: 0, high: Math.min(9, of) };
  return { low: shown, high: shown === most ? of : shown + 9 };
}

function isSafe(groups: readonly ShownGroup[], all: Omit<ShownGroup, 'value'>): boolean {
  const bounds = (of: 'started' | 'finished') => {
    const total = rangeOf(all[of], all.invited);
    const ranges = groups.map((group) => rangeOf(group[of], group.invited));
    const lows = ranges.reduce((sum, { low }) => sum + low, 0);
    const highs = ranges.reduce((sum, { high }) => sum + high, 0);
    // What all of them are together, less what the others can be.
    return ranges.map(({ low, high }) => ({
      low: Math.max(low, total.low - (highs - high)),
      high: Math.min(high, total.high - (lows - low)),
    }));
  };
  const started = bounds('started');
  const finished = bounds('finished');
  return groups.every(({ invited }, index) => {
    const [began, ended] = [started[index], finished[index]];
    if (!began || !ended) return false;
    // Whoever finished began, and who did not begin did not finish.
    return Math.max(began.low, ended.low) <= invited - leftOpen && Math.min(began.high, ended.high) >= 9;
  });
}

/** The Monday on which the week of a day begins, a moment in its first hour or just before it: groups are counted by the week. */
export function lastCountOfWeek(day: string): Date {
  const date = new Date(`${day}T12:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return lastCountBefore(new Date(date.getTime() - sinceMonday * dayMilliseconds).toISOString().slice(0, 10));
}

/** A moment in the first hour of the day in the Netherlands or just before it: until when an open wave's response is counted. */
export function lastCountBefore(day: string): Date {
  return new Date(`${day}T00:00:00+02:00`);
}

import { Temporal } from 'temporal-polyfill';
import { days } from '../people/people.ts';

/** The hours of a day part, from and until, in somebody's own zone. */
const hoursOf: Record<string, readonly [number, number]> = {
  morning: [9, 12],
  afternoon: [12, 17],
  evening: [18, 22],
};

/** Nothing is proposed sooner than this. */
const leastHoursAhead = 3;

export { isZone } from '../foundation/clock.ts';

/**
 * The instant of a wall time (`2026-12-01T19:30`) in a zone. A time that the change of the clock leaves out (02:30 on the last
 * Sunday of March) becomes the same distance after the change (03:30); of a time that exists twice the first is meant. This is
 * `compatible` of Temporal, and what RFC 5545 (3.3.5) has calendar programs do.
 */
export function instantOf(localStart: string, zone: string): Date {
  const zoned = Temporal.PlainDateTime.from(localStart).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  });
  return new Date(zoned.epochMilliseconds);
}

/** The wall time of an instant in a zone: `2026-12-01T19:30`. */
export function wallTimeOf(instant: Date, zone: string): string {
  return zonedOf(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A date so many weeks later. */
export const weeksLater = (on: string, weeks: number): string =>
  Temporal.PlainDate.from(on).add({ weeks }).toString();

/** Whole weeks from one date to another, down. */
export const weeksBetween = (from: string, to: string): number =>
  Math.floor(Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days / 7);

const zonedOf = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);

interface Span {
  from: number;
  to: number;
}

/** When somebody is free on the days from `now`, by her slots (`tue-evening`) in her own zone; parts that touch are one. */
function freeSpans(slots: readonly string[], zone: string, now: Date, daysAhead: number): Span[] {
  const today = zonedOf(now, zone).toPlainDate();
  const spans: Span[] = [];
  for (let ahead = -1; ahead <= daysAhead; ahead += 1) {
    const day = today.add({ days: ahead });
    const name = days[day.dayOfWeek - 1];
    for (const [part, [fromHour, toHour]] of Object.entries(hoursOf)) {
      if (!slots.includes(`${name}-${part}`)) continue;
      const at = (hour: number) =>
        instantOf(`${day.toString()}T${String(hour).padStart(2, '0')}:00`, zone).getTime();
      const span = { from: at(fromHour), to: at(toHour) };
      const last = spans.at(-1);
      if (last?.to === span.from) last.to = span.to;
      else spans.push(span);
    }
  }
  return spans;
}

/** Somebody's free times in a week and her zone. */
export interface Availability {
  slots: readonly string[];
  zone: string;
}

/**
 * Times at which both can, soonest first: of every stretch in which both are free for the whole talk one start, an hour
 * into it where that fits, on a whole or half hour. Each one's slots count in her own zone. Stretches in which one of
 * them has another appointment (`busy`) are left out. Empty when they share no time.
 */
export function proposeTimes(
  one: Availability,
  other: Availability,
  options: {
    now: Date;
    minutes: number;
    busy: readonly { startsAt: Date; minutes: number }[];
    limit: number;
  },
): Date[] {
  const { now, minutes, busy, limit } = options;
  const [ours, theirs] = [one, other].map(({ slots, zone }) => freeSpans(slots, zone, now, 21)) as [
    Span[],
    Span[],
  ];
  const length = minutes * 60_000;
  const soonest = now.getTime() + leastHoursAhead * 3_600_000;
  const taken = (start: number) =>
    busy.some(({ startsAt, minutes: long }) => {
      const from = startsAt.getTime();
      return start < from + long * 60_000 && from < start + length;
    });
  return ours
    .flatMap((mine) =>
      theirs.flatMap((yours) => {
        const [from, to] = [Math.max(mine.from, yours.from, soonest), Math.min(mine.to, yours.to)];
        const half = 30 * 60_000;
        const first = Math.ceil(from / half) * half;
        const starts: number[] = [];
        for (let start = first; start + length <= to; start += half) starts.push(start);
        const free = starts.filter((start) => !taken(start));
        return free.find((start) => start >= first + 2 * half) ?? free[0] ?? [];
      }),
    )
    .sort((a, b) => a - b)
    .slice(0, limit)
    .map((start) => new Date(start));
}

/** Whether two appointments are at the same time for a while; one that begins when the other ends is not. */
export function overlap(
  one: { startsAt: Date; minutes: number },
  other: { startsAt: Date; minutes: number },
): boolean {
  const end = ({ startsAt, minutes }: { startsAt: Date; minutes: number }) =>
    startsAt.getTime() + minutes * 60_000;
  return one.startsAt.getTime() < end(other) && other.startsAt.getTime() < end(one);
}

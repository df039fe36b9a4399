/** Where the time comes from. Passed in everywhere, so that a test can say what day it is. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock for tests and the example: stands still until it is moved. */
export function fixedClock(instant: string): Clock & { set(instant: string): void } {
  let current = new Date(instant);
  return {
    now: () => new Date(current),
    set: (next) => {
      current = new Date(next);
    },
  };
}

/** Making one takes longer than all else that is done for an answer. There are some hundreds of zones at most. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in the Netherlands or another zone, as `2026-11-24`. */
export function dayOf(instant: Date, timeZone = 'Europe/Amsterdam'): string {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  calendars.set(timeZone, calendar);
  return calendar.format(instant);
}

/** Whether this is a zone that the clock knows, such as `Europe/Amsterdam`. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { sayLine, type LetterLanguage } from '../foundation/letter-words.ts';

/** What a calendar program is told of one appointment. */
export interface CalendarEntry {
  id: string;
  pairId: string;
  state: 'planned' | 'cancelled';
  localStart: string;
  zone: string;
  startsAt: Date;
  minutes: number;
  sequence: number;
  createdAt: Date;
  changedAt: Date;
  other: string;
}

const pad = (value: number): string => String(Math.trunc(value)).padStart(2, '0');

/** `+0530` of an offset in nanoseconds. */
function offsetText(nanoseconds: number): string {
  const minutes = Math.round(Math.abs(nanoseconds) / 60e9);
  return `${nanoseconds < 0 ? '-' : '+'}${pad(minutes / 60)}${pad(minutes % 60)}`;
}

/**
 * The rules of a zone as RFC 5545 writes them (3.6.5), each change of the clock spelled out from a year before `from` until a year
 * after `to`: no rule has to be guessed from them, and a zone without changes is one line.
 */
export function timeZoneComponent(zone: string, from: Date, to: Date): string {
  const at = (instant: Date, years: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).add({ years });
  const last = at(to, 1);
  let current = at(from, -1);
  const observances = [
    observance(current.offsetNanoseconds, current.offsetNanoseconds, '19700101T000000', false),
  ];
  for (;;) {
    const next = current.getTimeZoneTransition('next');
    if (!next || Temporal.ZonedDateTime.compare(next, last) > 0) break;
    const before = next.subtract({ nanoseconds: 1 });
    // DTSTART is the wall time of the change as the clock before it says.
    const wall = before
      .add({ nanoseconds: 1 })
      .toInstant()
      .add({ nanoseconds: before.offsetNanoseconds })
      .toString();
    const start = wall.slice(0, 19).replace(/[-:]/g, '');
    observances.push(
      observance(
        before.offsetNanoseconds,
        next.offsetNanoseconds,
        start,
        next.offsetNanoseconds > before.offsetNanoseconds,
      ),
    );
    current = next;
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}

function observance(from: number, to: number, start: string, isSummer: boolean): string {
  const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ].join('\r\n');
}

/**
 * Appointments as a calendar file (RFC 5545). Each keeps its UID for good and counts its changes in SEQUENCE; one that does not
 * take place stays in it as cancelled, so that programs that follow take it away.
 */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  words: { language: LetterLanguage; address: string; now: Date },
): string {
  const calendar = ical({
    name: sayLine(words.language, 'calendar-name'),
    prodId: { company: 'Medespraak', product: 'appointments', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  });
  const instants = entries.map((entry) => entry.startsAt.getTime());
  const [from, to] = [Math.min(words.now.getTime(), ...instants), Math.max(words.now.getTime(), ...instants)];
  calendar.timezone({
    name: entries[0]?.zone ?? 'Europe/Amsterdam',
    generator: (zone) => timeZoneComponent(zone, new Date(from), new Date(to)),
  });
  for (const entry of entries) {
    const start = Temporal.Instant.fromEpochMilliseconds(entry.startsAt.getTime()).toZonedDateTimeISO(
      entry.zone,
    );
    calendar.createEvent({
      id: `${entry.id}@medespraak`,
      start,
      end: start.add({ minutes: entry.minutes }),
      timezone: entry.zone,
      stamp: entry.changedAt,
      created: entry.createdAt,
      lastModified: entry.changedAt,
      sequence: entry.sequence,
      status: entry.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: sayLine(words.language, 'calendar-talk', { other: entry.other }),
      url: `${words.address}/pair/${entry.pairId}`,
    });
  }
  return calendar.toString();
}

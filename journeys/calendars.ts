/** An event as a calendar program reads it. */
export interface CalendarEvent {
  uid: string;
  /** Zone and wall time: `Europe/Amsterdam 20270322T193000`. */
  start: string;
  sequence: number;
  status: string;
  summary: string;
}

/** Reads the events of a calendar file (RFC 5545): long lines are folded, properties may have parameters. */
export function readCalendar(text: string): CalendarEvent[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((part) => {
      const event = part.split('END:VEVENT')[0] ?? '';
      const value = (name: string) => new RegExp(`^${name}[^:\n]*:(.*)$`, 'm').exec(event)?.[1] ?? '';
      const zone = /^DTSTART;TZID=([^:\n]+):/m.exec(event)?.[1] ?? '';
      return {
        uid: value('UID'),
        start: `${zone} ${value('DTSTART')}`,
        sequence: Number(value('SEQUENCE')),
        status: value('STATUS'),
        summary: value('SUMMARY'),
      };
    });
}

import type { OwnAppointment } from '@medespraak/platform/appointments/appointments.store';
import { formatMoment } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';

/** An appointment in words: when it is for her, and for the other where that is another hour. */
export interface AppointmentView {
  id: string;
  pairId: string;
  isWeekly: boolean;
  state: 'planned' | 'cancelled';
  /** It ended; `missed` when no talk of that day is known. */
  isOver: boolean;
  missed: boolean;
  /** Now, or within ten minutes. */
  isNow: boolean;
  other: string;
  when: string;
  whenForOther: string | null;
  at: string;
  minutes: number;
}

/** The hour of an instant elsewhere, when it differs from the hour here. */
export function hourElsewhere(startsAt: Date, zone: string, otherZone: string, language: Language) {
  const say = (where: string) => formatMoment(startsAt, language, where);
  return say(zone) === say(otherZone) ? null : say(otherZone);
}

export function describeAppointment(
  row: OwnAppointment,
  { now, zone, language }: { now: Date; zone: string; language: Language },
): AppointmentView {
  const [start, end] = [row.startsAt.getTime(), row.startsAt.getTime() + row.minutes * 60_000];
  const isOver = end <= now.getTime();
  return {
    id: row.id,
    pairId: row.pairId,
    isWeekly: row.seriesId !== null,
    state: row.state,
    isOver,
    missed: isOver && row.state === 'planned' && !row.talked,
    isNow: row.state === 'planned' && !isOver && start - now.getTime() <= 600_000,
    other: row.other,
    when: formatMoment(row.startsAt, language, zone),
    whenForOther: hourElsewhere(row.startsAt, zone, row.otherZone, language),
    at: row.startsAt.toISOString(),
    minutes: row.minutes,
  };
}

import { listOwnAppointments } from '@medespraak/platform/appointments/appointments.operations';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';
import { describeAppointment } from './words.ts';

/** Her appointments in words: what is coming, soonest first, and what was, latest first. */
export async function loadAppointments({ platform, actor, language }: ParticipantRoom, pairId?: string) {
  const { appointments, ...where } = await listOwnAppointments(platform, actor, pairId ? { pairId } : {});
  const views = appointments.map((row) => describeAppointment(row, { ...where, language }));
  return {
    zone: where.zone,
    coming: views.filter((view) => !view.isOver),
    past: views.filter((view) => view.isOver && view.state === 'planned').toReversed(),
  };
}

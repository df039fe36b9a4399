import { readCalendarFile } from '@medespraak/platform/appointments/calendar.operations';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** One appointment for a calendar program. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  const { appointment: appointmentId } = event.params;
  const file = await asPage(event, () => readCalendarFile(platform, actor, { appointmentId }));
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak.ics"',
    },
  });
};

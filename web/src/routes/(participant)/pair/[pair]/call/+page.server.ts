import { loadAppointments } from '#lib/server/appointments/load-appointments.ts';
import { loadCall } from '#lib/server/call/load-call.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const { pair } = event.params;
  return asPage(event, async () => {
    const view = await loadCall(room, pair, `/pair/${pair}/call`);
    const { coming } = await loadAppointments(room, pair);
    return {
      ...view,
      back: `/pair/${pair}`,
      outside: `/pair/${pair}/call/outside`,
      startsAt: coming.find((one) => one.state === 'planned')?.at ?? null,
    };
  });
};

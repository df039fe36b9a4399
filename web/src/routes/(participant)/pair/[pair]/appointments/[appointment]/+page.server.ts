import {
  cancelAppointment,
  moveAppointment,
} from '@medespraak/platform/appointments/appointments.operations';
import { describeProblem } from '@medespraak/platform';
import { error, redirect } from '@sveltejs/kit';
import { loadAppointments } from '#lib/server/appointments/load-appointments.ts';
import { chooseAgain, chosenFrom, loadTimes } from '#lib/server/appointments/times-page.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const pairId = event.params.pair;
  return asPage(event, async () => {
    const { coming } = await loadAppointments(room, pairId);
    const view = coming.find((one) => one.id === event.params.appointment);
    if (!view) error(404, describeProblem('not-found', room.language));
    return {
      texts: textsOf('appointments', room.language),
      view,
      ...(await loadTimes(room, pairId, view.other)),
    };
  });
};

export const actions: Actions = {
  move: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const chosen = chosenFrom(await event.request.formData());
    const { appointment: appointmentId, pair } = event.params;
    const wish = { appointmentId, localStart: chosen.typed, scope: chosen.scope };
    const answer = await asForm(event, () => moveAppointment(platform, actor, wish));
    if ('already' in answer) redirect(303, `/pair/${pair}/appointments?moved`);
    return chooseAgain(answer, 'move', chosen);
  },
  cancel: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const chosen = chosenFrom(await event.request.formData());
    const { appointment: appointmentId, pair } = event.params;
    const wish = { appointmentId, scope: chosen.scope };
    const answer = await asForm(event, () => cancelAppointment(platform, actor, wish));
    if ('already' in answer) redirect(303, `/pair/${pair}/appointments?cancelled-done`);
    return chooseAgain(answer, 'cancel', chosen);
  },
};

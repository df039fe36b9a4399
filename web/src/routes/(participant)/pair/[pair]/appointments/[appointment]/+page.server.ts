import {
  cancelAppointment,
  moveAppointment,
} from '@medespraak/platform/appointments/appointments.operations';
import { describeProblem } from '@medespraak/platform';
import { error, redirect } from '@sveltejs/kit';
import { loadAppointments } from '#lib/server/appointments/load-appointments.ts';
import { chosenTime, loadTimes, wrongTime } from '#lib/server/appointments/times-page.ts';
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

const scopeOf = (form: FormData) => (form.get('scope') === 'following' ? 'following' : 'one');

export const actions: Actions = {
  move: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const typed = chosenTime(form);
    const { appointment: appointmentId, pair } = event.params;
    const wish = { appointmentId, localStart: typed, scope: scopeOf(form) } as const;
    const answer = await asForm(event, () => moveAppointment(platform, actor, wish), { typed });
    if ('already' in answer) redirect(303, `/pair/${pair}/appointments?moved`);
    return answer.data.problem.fields['localStart'] ? wrongTime(typed) : answer;
  },
  cancel: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const { appointment: appointmentId, pair } = event.params;
    const wish = { appointmentId, scope: scopeOf(form) } as const;
    const answer = await asForm(event, () => cancelAppointment(platform, actor, wish));
    if ('already' in answer) redirect(303, `/pair/${pair}/appointments?cancelled-done`);
    return answer;
  },
};

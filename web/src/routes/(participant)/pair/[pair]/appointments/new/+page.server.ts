import { appointmentMinutes } from '@medespraak/platform/appointments/appointments';
import { makeAppointment } from '@medespraak/platform/appointments/appointments.operations';
import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { redirect } from '@sveltejs/kit';
import { chooseAgain, chosenFrom, loadTimes } from '#lib/server/appointments/times-page.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const pair = await readOwnPair(room.platform, room.actor, { pairId: event.params.pair });
    const name = pair.other.givenName;
    return {
      texts: textsOf('appointments', room.language),
      pair: { id: pair.id, name },
      appointmentId: crypto.randomUUID(),
      minutes: appointmentMinutes,
      ...(await loadTimes(room, pair.id, name)),
    };
  });
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const chosen = chosenFrom(form);
    const pairId = event.params.pair;
    const answer = await asForm(event, () =>
      makeAppointment(platform, actor, {
        appointmentId: String(form.get('appointment') ?? ''),
        pairId,
        localStart: chosen.typed,
        minutes: chosen.minutes,
        weekly: chosen.weekly,
      }),
    );
    if ('already' in answer) redirect(303, `/pair/${pairId}/appointments?made`);
    return chooseAgain(answer, 'make', chosen);
  },
};

import { restoreAppointment } from '@medespraak/platform/appointments/appointments.operations';
import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { redirect } from '@sveltejs/kit';
import { prepareCard } from '#lib/server/cards/prepare-card.ts';
import { loadAppointments } from '#lib/server/appointments/load-appointments.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const outcomes = ['made', 'moved', 'cancelled-done', 'restored'] as const;

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const pair = await readOwnPair(room.platform, room.actor, { pairId: event.params.pair });
    return {
      texts: textsOf('appointments', room.language),
      pair: { id: pair.id, state: pair.state, name: pair.other.givenName },
      done: outcomes.find((name) => event.url.searchParams.has(name)) ?? null,
      preparation: pair.state === 'started' ? await prepareCard(room, pair.id) : null,
      ...(await loadAppointments(room, pair.id)),
    };
  });
};

export const actions: Actions = {
  restore: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const appointmentId = String((await event.request.formData()).get('appointment') ?? '');
    const answer = await asForm(event, () => restoreAppointment(platform, actor, { appointmentId }));
    if (!('already' in answer)) return answer;
    redirect(303, `/pair/${event.params.pair}/appointments?restored`);
  },
};

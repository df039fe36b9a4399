import { redirect, type RequestEvent } from '@sveltejs/kit';
import { keepFromForm, timeFromForm, turnFromForm, writtenWord } from '#lib/server/cards/card-actions.ts';
import { loadTogether } from '#lib/server/cards/together.ts';
import { participantRoom, type ParticipantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const said = (['word-kept', 'word-known'] as const).find((one) => event.url.searchParams.has(one)) ?? null;
  return asPage(event, async () => ({
    view: await loadTogether(room, event.params.pair),
    said,
  }));
};

/** Does what one form of the table asks, and shows the table again with what there is to say. */
const act =
  (work: (room: ParticipantRoom, pairId: string, form: FormData) => Promise<string>) =>
  async (event: RequestEvent<{ pair: string }>) => {
    const room = await participantRoom(event);
    const form = await event.request.formData();
    const said = () => work(room, event.params.pair, form);
    const answer = await asForm(event, async () => ({ said: await said() }), writtenWord(form));
    if (!('said' in answer)) return answer;
    redirect(303, `/pair/${event.params.pair}/cards/together${answer.said}`);
  };

export const actions: Actions = {
  turn: act(async (...asked) => turnFromForm(...asked).then(() => '')),
  time: act(async (...asked) => timeFromForm(...asked).then(() => '')),
  keep: act(async (...asked) => ((await keepFromForm(...asked)).already ? '?word-known' : '?word-kept')),
};

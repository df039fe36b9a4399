import { listWords, practiseWord } from '@medespraak/platform/cards/cards.operations';
import { redirect } from '@sveltejs/kit';
import { nextWord } from '#lib/server/cards/next-word.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const words = await listWords(room.platform, room.actor, { pairId: event.params.pair });
    const now = room.platform.clock.now();
    const query = event.url.searchParams;
    return {
      texts: textsOf('cards', room.language),
      pairId: event.params.pair,
      hasWords: words.length > 0,
      ...nextWord(words, now, { all: query.get('all'), last: query.get('last') }),
    };
  });
};

export const actions: Actions = {
  answer: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const pairId = event.params.pair;
    const form = await event.request.formData();
    const wordId = String(form.get('word') ?? '');
    const knew = form.get('knew') === 'yes';
    const answer = await asForm(event, () => practiseWord(platform, actor, { pairId, wordId, knew }));
    if (!('box' in answer)) return answer;
    const next = new URLSearchParams({ last: wordId });
    const place = event.url.searchParams.get('all');
    if (place !== null) next.set('all', String((Number(place) || 0) + 1));
    redirect(303, `/pair/${pairId}/words/practise?${next}`);
  },
};

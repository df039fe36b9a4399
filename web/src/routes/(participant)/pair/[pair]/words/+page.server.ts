import { newId } from '@medespraak/platform';
import { listWords } from '@medespraak/platform/cards/cards.operations';
import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { redirect } from '@sveltejs/kit';
import { keepFromForm, removeFromForm, writtenWord } from '#lib/server/cards/card-actions.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const outcomes = ['word-kept', 'word-known', 'word-removed'] as const;

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const pair = await readOwnPair(room.platform, room.actor, { pairId: event.params.pair });
    const words = await listWords(room.platform, room.actor, { pairId: pair.id });
    const now = room.platform.clock.now();
    return {
      texts: textsOf('cards', room.language),
      pair: { id: pair.id, state: pair.state, name: pair.other.givenName },
      done: outcomes.find((one) => event.url.searchParams.has(one)) ?? null,
      due: words.filter(({ dueAt }) => dueAt <= now).length,
      words: words.map(({ id, article, word, means, box }) => ({
        id,
        article,
        word,
        means,
        isKnown: box > 2,
      })),
      nextId: newId(),
    };
  });
};

export const actions: Actions = {
  keep: async (event) => {
    const room = await participantRoom(event);
    const form = await event.request.formData();
    const answer = await asForm(event, () => keepFromForm(room, event.params.pair, form), writtenWord(form));
    if (!('already' in answer)) return answer;
    redirect(303, `/pair/${event.params.pair}/words?${answer.already ? 'word-known' : 'word-kept'}`);
  },
  remove: async (event) => {
    const room = await participantRoom(event);
    const form = await event.request.formData();
    const answer = await asForm(event, async () => {
      await removeFromForm(room, event.params.pair, form);
      return { done: true };
    });
    if (!('done' in answer)) return answer;
    redirect(303, `/pair/${event.params.pair}/words?word-removed`);
  },
};

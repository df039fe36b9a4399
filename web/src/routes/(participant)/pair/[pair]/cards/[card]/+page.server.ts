import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { readTable } from '@medespraak/platform/cards/cards.operations';
import { Problem } from '@medespraak/platform';
import { redirect } from '@sveltejs/kit';
import { turnFromForm } from '#lib/server/cards/card-actions.ts';
import { stepMeanings, titleMeaning, wordMeanings } from '#lib/server/cards/glosses.ts';
import { findAny } from '#lib/server/cards/pair-cards.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const card = findAny(event.params.card);
    const pair = await readOwnPair(room.platform, room.actor, { pairId: event.params.pair });
    if (!card) throw new Problem('not-found');
    const table = await readTable(room.platform, room.actor, { placeId: pair.id });
    return {
      texts: textsOf('cards', room.language),
      kind: room.actor.personKind,
      pair: { id: pair.id, state: pair.state, name: pair.other.givenName },
      isChosen: table.card?.id === card.id,
      meaning: titleMeaning(card, room.language),
      meanings: stepMeanings(card, room.language),
      words: wordMeanings(card, room.language),
      card: 'lines' in card ? null : card,
      rolePlay: 'lines' in card ? card : null,
    };
  });
};

export const actions: Actions = {
  choose: async (event) => {
    const room = await participantRoom(event);
    const { pair, card } = event.params;
    const form = new FormData();
    form.set('card', card);
    const answer = await asForm(event, async () => {
      await turnFromForm(room, pair, form);
      return { done: true };
    });
    if (!('done' in answer)) return answer;
    redirect(303, `/pair/${pair}/cards/${card}`);
  },
};

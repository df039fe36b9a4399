import { cardLevels } from '@medespraak/conversation-cards';
import { readTable } from '@medespraak/platform/cards/cards.operations';
import { titleMeaning } from '#lib/server/cards/glosses.ts';
import {
  chosenLines,
  findAny,
  offeredLines,
  readChoice,
  readPairForCards,
  themes,
} from '#lib/server/cards/pair-cards.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const of = await readPairForCards(room, event.params.pair);
    const { card } = await readTable(room.platform, room.actor, { placeId: of.pair.id });
    const chosen = card ? findAny(card.id) : null;
    const choice = readChoice(event.url.searchParams, of.level);
    return {
      texts: textsOf('cards', room.language),
      pair: of.pair,
      chosen: chosen && {
        id: chosen.id,
        title: chosen.title.nl,
        meaning: titleMeaning(chosen, room.language),
      },
      offered: offeredLines(of, room.platform.clock.now(), room.language),
      levels: [...cardLevels],
      themes: themes(room.language),
      choice: { level: choice.level, theme: event.url.searchParams.get('theme') ?? '' },
      found: choice.isAsked ? chosenLines(choice, room.language) : null,
    };
  });
};

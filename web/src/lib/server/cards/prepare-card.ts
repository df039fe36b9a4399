import { readTable } from '@medespraak/platform/cards/cards.operations';
import { textsOf } from '#lib/server/messages.ts';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';
import { titleMeaning } from './glosses.ts';
import { findAny, offeredLines, readPairForCards } from './pair-cards.ts';

/** What a page says before a talk: the card that the two chose, or the cards that are offered today. */
export async function prepareCard(room: ParticipantRoom, pairId: string) {
  const of = await readPairForCards(room, pairId);
  const { card } = await readTable(room.platform, room.actor, { placeId: pairId });
  const chosen = card ? findAny(card.id) : null;
  return {
    texts: textsOf('cards', room.language),
    pairId,
    chosen: chosen
      ? { id: chosen.id, title: chosen.title.nl, meaning: titleMeaning(chosen, room.language) }
      : null,
    offered: chosen ? [] : offeredLines(of, room.platform.clock.now(), room.language).slice(0, 3),
  };
}

export type Preparation = Awaited<ReturnType<typeof prepareCard>>;

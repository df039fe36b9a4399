import { readPlace } from '@medespraak/platform/calls/calls.operations';
import { readShortTalk } from '@medespraak/platform/calls/short-talks.operations';
import { listWords, readTable } from '@medespraak/platform/cards/cards.operations';
import { halfAt } from '@medespraak/platform/cards/cards';
import { newId } from '@medespraak/platform';
import { textsOf } from '#lib/server/messages.ts';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';
import { stepMeanings, titleMeaning, wordMeanings } from './glosses.ts';
import { findAny, offeredLines, readPairForCards, type TwoForCards } from './pair-cards.ts';

/** Where the two are. */
interface TablePlace {
  id: string;
  name: string;
  /** The page of the table itself, which takes its forms. */
  path: string;
  /** All cards, and the words that the two keep; null for two who were free at the same moment, for whom nothing is kept. */
  pair: string | null;
}

/** What a pair sees together: the card at its step, the timer, and the words they keep. */
export async function loadTogether(room: ParticipantRoom, pairId: string) {
  const of = await readPairForCards(room, pairId);
  const words = await listWords(room.platform, room.actor, { pairId });
  const pair = `/pair/${pairId}`;
  const place = { id: pairId, name: of.pair.name, path: `${pair}/cards/together`, pair };
  return loadTable(room, place, of, words);
}

/** What two who were free see together while they talk: a card and the timer, and nothing that stays. */
export async function loadTalkTable(room: ParticipantRoom, talkId: string) {
  await readPlace(room.platform, room.actor, { placeId: talkId });
  const { other, level, shared } = await readShortTalk(room.platform, room.actor, { talkId });
  const place = { id: talkId, name: other.givenName, path: `/me/now/${talkId}/cards`, pair: null };
  return loadTable(room, place, { placeId: talkId, level, shared, liked: [] }, []);
}

async function loadTable(
  { platform, actor, language }: ParticipantRoom,
  place: TablePlace,
  of: TwoForCards,
  words: Awaited<ReturnType<typeof listWords>>,
) {
  const table = await readTable(platform, actor, { placeId: place.id });
  const known = new Set(words.map(({ word }) => word.toLowerCase()));
  const now = platform.clock.now();
  const card = table.card ? findAny(table.card.id) : null;
  return {
    texts: textsOf('cards', language),
    place,
    kind: actor.personKind,
    card: card && table.card ? cardAt(card, table.card.step, known) : null,
    meaning: card && titleMeaning(card, language),
    meanings: card ? stepMeanings(card, language) : [],
    wordMeanings: card ? wordMeanings(card, language) : [],
    offered: offeredLines(of, now, language, card ? [card.id] : []),
    timer: table.timer && {
      sharing: table.timer.sharing,
      minutes: table.timer.minutes,
      ...halfAt(table.timer, now),
    },
    words: words
      .slice(0, 12)
      .map(({ id, article, word, means }) => ({ id, article, word, means, nextId: newId() })),
    nextId: newId(),
  };
}

export type Together = Awaited<ReturnType<typeof loadTable>>;

/** A card as it is seen at a step; a step beyond the last is the last. */
function cardAt(card: NonNullable<ReturnType<typeof findAny>>, asked: number, known: ReadonlySet<string>) {
  const isRolePlay = 'lines' in card;
  const steps = isRolePlay
    ? card.lines.map(({ part, nl, en }) => ({ nl, en, speaker: card.parts[part] }))
    : card.ladder.map(({ nl, en }) => ({ nl, en, speaker: null }));
  return {
    id: card.id,
    title: card.title,
    isRolePlay,
    delicate: 'delicate' in card && card.delicate,
    setting: isRolePlay ? card.setting : null,
    steps,
    step: Math.min(asked, steps.length - 1),
    words: card.words.map((word) => ({
      ...word,
      isKept: known.has(word.word.toLowerCase()),
      nextId: newId(),
    })),
  };
}

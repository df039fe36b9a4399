import { listWords, readTable } from '@medespraak/platform/cards/cards.operations';
import { halfAt } from '@medespraak/platform/cards/cards';
import { newId } from '@medespraak/platform';
import { textsOf } from '#lib/server/messages.ts';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';
import { findAny, offeredLines, readPairForCards } from './pair-cards.ts';

/** All that the two see together: the card at its step, the timer, and the words they keep. */
export async function loadTogether(room: ParticipantRoom, pairId: string) {
  const { platform, actor, language } = room;
  const of = await readPairForCards(room, pairId);
  const table = await readTable(platform, actor, { pairId });
  const words = await listWords(platform, actor, { pairId });
  const known = new Set(words.map(({ word }) => word.toLowerCase()));
  const now = platform.clock.now();
  const card = table.card ? findAny(table.card.id) : null;
  return {
    texts: textsOf('cards', language),
    pair: of.pair,
    kind: actor.personKind,
    card: card && table.card ? cardAt(card, table.card.step, known) : null,
    offered: offeredLines(of, now, language, card ? [card.id] : []),
    timer: table.timer && {
      sharing: table.timer.sharing,
      minutes: table.timer.minutes,
      ...halfAt(table.timer, now),
    },
    words: words
      .slice(0, 12)
      .map(({ id, article, word, means }) => ({ id, article, word, means, nextId: newId() })),
    wordCount: words.length,
    nextId: newId(),
  };
}

export type Together = Awaited<ReturnType<typeof loadTogether>>;

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

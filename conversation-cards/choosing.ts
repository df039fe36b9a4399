import type { Card, CardLevel, Cards, RolePlay } from './types.ts';

/** What is known of the two who will talk. */
export interface Asked {
  pairId: string;
  /** The day for which cards are offered, such as `2026-11-28`: another day, other cards. */
  date: string;
  /** The level of the one who learns, after the European framework; null when it is not known. */
  level: string | null;
  /** What the two share. */
  shared: readonly string[];
  /** What one of them likes. */
  liked: readonly string[];
  /** Cards to leave out, such as the one that lies on the table. */
  without?: readonly string[];
}

/** The level of cards for somebody; A2 for who did not say, and B1 for everything above. */
export function cardLevelOf(level: string | null): CardLevel {
  if (level === 'A0' || level === 'A1') return 'A0-A1';
  return level === null || level === 'A2' ? 'A2' : 'B1';
}

/**
 * Three cards and a role-play for the next talk: first what both like, then what one of them likes, then anything; no two
 * of the same interest, and never a delicate one. The same for both people, the whole day. Pure.
 */
export function offerCards(all: Cards, asked: Asked): { cards: Card[]; rolePlay: RolePlay | null } {
  const level = cardLevelOf(asked.level);
  const random = randomOf(`${asked.pairId} ${asked.date}`);
  const fits = <Entry extends Card | RolePlay>(entry: Entry) =>
    entry.level === level && !asked.without?.includes(entry.id);
  const left = shuffle(
    [...all.cards.values()].filter((card) => fits(card) && !card.delicate),
    random,
  );
  const plays = shuffle([...all.rolePlays.values()].filter(fits), random);

  const worth = (card: Card) =>
    card.interests.some((id) => asked.shared.includes(id))
      ? 2
      : Number(card.interests.some((id) => asked.liked.includes(id)));
  const chosen: Card[] = [];
  for (const card of left.toSorted((a, b) => worth(b) - worth(a))) {
    if (chosen.length === 3) break;
    if (chosen.some((one) => one.interests[0] === card.interests[0])) continue;
    chosen.push(card);
  }
  return { cards: chosen, rolePlay: plays[0] ?? null };
}

/** Numbers from 0 up to 1 that follow from a text: FNV-1a into mulberry32. */
function randomOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher–Yates, in place. */
function shuffle<Entry>(entries: Entry[], random: () => number): Entry[] {
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [entries[last] as Entry, entries[other] as Entry];
    [entries[last], entries[other]] = [b, a];
  }
  return entries;
}

import type { KeptWord } from '@medespraak/platform/cards/cards.operations';

/** The word to practise now, what is asked about it, and how many are left with it. */
export interface NextWord {
  word: Pick<KeptWord, 'id' | 'article' | 'word' | 'means'> | null;
  /** First what a Dutch word means; once that was known twice, the word for a meaning. */
  asks: 'meaning' | 'word';
  left: number;
  /** The place in the whole list, when all words are practised once more. */
  place: number | null;
}

/**
 * Chooses the next word: of those that are due the one that waits longest, and not the one that was just asked as long as
 * there is another; or, when all are practised, the one at a place in the list, oldest first. Pure.
 */
export function nextWord(
  words: readonly KeptWord[],
  now: Date,
  asked: { all: string | null; last: string | null },
): NextWord {
  const place = asked.all === null ? null : Math.max(0, Math.trunc(Number(asked.all)) || 0);
  const waiting =
    place === null
      ? words
          .filter(({ dueAt }) => dueAt <= now)
          .toSorted(
            (a, b) =>
              Number(a.id === asked.last) - Number(b.id === asked.last) ||
              a.dueAt.getTime() - b.dueAt.getTime(),
          )
      : words.toReversed().slice(place);
  const [next] = waiting;
  return {
    word: next ? { id: next.id, article: next.article, word: next.word, means: next.means } : null,
    asks: next && next.box >= 2 && next.means ? 'word' : 'meaning',
    left: waiting.length,
    place,
  };
}

/** A piece of a text that was changed: it stands in both, went, or came. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const wordsIn = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/**
 * What changed between two texts, word by word: the longest row of words that stands in both stays, the rest went or came. For
 * texts of a few sentences: the work grows with the product of their lengths.
 *
 *     findDifferences('Ik heb werk', 'Ik heb geen werk') // → same «Ik heb », new «geen », same «werk»
 */
export function findDifferences(before: string, after: string): Piece[] {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  // Length of the longest common row from each pair of places to the ends.
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      longest[i]![j] =
        old[i] === now[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add('same', old[i]!);
      i++;
      j++;
    } else if (i < old.length && (j === now.length || longest[i + 1]![j]! >= longest[i]![j + 1]!))
      add('gone', old[i++]!);
    else add('new', now[j++]!);
  }
  return pieces;
}

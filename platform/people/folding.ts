/** Letters that Unicode does not take apart into a letter and a mark, but that people leave out all the same. */
const plainLetters: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ŋ: 'n' };

/** A text as it is searched: without accents and vowel marks, in lower case, letter forms of Arabic script made equal. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđħŧŋ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[كک]/g, 'ک')
    .replace(/[يىی]/g, 'ی');
}

/**
 * What PostgreSQL's `translate` needs to do as `foldLetters` does, for letters that fold to one letter: its own lower()
 * depends on the server's locale and knows no accents.
 */
export const letterFolding: { from: string; to: string } = (() => {
  const ranges = [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x386, 0x3ce],
    [0x400, 0x52f],
    [0x621, 0x6d3],
    [0x1e00, 0x1eff],
  ] as const;
  let from = '';
  let to = '';
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      const folded = foldLetters(letter);
      if (folded.length === 1 && folded !== letter) {
        from += letter;
        to += folded;
      }
    }
  }
  return { from, to };
})();

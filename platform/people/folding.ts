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

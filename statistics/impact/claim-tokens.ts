/** A word, figure or mark of a sentence, in small letters, with its place. */
export interface ClaimToken {
  word: string;
  start: number;
  end: number;
  /** A capital in the middle of a sentence: a name. */
  named: boolean;
}

/** Accents of emphasis ("álle", "één") are taken off; every number becomes `#`, a year `#year`. Empty text: none. */
export function readTokens(sentence: string): ClaimToken[] {
  const tokens: ClaimToken[] = [];
  let opens = true;
  for (const match of sentence.matchAll(/\p{L}+(?:['’‘-]\p{L}+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu)) {
    const [typed] = match;
    const named = !opens && /^\p{Lu}\p{Ll}/u.test(typed);
    tokens.push({ word: fold(typed), start: match.index, end: match.index + typed.length, named });
    opens = /^[.!?:"“”„]$/u.test(typed);
  }
  return tokens;
}

function fold(typed: string): string {
  if (/^\d/u.test(typed)) return /^(?:19|20)\d\d$/u.test(typed) ? '#year' : '#';
  return typed
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .normalize('NFD')
    .replace(/([aeiou])[\u0300\u0301]/gu, '$1')
    .normalize('NFC');
}

import { type ClaimLanguage } from './claim-language.ts';
import { readClasses } from './claim-classes.ts';
import { type ClaimToken, readTokens } from './claim-tokens.ts';
import { readTyping } from './claim-typing.ts';

/** What is seen in a sentence, each with the first and last token that show it. */
export interface SentenceFeatures {
  tokens: ClaimToken[];
  /** By name; the first letter is the kind of feature. */
  seen: Map<string, readonly [number, number]>;
}

const smallWords: Record<ClaimLanguage, ReadonlySet<string>> = {
  nl: new Set(
    'de het een van in op met voor aan bij te om er als en of niet geen dat die door na sinds uit naar tot over zonder ook nog wel zo'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an of in on with for at by to from as and or not no that who which after since out into over without also so if'.split(
      ' ',
    ),
  ),
};

/** How far apart two classes may stand to be read together: no claim spans more, and a long text costs no more than its length. */
const FARTHEST_CLASS = 14;

/**
 * Everything that the check looks at: words (`w`), words next to each other (`p`), pieces of words with their ends (`c`), classes of
 * words (`k`), what follows what when words are replaced by their class (`x`, two or three), classes in their order with
 * anything between them (`g`), and the length and punctuation (`l`). Misspelt key words are read as what they mean; places are those
 * of what was typed. An empty sentence has its length only.
 */
export function readFeatures(sentence: string, language: ClaimLanguage): SentenceFeatures {
  const typed = readTyping(sentence, language);
  const tokens = readTokens(typed.text).map((token) => ({
    ...token,
    start: typed.place(token.start),
    end: typed.place(token.end),
  }));
  const seen = new Map<string, readonly [number, number]>();
  const add = (name: string, from: number, to: number) => {
    if (!seen.has(name)) seen.set(name, [from, to]);
  };
  const words = tokens.map(({ word }) => word);
  const classes = readClasses(words, language);
  readWords(words, add);
  readShapes(tokens, classes, language, add);
  readOrder(classes, add);
  const last = Math.max(0, tokens.length - 1);
  const length = words.filter((word) => /[\p{L}#]/u.test(word)).length;
  add(`l${Math.min(6, Math.floor(length / 6))}`, 0, last);
  if (/\?/u.test(sentence)) add('l?', 0, last);
  if (/["“”„]/u.test(sentence)) add('l"', 0, last);
  if (!/[.!?]["'’”)]*$/u.test(sentence.trim())) add('lopen', 0, last);
  return { tokens, seen };
}

type Add = (name: string, from: number, to: number) => void;

function readWords(words: readonly string[], add: Add): void {
  const framed = ['<', ...words, '>'];
  for (let at = 0; at + 1 < framed.length; at++)
    add(`p${framed[at]} ${framed[at + 1]}`, Math.max(0, at - 1), Math.min(words.length - 1, at));
  for (const [at, word] of words.entries()) {
    add(`w${word}`, at, at);
    if (word.length < 4 || !/\p{L}/u.test(word)) continue;
    const ends = `<${word.slice(0, 30)}>`;
    for (const size of [3, 4, 5, 6])
      for (let from = 0; from + size <= ends.length; from++) add(`c${ends.slice(from, from + size)}`, at, at);
  }
}

/** A word as its class, a small word as itself, any other by its ending. */
function readShapes(
  tokens: readonly ClaimToken[],
  classes: readonly string[],
  language: ClaimLanguage,
  add: Add,
) {
  const shapes = tokens.map(({ word, named }, at) => {
    const [first] = classes[at]!;
    if (first !== undefined) return first;
    if (smallWords[language].has(word) || !/^\p{L}/u.test(word)) return word;
    return named ? 'Name' : shapeOf(word, language);
  });
  const framed = ['<', ...shapes, '>'];
  const last = tokens.length - 1;
  for (let at = 0; at + 1 < framed.length; at++) {
    const from = Math.max(0, at - 1);
    add(`x${framed[at]} ${framed[at + 1]}`, from, Math.min(last, at));
    if (at + 2 < framed.length)
      add(`x${framed[at]} ${framed[at + 1]} ${framed[at + 2]}`, from, Math.min(last, at + 1));
  }
}

function shapeOf(word: string, language: ClaimLanguage): string {
  const shapes =
    language === 'nl' ? /^(ge).*(?:d|t|en)$|(den|ten|de|te)$|(en)$|(t)$/u : /(ed)$|(ing)$|(ly)$|(s)$/u;
  return `x${
    shapes
      .exec(word)
      ?.slice(1)
      .find((part) => part !== undefined)
      ?.slice(-2) ?? ''
  }`;
}

function readOrder(classes: readonly string[], add: Add): void {
  const marked: { letter: string; at: number }[] = [];
  for (const [at, letters] of classes.entries()) {
    for (const letter of letters) add(`k${letter}`, at, at);
    if (letters !== '') marked.push({ letter: letters[0]!, at });
  }
  for (const [index, one] of marked.entries()) {
    for (const other of marked.slice(index + 1, index + 1 + FARTHEST_CLASS))
      add(`g${one.letter}${other.letter}`, one.at, other.at);
    const [second, third] = [marked[index + 1], marked[index + 2]];
    if (second && third) add(`g${one.letter}${second.letter}${third.letter}`, one.at, third.at);
  }
}

import { dutchClasses } from './claim-classes-dutch.ts';
import { englishClasses } from './claim-classes-english.ts';
import { type ClaimLanguage } from './claim-language.ts';

/** Words that do the same in a claim, whatever they are: the class is what a sentence never seen has in common with those learnt from. */
export const claimClasses = {
  /** Buddies, volunteers, coaches, teachers. */
  helper: 'A',
  /** The programme and all that is organised. */
  programme: 'B',
  /** What is done in it. */
  activity: 'C',
  /** Newcomers and whoever takes part. */
  newcomer: 'D',
  /** He, she, they. */
  pronoun: 'E',
  /** Those who write. */
  us: 'F',
  /** Somebody who tells. */
  me: 'G',
  /** Whoever is spoken to. */
  you: 'H',
  /** Other things that lives gain. */
  gain: 'I',
  /** What weighs on lives: loneliness, debts, stress. */
  burden: 'J',
  /** More of it. */
  rise: 'K',
  /** Less of it. */
  fall: 'L',
  /** Lives that become other ones. */
  becoming: 'M',
  /** Words that point to a cause: thanks to, because, result. */
  because: 'N',
  /** Plain verbs of bringing about: helps, leads to. */
  brings: 'O',
  /** Figures of speech for a cause: key, bridge, engine. */
  figure: 'P',
  /** What makes it less sure. */
  maybe: 'Q',
  /** What makes it sure. */
  proven: 'R',
  /** Everybody, always, guaranteed. */
  everybody: 'S',
  /** Not, no, never. */
  denial: 'T',
  /** What is not known or asked. */
  unknown: 'U',
  /** What is wanted, planned or hoped. */
  goal: 'V',
  /** Measuring and asking. */
  study: 'W',
  /** Groups beside each other. */
  compared: 'X',
  /** Going together. */
  together: 'Y',
  /** Before, since, after a year. */
  time: 'Z',
  /** Causes outside the programme. */
  elsewhere: '0',
  /** Rooms, forms, agendas. */
  practical: '1',
  /** Euros, grants and who gives them. */
  money: '2',
  /** What people think of the offer itself. */
  praise: '3',
  /** What the organisation itself does and counts. */
  work: '4',
  /** Says, according to. */
  said: '5',
  /** Comparatives. */
  more: '6',
  /** Can, would, must. */
  modal: '7',
  /** But, although. */
  but: '8',
  /** Figures and shares. */
  number: '9',
  /** Has, had. */
  have: '@',
  /** Is, was. */
  be: '&',
  /** Was done. */
  passive: '=',
  /** How, what, who. */
  how: '^',
  /** Language and diplomas gained. */
  language: 'b',
  /** Work, income and a home gained. */
  job: 'c',
  /** Friends and a place among others gained. */
  ties: 'd',
  /** Health, confidence and hope gained. */
  strength: 'e',
  /** What somebody does herself from now on: calls the school, takes the train. */
  deed: 'f',
  /** Herself, without an interpreter. */
  alone: 'g',
  /** Small words that may point to a cause: through, by, so that. */
  through: 'h',
  /** Effect, result, yield. */
  result: 'j',
  /** What would have been without it. */
  without: 'k',
  /** Bringing about in a figure of speech: pulls out, opens, breaks. */
  drives: 'l',
  /** If, when, unless. */
  condition: 'm',
  /** Each other, oneself. */
  oneself: 'n',
  /** Hours, walks, attention with somebody. */
  support: 'o',
} as const;

export type ClaimClass = keyof typeof claimClasses;

/**
 * The words of each class, separated by spaces: `help*` is every word that begins so, `*buddy` every word that ends so, `no_doubt`
 * these words next to each other, `draagt~bij` the second within twelve words after the first, in one part of the sentence.
 */
export type ClassWords = Readonly<Record<ClaimClass, string>>;

interface ClassIndex {
  whole: Map<string, string>;
  beginnings: Map<string, string>;
  endings: Map<string, string>;
  phrases: Map<string, string>;
  /** By first and second word. */
  split: Map<string, Map<string, string>>;
}

const LONGEST_PHRASE = 5;
const LONGEST_PART = 20;
const FARTHEST_SPLIT = 12;

function index(words: ClassWords): ClassIndex {
  const made: ClassIndex = {
    whole: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    phrases: new Map(),
    split: new Map(),
  };
  for (const name of Object.keys(claimClasses) as ClaimClass[]) {
    for (const word of words[name].split(/\s+/u).filter((one) => one !== '')) {
      const [part, key] = placeOf(word, made);
      const known = part.get(key) ?? '';
      if (!known.includes(claimClasses[name])) part.set(key, known + claimClasses[name]);
    }
  }
  return made;
}

function placeOf(word: string, made: ClassIndex): [Map<string, string>, string] {
  const [first = '', second] = word.split('~');
  if (second !== undefined) {
    const seconds = made.split.get(first) ?? new Map<string, string>();
    made.split.set(first, seconds);
    return [seconds, second];
  }
  if (word.includes('_')) return [made.phrases, word.replaceAll('_', ' ')];
  if (word.endsWith('*')) return [made.beginnings, word.slice(0, -1)];
  if (word.startsWith('*')) return [made.endings, word.slice(1)];
  return [made.whole, word];
}

const indexes = new Map<ClaimLanguage, ClassIndex>();

function indexOf(language: ClaimLanguage): ClassIndex {
  const known = indexes.get(language);
  if (known) return known;
  const made = index(language === 'nl' ? dutchClasses : englishClasses);
  indexes.set(language, made);
  return made;
}

/**
 * The letters of the classes of each word, what says most first: those of the longest phrase that it begins, of a split pair, of the word,
 * of its longest beginning or ending. A word of no class has none.
 */
export function readClasses(words: readonly string[], language: ClaimLanguage): string[] {
  const known = indexOf(language);
  return words.map((word, at) => {
    let letters = '';
    for (let length = LONGEST_PHRASE; length >= 2; length--)
      if (at + length <= words.length)
        letters += known.phrases.get(words.slice(at, at + length).join(' ')) ?? '';
    letters += splitClasses(words, at, known) + classesOfWord(word, known);
    return [...new Set(letters)].join('');
  });
}

function splitClasses(words: readonly string[], at: number, { split }: ClassIndex): string {
  const seconds = split.get(words[at]!);
  if (!seconds) return '';
  let letters = '';
  for (const word of words.slice(at + 1, at + 1 + FARTHEST_SPLIT)) {
    if (/^[.;:!?]$/u.test(word)) break;
    letters += seconds.get(word) ?? '';
  }
  return letters;
}

function classesOfWord(word: string, known: ClassIndex): string {
  if (word.startsWith('#')) return claimClasses.number;
  let letters = known.whole.get(word) ?? '';
  for (let length = Math.min(word.length, LONGEST_PART); length >= 1; length--) {
    letters += known.beginnings.get(word.slice(0, length)) ?? '';
    if (length < word.length) letters += known.endings.get(word.slice(-length)) ?? '';
  }
  return letters;
}

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
  /** What lives gain: language, work, friends, confidence. */
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
  /** Verbs of bringing about. */
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
} as const;

export type ClaimClass = keyof typeof claimClasses;

/**
 * The words of each class, separated by spaces: `help*` is every word that begins so, `*buddy` every word that ends so, `no_doubt`
 * these words next to each other.
 */
export type ClassWords = Readonly<Record<ClaimClass, string>>;

interface ClassIndex {
  whole: Map<string, string>;
  beginnings: Map<string, string>;
  endings: Map<string, string>;
  phrases: Map<string, string>;
}

const LONGEST_PHRASE = 5;

function index(words: ClassWords): ClassIndex {
  const made: ClassIndex = {
    whole: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    phrases: new Map(),
  };
  for (const name of Object.keys(claimClasses) as ClaimClass[]) {
    for (const word of words[name].split(/\s+/u).filter((one) => one !== '')) {
      const [part, key] = word.includes('_')
        ? ([made.phrases, word.replaceAll('_', ' ')] as const)
        : word.endsWith('*')
          ? ([made.beginnings, word.slice(0, -1)] as const)
          : word.startsWith('*')
            ? ([made.endings, word.slice(1)] as const)
            : ([made.whole, word] as const);
      const known = part.get(key) ?? '';
      if (!known.includes(claimClasses[name])) part.set(key, known + claimClasses[name]);
    }
  }
  return made;
}

const indexes = new Map<ClaimLanguage, ClassIndex>();

function indexOf(language: ClaimLanguage): ClassIndex {
  const known = indexes.get(language);
  if (known) return known;
  const made = index(language === 'nl' ? dutchClasses : englishClasses);
  indexes.set(language, made);
  return made;
}

const order = Object.values(claimClasses).join('');

const inOrder = (letters: string) =>
  [...new Set(letters)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join('');

/** The letters of the classes of each word, those of a phrase it begins first. A word of no class has none. */
export function readClasses(words: readonly string[], language: ClaimLanguage): string[] {
  const known = indexOf(language);
  return words.map((word, at) => {
    let phrases = '';
    for (let length = 2; length <= LONGEST_PHRASE && at + length <= words.length; length++)
      phrases += known.phrases.get(words.slice(at, at + length).join(' ')) ?? '';
    return [...new Set([...phrases, ...classesOfWord(word, known)])].join('');
  });
}

function classesOfWord(word: string, known: ClassIndex): string {
  if (word.startsWith('#')) return claimClasses.number;
  let letters = known.whole.get(word) ?? '';
  for (let length = 1; length <= Math.min(word.length, 20); length++) {
    letters += known.beginnings.get(word.slice(0, length)) ?? '';
    if (length < word.length) letters += known.endings.get(word.slice(-length)) ?? '';
  }
  return inOrder(letters);
}

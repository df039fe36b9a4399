import { type ClaimLanguage } from './claim-language.ts';

/** The words on which a claim hangs, whose misspellings are read as these. */
const keyWords: Record<ClaimLanguage, readonly string[]> = {
  nl: (
    'dankzij hierdoor daardoor waardoor doordat vanwege zorgt zorgde zorgen leidt leidde leiden helpt hielp helpen verbetert verbeterde verbeterd ' +
    'vermindert verminderde verminderd vergroot verhoogt verhoogde verhoogd versterkt draagt bijgedragen bijdraagt oplevert levert effect effecten ' +
    'invloed impact gevolg resultaat resulteert bewezen aangetoond gegarandeerd garandeert iedereen veroorzaakt veroorzaakte programma project ' +
    'begeleiding taalmaatje maatje buddy eenzaamheid zelfvertrouwen nederlands gesprekken vrijwilligers stijgt steeg gestegen daalde gedaald'
  ).split(' '),
  en: (
    'thanks because leads leading results resulted resulting effect effects effective impact influence caused causes helps helped improves improved ' +
    'improving reduces reduced increases increased contributes contributed ensures proven guarantees guaranteed everyone demonstrated programme ' +
    'project buddy conversations volunteers confidence loneliness language therefore consequently achieved'
  ).split(' '),
};

/** Words that are one letter from a key word and mean something else. */
const ownWords = new Set(
  (
    'daarvoor hiervoor waarvoor leden lijdt lijden leider leiders wordt worden zorg borgen borgt affect affects defect project projects program programs reduce increase improve ' +
    'lends loads heads reads leans result help held hulp heeft hebt geleden lands leeds deeds leiding lieden gezorgd verminderen verbeteren'
  ).split(' '),
);

/** A sentence with its misspelt key words corrected, and where a place in it was in what was typed. */
export interface TypedSentence {
  text: string;
  place: (index: number) => number;
}

/**
 * Reads "dnakzij" as "dankzij" and "leeds to" as "leads to": two letters swapped, one double or too few, a wrong ending in d, t or
 * dt; in words of seven letters or more, any one letter. Only words on which a claim hangs.
 */
export function readTyping(sentence: string, language: ClaimLanguage): TypedSentence {
  const shifts: { from: number; by: number }[] = [];
  let shift = 0;
  const text = sentence.replace(/\p{L}{4,}/gu, (word, at: number) => {
    const meant = meantBy(word.toLowerCase(), sentence.slice(at + word.length), language);
    if (meant === null) return word;
    shift += meant.length - word.length;
    shifts.push({ from: at + word.length + shift, by: shift });
    return word[0] === word[0]!.toUpperCase() ? meant[0]!.toUpperCase() + meant.slice(1) : meant;
  });
  const place = (index: number) => {
    const last = shifts.findLast(({ from }) => from <= index);
    return Math.max(0, Math.min(sentence.length, index - (last?.by ?? 0)));
  };
  return { text, place };
}

function meantBy(word: string, after: string, language: ClaimLanguage): string | null {
  const keys = keyWords[language];
  if (keys.includes(word)) return null;
  // A city, unless it leads to something.
  if (ownWords.has(word) && !(word === 'leeds' && /^ to /u.test(after))) return null;
  return keys.find((key) => isSlip(word, key)) ?? null;
}

function isSlip(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1) return false;
  if (undouble(word) === undouble(key)) return true;
  if (ending(word) === ending(key) && word !== key && /[dt]$/u.test(word) && /[dt]$/u.test(key)) return true;
  if (word === 'leeds') return key === 'leads';
  return isSwap(word, key) || (key.length >= 7 && word[0] === key[0] && isOneLetter(word, key));
}

const undouble = (word: string) => word.replace(/(.)\1/gu, '$1');
const ending = (word: string) => word.replace(/(?:dt|d|t)$/u, '');

function isSwap(word: string, key: string): boolean {
  if (word.length !== key.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== key[index]);
  return word[at] === key[at + 1] && word[at + 1] === key[at] && word.slice(at + 2) === key.slice(at + 2);
}

/** One letter more, less or other, and not the last: "verbeter" and "verbetert" are two words. */
function isOneLetter(word: string, key: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === key[at]) at++;
  if (at >= Math.min(word.length, key.length) - 1) return false;
  const rests = [
    [word.slice(at + 1), key.slice(at + 1)],
    [word.slice(at + 1), key.slice(at)],
    [word.slice(at), key.slice(at + 1)],
  ] as const;
  return rests.some(([one, other]) => one === other);
}

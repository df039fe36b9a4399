import { letGo } from './memory.ts';

/** How many people are looked at to see which words go together. */
const SAMPLE = 2000;

/** The words of many people as numbers: those of one person from `start[person]` up to `start[person + 1]`. */
export interface Words {
  start: Int32Array;
  numbers: Int32Array;
}

export function readWords<Person>(
  people: readonly Person[],
  wordsOf: (person: Person) => readonly string[],
  seen: Map<string, number>,
): Words {
  const start = new Int32Array(people.length + 1);
  let numbers = new Int32Array(people.length * 8 + 16);
  let size = 0;
  people.forEach((person, at) => {
    for (const word of wordsOf(person)) {
      let number = seen.get(word);
      if (number === undefined) seen.set(word, (number = seen.size));
      if (size === numbers.length) {
        const larger = new Int32Array(size * 2);
        larger.set(numbers);
        letGo(numbers);
        numbers = larger;
      }
      numbers[size++] = number;
    }
    start[at + 1] = size;
  });
  return { start, numbers };
}

/**
 * Gives the words that both sides know new numbers from 0, −1 for the others, so that words which people tend to have
 * together stand in one plane of four: then most people have words in few planes, and only these are looked at for them.
 * What the numbers are changes no result.
 */
export function numberWords(
  size: number,
  newcomers: Words,
  buddies: Words,
): { next: Int32Array; known: number } {
  const sides = new Uint8Array(size);
  for (let at = 0; at < newcomers.start.at(-1)!; at++) sides[newcomers.numbers[at]!]! |= 1;
  for (let at = 0; at < buddies.start.at(-1)!; at++) sides[buddies.numbers[at]!]! |= 2;
  const next = new Int32Array(size).fill(-1);
  const left = new Set<number>();
  for (let word = 0; word < size; word++) if (sides[word] === 3) left.add(word);
  let known = 0;
  // A long list of words keeps its order: the table would grow with its square.
  if (left.size > 400) {
    for (const word of left) next[word] = known++;
    return { next, known };
  }
  // Only what both know has a place in the table: people may have thousands of words that nobody shares.
  const both = [...left];
  const placeOf = new Int32Array(size).fill(-1);
  both.forEach((word, place) => (placeOf[word] = place));
  const width = both.length;
  const together = new Int32Array(width * width);
  const { start, numbers } = newcomers;
  for (let person = 0; person < Math.min(SAMPLE, start.length - 1); person++) {
    const hers = Array.from(numbers.subarray(start[person]!, start[person + 1]!), (word) => placeOf[word]!);
    const shared = hers.filter((place) => place >= 0);
    for (const one of shared) for (const other of shared) together[one * width + other]! += 1;
  }
  const pull = new Int32Array(width);
  const open = new Set(both.keys());
  while (open.size > 0) {
    if (known % 4 === 0) for (const place of open) pull[place] = together[place * width + place]!;
    let best = -1;
    for (const place of open) if (best < 0 || pull[place]! > pull[best]!) best = place;
    open.delete(best);
    next[both[best]!] = known++;
    for (const place of open)
      pull[place] = (known % 4 === 1 ? 0 : pull[place]!) + together[best * width + place]!;
  }
  return { next, known };
}

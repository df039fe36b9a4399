import { type DisclosureOptions, requireMinimum } from './partition.ts';
import { describeExtreme } from './share.ts';

/** People who were asked something, and so people who answered something before in one way. */
export interface AskedOfSome {
  id: string;
  people: ReadonlySet<string>;
}

/** Sets found by repeated subtraction are limited; beyond it a question counts as unsafe. */
const MOST_SETS = 600;

/**
 * Which questions that only some were asked may be shown. That somebody was asked "with whom?" says that she answered "yes"
 * before; so how many people a figure is about is an answer itself, and is held to the rule for answers.
 *
 * `known` are the sets of people whose numbers are shown anyway: everybody, and those who answered a question that others hang
 * on, or gave one of its answers. Taken in the order given, a question may be shown when at least `minimum` were asked it, and
 * neither its people nor those who are left when they are subtracted from a known set, again and again, are nearly all or nearly none
 * (`describeExtreme`) of a set that they are part of, nor part of fewer than `minimum`. `silent` are sets of people who gave
 * no answer to a question that was put to them: how many did so may be known.
 *
 * @example
 * const people = (count) => new Set([...Array(count).keys()].map(String));
 * [...chooseAsked([{ id: 'with whom', people: people(38) }], [people(40)], [], ruleSets.internal)] // → []
 * @example
 * const people = (count) => new Set([...Array(count).keys()].map(String));
 * [...chooseAsked([{ id: 'with whom', people: people(25) }], [people(40)], [], ruleSets.internal)] // → ['with whom']
 */
export function chooseAsked(
  questions: readonly AskedOfSome[],
  known: readonly ReadonlySet<string>[],
  silent: readonly ReadonlySet<string>[],
  { minimum }: DisclosureOptions,
): Set<string> {
  requireMinimum(minimum);
  const people = new Set(
    [...known, ...questions.map((question) => question.people)].flatMap((set) => [...set]),
  );
  // People who are in the same sets are one piece; a set is the pieces in it.
  const all = [...known, ...silent, ...questions.map((question) => question.people)];
  const pieces = new Map<string, { bit: bigint; count: number; sets: boolean[] }>();
  for (const person of people) {
    const sets = all.map((set) => set.has(person));
    const key = sets.map(Number).join('');
    const piece = pieces.get(key) ?? { bit: 1n << BigInt(pieces.size), count: 0, sets };
    piece.count += 1;
    pieces.set(key, piece);
  }
  const list = [...pieces.values()];
  const maskOf = (index: number) =>
    list.reduce((mask, { bit, sets }) => (sets[index] ? mask | bit : mask), 0n);
  const sizes = new Map<bigint, number>();
  const sizeOf = (mask: bigint) => {
    const counted =
      sizes.get(mask) ?? list.reduce((sum, { bit, count }) => (mask & bit ? sum + count : sum), 0);
    sizes.set(mask, counted);
    return counted;
  };
  const silentMasks = silent.map((_, index) => maskOf(known.length + index));
  const isSilence = (mask: bigint) => silentMasks.some((quiet) => (mask & quiet) === mask);
  const isOpen = (part: bigint, whole: bigint) =>
    sizeOf(whole) < minimum || describeExtreme(sizeOf(part) / sizeOf(whole)) !== null;
  const countOpen = (start: readonly bigint[]) => countUnsafe(start, isOpen, isSilence);

  const chosen = new Set<string>();
  let base = [...new Set(known.map((_, index) => maskOf(index)))].filter((mask) => mask !== 0n);
  let before = countOpen(base);
  questions.forEach((question, index) => {
    if (question.people.size < minimum) return;
    const mask = maskOf(known.length + silent.length + index);
    const next = base.includes(mask) ? base : [...base, mask];
    const after = countOpen(next);
    if (after > before) return;
    chosen.add(question.id);
    [base, before] = [next, after];
  });
  return chosen;
}

/** How many times a set that follows by subtraction says something of too few; Infinity when there are too many to look at. */
function countUnsafe(
  start: readonly bigint[],
  isOpen: (part: bigint, whole: bigint) => boolean,
  isSilence: (mask: bigint) => boolean,
): number {
  const sets = [...start];
  const seen = new Set(sets);
  let unsafe = 0;
  for (let done = 0; done < sets.length; done++) {
    const one = sets[done] ?? 0n;
    for (const other of sets.slice(0, done)) {
      const [part, whole] = (one & other) === one ? [one, other] : [other, one];
      const left = whole ^ part;
      if ((part & whole) !== part || left === 0n) continue;
      if (!isSilence(left) && !isSilence(part) && isOpen(part, whole)) unsafe += 1;
      if (seen.has(left)) continue;
      if (sets.length >= MOST_SETS) return Infinity;
      seen.add(left);
      sets.push(left);
    }
  }
  return unsafe;
}

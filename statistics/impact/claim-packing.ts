/** The printable characters but those that cost two in JSON, and the bar that ends a feature. */
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((one) => !/["\\|]/u.test(one))
  .join('');
/** The largest weight, either way, that one character holds. */
export const LARGEST_WEIGHT = Math.floor((alphabet.length - 1) / 2);

/**
 * Weights as text: features by name, each as one character for how many letters it shares with the one before, the rest of its name, one
 * character for each level from 1 to 6 (relative to level 0), and a bar.
 */
export function packWeights(weights: ReadonlyMap<string, readonly number[]>): string {
  let before = '';
  let text = '';
  for (const name of [...weights.keys()].sort()) {
    let shared = 0;
    while (shared < before.length && shared < alphabet.length - 1 && before[shared] === name[shared])
      shared++;
    const numbers = weights.get(name)!.slice(1);
    text +=
      alphabet[shared]! +
      name.slice(shared) +
      numbers.map((one) => alphabet[one + LARGEST_WEIGHT]).join('') +
      '|';
    before = name;
  }
  return text;
}

/** The opposite of `packWeights`; an empty text holds none. */
export function unpackWeights(text: string): Map<string, readonly number[]> {
  const weights = new Map<string, readonly number[]>();
  let name = '';
  for (const entry of text.split('|')) {
    if (entry === '') continue;
    name = name.slice(0, alphabet.indexOf(entry[0]!)) + entry.slice(1, -6);
    weights.set(name, [0, ...[...entry.slice(-6)].map((one) => alphabet.indexOf(one) - LARGEST_WEIGHT)]);
  }
  return weights;
}

/** Whether a feature can be packed: nothing in it that would end it, and no character of two halves that could be cut in two. */
export const canPack = (name: string): boolean => !/[\\|\n\u{10000}-\u{10ffff}]/u.test(name);

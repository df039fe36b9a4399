/** People who are the same in some properties, as one class. */
export interface Classes<Person> {
  /** For each person the number of the class. */
  of: Int32Array;
  /** One person of each class. */
  examples: Person[];
}

/** Groups people by the values of some properties, so that what depends on these alone is computed once per class. */
export function classify<Person>(
  people: readonly Person[],
  properties: Iterable<keyof Person>,
): Classes<Person> {
  const names = [...new Set(properties)].sort();
  const numbers = new Map<string, number>();
  const examples: Person[] = [];
  const of = Int32Array.from(people, (person) => {
    let key = '';
    // A text is marked: a region that is called "null" is not the same as none.
    for (const name of names) {
      const value = person[name];
      key += typeof value === 'string' ? `=${value}\n` : `${String(value)}\n`;
    }
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, examples.length);
    examples.push(person);
    return examples.length - 1;
  });
  return { of, examples };
}

/** Positions sorted by class, those of one class in the order they had; class `one` begins at `starts[one]`. */
export function orderByClass(of: Int32Array, classes: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(classes + 1);
  for (const one of of) starts[one + 1]! += 1;
  for (let at = 0; at < classes; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const order = new Int32Array(of.length);
  of.forEach((one, index) => (order[next[one]!++] = index));
  return { order, starts };
}

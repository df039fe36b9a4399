/** A call with an impossible argument. `argument` names it; the message says what was expected and what came. */
export class StatisticsError extends Error {
  readonly argument: string;

  constructor(argument: string, expected: string, received: unknown) {
    super(`${argument}: expected ${expected}, received ${String(received)}`);
    this.name = 'StatisticsError';
    this.argument = argument;
  }
}

/** Throws unless `value` is a whole number of at least zero. */
export function requireCount(argument: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new StatisticsError(argument, 'a whole number of at least 0', value);
  }
}

/** Throws unless `value` lies strictly between 0 and 1. */
export function requireOpenShare(argument: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new StatisticsError(argument, 'a number between 0 and 1', value);
}

/** Throws unless `value` is a finite number. */
export function requireFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw new StatisticsError(argument, 'a finite number', value);
}

/** Throws unless every value is a finite number. */
export function requireAllFinite(argument: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) requireFinite(argument, values[i] as number);
}

/** Throws unless `value` is one of `choices`: an option that is misspelt must not quietly mean another. */
export function requireChoice<T>(argument: string, value: T, choices: readonly T[]): void {
  if (!choices.includes(value)) throw new StatisticsError(argument, `one of ${choices.join(', ')}`, value);
}

/** The keys that an object of options can have, every one: a new option that is not named here does not compile. */
export type Keys<T> = { readonly [K in keyof T]-?: true };

/** Throws unless `given` is an object with keys of `known` only: an option whose name is misspelt must not quietly do nothing. */
export function requireKeys<T extends object>(argument: string, given: T, known: Keys<NoInfer<T>>): void {
  const expected = () => `an object with only ${Object.keys(known).join(', ')}`;
  if (typeof given !== 'object' || given === null) throw new StatisticsError(argument, expected(), given);
  for (const key in given)
    if (!Object.hasOwn(known, key)) throw new StatisticsError(argument, expected(), key);
}

/** Throws unless the list has `length` entries, one for each of something else. */
export function requireLength(argument: string, values: ArrayLike<unknown>, length: number): void {
  if (values.length !== length) throw new StatisticsError(argument, `${length} entries`, `${values.length}`);
}

/** Throws unless every weight is finite and at least zero, and one is positive. */
export function requireWeights(argument: string, weights: ArrayLike<number>): void {
  let some = weights.length === 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (!(weight >= 0 && weight < Infinity))
      throw new StatisticsError(argument, 'finite weights of at least 0', weight);
    if (weight > 0) some = true;
  }
  if (!some) throw new StatisticsError(argument, 'at least one positive weight', 'only zeros');
}

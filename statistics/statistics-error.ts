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
